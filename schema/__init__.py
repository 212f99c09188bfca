"""What can be asked: types, root fields, inputs, and the published schema."""
