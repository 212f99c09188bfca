"""How a level of a query is read: one call a level, never one a row."""
