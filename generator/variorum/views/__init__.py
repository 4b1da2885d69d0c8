"""What several pages show: parts of pages that are computed once and laid out where they are wanted.

In: an ``Edition``. Out: records that templates lay out.

``actor``      those who act and speak in a story: what pages of people and of organisations share
``article``    the glance and the sources of an article
``collation``  the versions of one utterance as running text and as tables
``dating``     what kind of thing an event is, and how the articles date it
``entries``    comparisons in short, events, sayings, names and dates
``figures``    the figures of the method page
``filters``    what a long list can be filtered by
``overview``   the timeline as a picture
``parts``      the lists that a story's questions are divided into
``paths``      the paths of the pages that others lead to
``related``    what a question's page leads on to
``result``     the result of a comparison in one line
``scale``      the scale of the timeline's picture
``sentence``   sentences in pieces: words, and names that become links
``sides``      answers held against each other, against outside knowledge, and by speaker
``speech``     which sentences of a speech each article kept
``standing``   what an answer in several articles rests on
``story``      where a story's pages stand, and how they name themselves
``telling``    the differences that tell most
``timeline``   the order of events around the story's day
``words``      words that several pages count and shorten with
"""
