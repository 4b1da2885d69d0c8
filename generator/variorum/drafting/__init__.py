"""Starter files: what can be filled in by reading a text once, and the rest as lines to fill in.

In: a text, an id, a corpus. Out: new files, or an entry at the end of one; what exists is never overwritten.

``scan``     what a text shows at first sight: names, dates, quotations
``article``  the starting point of an article's file
``entry``    the starting point of an entry
``files``    writes them: articles, entries, stories, sites
"""
