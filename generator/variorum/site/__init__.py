"""From pages to a site: Markdown, addresses, menus, and what machines read.

In: ``Page`` records. Out: documents, in memory or on disk.

``page``         a page before it is rendered, and a document after
``render``       pages to Markdown; the only room that knows Jinja
``escape``       the ways in which text of the seeds enters a page
``linked_data``  what a page says to machines, in the words of schema.org
``sidebar``      the menu
``settings``     the addresses of the site and of its repository
``write``        documents and locks to disk
``frame``        what the theme lays around an article prints text and runs no script but its own
``tables``       comma-separated values
"""
