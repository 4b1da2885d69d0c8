"""The linked corpus: every id has become the thing it names, every answer a value.

In: the records of ``seeds``. Out: a ``Corpus``, or the references in it that lead nowhere.

``records``        the linked records and the corpus itself
``link``           from the editors' records to these
``computed``       what can be computed instead of believed: distances, weekdays, days between dates
``prose_fields``   everything that a corpus says in prose, with its place
``usage``          what is declared and named by nothing
``circles``        circles among records that name each other
``entities``       what one story refers to
``written_dates``  dates as English articles write them
"""
