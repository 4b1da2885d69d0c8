"""Quotations word by word: the versions of one utterance side by side.

In: the words of several versions. Out: columns of words that answer each other, and what a page prints of them.

``tokens``     the words of a quotation as collation sees them
``spelling``   which spellings are one word
``alignment``  which words stand against each other
``collate``    versions to a collation
``apparatus``  what pages print of a collation
"""
