"""The salon's set-up as a place of the window: its settings, hours, closures, stylists and services."""
