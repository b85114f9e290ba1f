"""The live day: one column per stylist, five minutes per row, painted by itself."""
