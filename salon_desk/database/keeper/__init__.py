"""The keeper: the book's server as a service of the machine, in the machine's own folder."""
