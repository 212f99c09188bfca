"""Watching the service at work: figures, traces, and what one request did."""
