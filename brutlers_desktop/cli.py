"""The command line. The window's libraries are imported only when it is to open."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from brutlers_desktop import __version__


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the app as the arguments say; return the exit code (0 fine, 1 it could not start, 2 wrong arguments)."""
    options = _parser().parse_args(arguments)
    from brutlers_desktop.errors import AppError  # noqa: PLC0415 - after --help and --version
    from brutlers_desktop.settings import Settings  # noqa: PLC0415

    try:
        if options.sandbox:
            settings = Settings.for_sandbox(options.profile)
        elif options.profile is not None:
            settings = Settings.for_private(options.profile)
        else:
            settings = Settings.for_real()
        from brutlers_desktop import app  # noqa: PLC0415

        return app.run(settings, verbose=options.verbose)
    except AppError as error:
        print(f"brutlers-desktop: {error.title}. {error.message}", file=sys.stderr)
        return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="brutlers-desktop", description="Your Brutlers orders and connected apps, on the desktop."
    )
    parser.add_argument(
        "--sandbox",
        action="store_true",
        help="try the app with a stand-in Brutlers on this computer; nothing is kept",
    )
    parser.add_argument(
        "--profile", metavar="DIR", type=Path, help="keep all data and secrets apart, under this folder"
    )
    parser.add_argument("--verbose", action="store_true", help="write the log to the terminal too")
    parser.add_argument("--version", action="version", version=f"Brutlers Desktop {__version__}")
    return parser
