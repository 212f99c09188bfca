"""From source files to facts, and from facts to changes: a reader a source."""
