"""One fuzzer: hands atheris a target of ``support.fuzz_targets``, its parsers instrumented: ``… child.py TARGET OPTION…``.

Nothing of ours is imported before, since what is there already is not instrumented, and unguided fuzzing finds nothing.
"""

import sys
from pathlib import Path

import atheris

sys.path[:0] = [str(Path(__file__).parents[1]), str(Path(__file__).parents[2])]

with atheris.instrument_imports(include=["brutlers_desktop.oauth", "brutlers_desktop.domain"]):
    from support.fuzz_targets import TARGETS

if __name__ == "__main__":
    atheris.Setup([sys.argv[0], *sys.argv[2:]], TARGETS[sys.argv[1]])
    atheris.Fuzz()
