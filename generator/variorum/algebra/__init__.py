"""What values are compared as, and what several types of values share.

In: the text of an answer, or two sets of possibilities. Out: a value, or how the two relate.

``relation``    how two answers compare: same, narrower, broader, overlapping, disjoint, not comparable
``intervals``   intervals of exact numbers
``value``       a read answer, or the mistake in it
``composed``    that something is not known, one of several, all but one
``value_type``  what every value type offers
``reading``     items in, clean text or a mistake out; names in, a phrase out
``id_sets``     answers that are sets of ids, options or terms
``quantity``    numbers with or without a unit, as intervals
``amount``      quantities as they are spelled
``news_words``  amounts in the words of the news, put into figures
``units``       units of measurement
``circle``      a distance around a place, and coordinates
``edtf``        dates as editors write them
``calendar``    dates in English
"""
