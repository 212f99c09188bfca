"""The storage seam: a closed read algebra, a list of changes, and two stores."""
