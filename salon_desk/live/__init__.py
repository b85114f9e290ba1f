"""What is heard from the database while it happens."""
