"""What several charts draw with: axes, maps, and words for those who do not see a picture.

In: values, places, coordinates. Out: positions, shapes and words, and the ``Figure`` that a chart is.

``figure``      a chart before it is rendered
``line``        a line on which numbers have a place
``outlines``    the shapes that letters stand in
``words``       what a picture says, in words
``places``      which places a story speaks of, and how far one is from another
``atlas``       a map as it is drawn
``maps``        maps of a place and of a story
``window``      which part of the globe is shown
``globe``       the globe on a flat sheet
``coastlines``  the coastlines, kept in ``data``, and the command that cut them
``labels``      labels that do not lie on each other
"""
