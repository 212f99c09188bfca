"""What links nodes: a module a relation, or a family of them, with its edges, connections, filters and orders."""
