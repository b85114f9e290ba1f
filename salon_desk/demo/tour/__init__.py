"""The tour: the story of a salon with two desks plays by itself, is checked at both, and leaves pictures."""
