"""The day as a list: a row for each visit, which a screen reader reads best."""
