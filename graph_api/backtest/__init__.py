"""How good the ranking of opportunities is: tried on joins that have happened, from what was so before them."""
