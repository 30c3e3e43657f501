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

REPORT = HERE.parents[1] / "docs" / "benchmarks.md"


HOW_TO_READ = (
    "A floor is what the same work costs at the least, or done in the obvious way, measured in the same run: the ratio to it says "
    "more than the figure, which depends on the machine. p95, p99: so many percent of the times were shorter."
)


def main() -> int:
    """Measure, print the table, and write the report if all was measured at full size."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--orders", type=int, default=1_000_000)
    parser.add_argument(
        "--only", default="", help="run the benchmarks whose name holds this, and write no report"
    )
    arguments = parser.parse_args()
    where = machine()
    sections: list[str] = []
    for file in sorted(HERE.glob("*.py")):
        if "\ndef measure(" not in file.read_text(encoding="utf-8") or arguments.only not in file.stem:
            continue
        print(f"{file.stem} …", file=sys.stderr, flush=True)
        module = importlib.import_module(file.stem)
        with tempfile.TemporaryDirectory() as folder:
            results: list[Result] = module.measure(arguments.orders, Path(folder))
        sections.append(f"{_heading(module)}\n\n{table(results)}")
        print(f"{sections[-1]}\n", flush=True)
    if not arguments.only and arguments.orders >= 1_000_000:
        text = "\n\n".join(("# Benchmarks", f"Made by `make bench`. {where}.", HOW_TO_READ, *sections))
        REPORT.write_text(f"{text}\n", encoding="utf-8")
    return 0


def _heading(module: ModuleType) -> str:
    """Return a section's title and what its figures mean: the module's docstring."""
    title, _, words = (module.__doc__ or module.__name__).strip().partition(":")
    return f"## {title}\n\n{words.strip()[:1].upper()}{words.strip()[1:]}"


if __name__ == "__main__":
    sys.exit(main())
