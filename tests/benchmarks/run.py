# ruff: noqa: E402 - a program of its own
"""Run every benchmark and write docs/benchmarks.md: ``python tests/benchmarks/run.py [--orders 1000000] [--only NAME]``.

A benchmark is a module of this folder with ``measure(orders, folder) -> list[Result]``. Nothing else should run meanwhile.
"""

import argparse
import importlib
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parents[1])]

from report import Result, machine, table

REPORT = HERE.parents[1] / "docs" / "benchmarks.md"


def main() -> int:
    """Measure, print the table, and write the report if all was measured at full size."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--orders", type=int, default=1_000_000)
    parser.add_argument(
        "--only", default="", help="run the benchmarks whose name holds this, and write no report"
    )
    arguments = parser.parse_args()
    where = machine()
    results: list[Result] = []
    for file in sorted(HERE.glob("*.py")):
        if "def measure(" not in file.read_text(encoding="utf-8") or arguments.only not in file.stem:
            continue
        print(f"{file.stem} …", file=sys.stderr, flush=True)
        with tempfile.TemporaryDirectory() as folder:
            results += importlib.import_module(file.stem).measure(arguments.orders, Path(folder))
    print(table(results))
    if not arguments.only and arguments.orders >= 1_000_000:
        REPORT.write_text(
            f"# Benchmarks\n\nMade by `make bench`. {where}.\n\n{table(results)}\n", encoding="utf-8"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
