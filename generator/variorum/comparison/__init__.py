"""The rules: what the answers to each question add up to, and everything that follows from it.

In: a corpus. Out: an ``Edition``, which pages, charts, checks and exports ask.

``compare``     the rules, from answers to a verdict
``opposition``  what sort of difference two answers are that exclude each other
``relations``   how two claims compare, each in the sense in which it is meant
``times``       whether two answers speak of different times
``origins``     where a claim entered print
``records``     what a comparison brings to light
``edition``     a corpus with all its comparisons, looked up by what pages ask for
``difference``  what a change of the seeds does to the comparison
``status``      what is left to do
"""
