"""What values are compared as, whatever their type.

In: two sets of possibilities. Out: how they relate.

``relation``   how two answers compare: same, narrower, broader, overlapping, disjoint, not comparable
``intervals``  intervals of exact numbers
"""
