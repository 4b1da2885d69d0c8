"""English for readers: what the program's words mean, each said once.

In: members of the program's own lists: verdicts, grounds, modes, readings, marks. Out: their names and meanings.

``lexicon``  a plain name, one sentence and an example for each
"""
