"""What an editor's window offers while a seed file is typed.

In: the records of ``seeds`` and, where there is one, a corpus. Out: JSON Schemas and the settings of VS Code.

``file_schemas``    one schema for every kind of seed file
``record_schemas``  the records as shapes: every spelling that they accept
``answer_schemas``  what can be typed as an answer, by the question's type
``vocabulary``      the ids of a corpus with a few words on each
``workspace``       the files of VS Code that belong to a site
"""
