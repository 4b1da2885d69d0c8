"""Variorum: an edition of annotated news articles that shows where the sources differ, and who stands behind what."""

__version__ = "0.1.0"
