"""Words and characters, whoever wrote them; nothing here knows what a story is.

In: text. Out: text, or what is to be said of it.

``characters``  characters that no reader can see, and that no field may hold
``english``     counts and lists in English
``prose``       the little that prose fields may hold besides words
``suggestion``  what somebody may have meant
``wording``     what counts as the same words, and how many they are
"""
