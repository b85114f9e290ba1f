"""The first start: what this PC becomes, and what its salon is like, one question a page."""
