"""The steps that make and change the book's schema."""
