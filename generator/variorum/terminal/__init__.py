"""What several commands print, and in the same way.

In: diagnostics, differences, numbers. Out: text.

``printing``  mistakes, and how many of a thing there are
``changes``   what changed between two editions, in three ways
"""
