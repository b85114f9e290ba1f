"""The manager's overview: one card for each question, the place that shows them, and the same on paper."""
