"""Quotations held against the private texts, or against the lock where these are not at hand.

In: a corpus, texts, the lock. Out: where each quotation stands, and mistakes where it does not.

``passages``      where words stand in a text
``verification``  an article's quotations, headline and places held against its text or the lock
``lock``          the limits on quoting, and the record of what was verified
"""
