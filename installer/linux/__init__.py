"""Packages for Linux: a folder that runs by itself, a `.tar.gz` of it, and a `.deb`."""
