"""What is in the graph: kinds of node, relations, enums and sources, each declared once."""
