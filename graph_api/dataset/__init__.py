"""The source files that come with Samen, in the layout that an import reads; see README.md beside this file."""
