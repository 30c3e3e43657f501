# ruff: noqa: E402 - a program of its own
"""Run every benchmark and write docs/benchmarks.md: ``python tests/benchmarks/run.py [--orders 1000000] [--only NAME]``.

A benchmark is a module of this folder with ``measure(orders, folder) -> list[Result]``. Nothing else should run meanwhile.
"""

import argparse
import importlib
import sys
import tempfile
from pathlib import Path
from types import ModuleType

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parents[1])]

from report import Result, machine, table

FULL = 1_000_000
"""Orders; with fewer nothing is written."""
REPORT = HERE.parents[1] / "docs" / "benchmarks.md"


HOW_TO_READ = (
    "A floor is what the same work costs at the least, or done in the obvious way, measured in the same run: the ratio to it says "
    "more than the figure, which depends on the machine. p95, p99: so many percent of the times were shorter."
)


def main() -> int:
    """Measure, print the tables, and write those that were measured at full size into the report."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--orders", type=int, default=FULL)
    parser.add_argument(
        "--only", default="", help="run the benchmarks whose name holds this, and leave the others' figures"
    )
    arguments = parser.parse_args()
    sections = _sections(REPORT)
    for file in sorted(HERE.glob("*.py")):
        if "\ndef measure(" not in file.read_text(encoding="utf-8") or arguments.only not in file.stem:
            continue
        print(f"{file.stem} …", file=sys.stderr, flush=True)
        module, where = importlib.import_module(file.stem), machine()
        with tempfile.TemporaryDirectory() as folder:
            results: list[Result] = module.measure(arguments.orders, Path(folder))
        title, words = _heading(module)
        sections[title] = f"{words}\n\nMeasured on {where}.\n\n{table(results)}"
        print(f"## {title}\n\n{sections[title]}\n", flush=True)
    if arguments.orders >= FULL:
        parts = (f"## {title}\n\n{text}" for title, text in sections.items())
        text = "\n\n".join(("# Benchmarks", f"Made by `make bench`. {HOW_TO_READ}", *parts))
        REPORT.write_text(f"{text}\n", encoding="utf-8")
    return 0


def _sections(report: Path) -> dict[str, str]:
    """Return what an earlier run wrote, by its title."""
    if not report.exists():
        return {}
    _, *parts = report.read_text(encoding="utf-8").split("\n## ")
    return {title: text.strip() for title, _, text in (part.partition("\n") for part in parts)}


def _heading(module: ModuleType) -> tuple[str, str]:
    """Return a section's title and what its figures mean: the module's docstring."""
    title, _, words = (module.__doc__ or module.__name__).strip().partition(":")
    return title, f"{words.strip()[:1].upper()}{words.strip()[1:]}"


if __name__ == "__main__":
    sys.exit(main())
