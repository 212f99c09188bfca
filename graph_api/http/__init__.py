"""The HTTP side: GraphQL, health, the index, and what every request gets."""
