"""An organisation's own list of services, pilots and participations: from CSV or Excel to facts of its own source."""
