"""The salon's own words and rules: standard library only, no input or output, no clock of its own."""
