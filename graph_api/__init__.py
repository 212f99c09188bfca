"""Samen: the collaboration graph of Dutch municipalities."""
