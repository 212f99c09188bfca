"""What is computed on the network. Such a field is nullable, because it can fail alone."""
