"""``python -m brutlers_desktop``."""

import sys

from brutlers_desktop.cli import main

if __name__ == "__main__":
    sys.exit(main())
