"""Runs inside the frozen program, before anything else of it: what it starts gets the system's libraries, not ours.

The bootloader points `LD_LIBRARY_PATH` at the program's folder and starts itself again; by now the loader has read it.
Left there, a file manager that a desk opens would load our Qt. A desk that the demo starts is to do all that anew.
"""

import os

before = os.environ.get("LD_LIBRARY_PATH_ORIG")
if before is not None:
    os.environ["LD_LIBRARY_PATH"] = before
else:
    os.environ.pop("LD_LIBRARY_PATH", None)
os.environ["PYINSTALLER_RESET_ENVIRONMENT"] = "1"
