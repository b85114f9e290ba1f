"""The salon's book in PostgreSQL: the connection, the guarded functions, and the server that comes with the program."""
