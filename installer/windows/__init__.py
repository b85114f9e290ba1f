"""The installer for Windows, made on Linux: the embeddable CPython, the wheels for Windows, and NSIS."""
