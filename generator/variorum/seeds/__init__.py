"""What editors write, read as it stands: every key and word with its line and column, nothing linked yet.

In: the files of ``seeds/``. Out: records whose ids are still words, and mistakes as values with place and remedy.

``load``               files to nodes to records; opens the files
``nodes``              YAML with a line and a column for every node; the only room that knows YAML
``notation_mistakes``  what the YAML parser complains of, in plain words
``validation``         node trees to records, and what is wrong with them
``model``              the records, frozen
``keys``               what every key means and how it is written
``list_item``          one more item in a list of a file, all else kept
``revision``           a site's seeds as they were at some commit
"""
