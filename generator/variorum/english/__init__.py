"""English for readers: what the program's words mean, each said once.

In: members of the program's own lists: verdicts, grounds, modes, readings, marks; words of an article. Out: their
names and meanings; whether the words are of time.

``lexicon``     a plain name, one sentence and an example for each
``time_words``  which words say when something was
"""
