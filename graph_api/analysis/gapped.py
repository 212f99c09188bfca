"""What makes a gap: light to import."""

LEAST_SHARE = 0.7
"""The least coverage, and the least precision."""

LEAST_SIZE = 4
"""The least number of members of a region that can have a gap."""
