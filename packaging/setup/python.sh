# shellcheck shell=bash
# The virtual environment: a Python that will do, the locked dependencies, and the project itself.

VENV=.venv
STAMP=$VENV/set-up-for.txt

# new_enough PYTHON / makes_environments PYTHON: what that interpreter can do.
new_enough() { "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; }
makes_environments() { "$1" -c 'import ensurepip, venv' >/dev/null 2>&1; }

# fingerprint: what the environment depends on. Its last line is missing when the environment's Python does not run.
fingerprint() {
    sha256sum requirements.lock pyproject.toml brutlers_desktop/__init__.py
    printf '%s\n' "$PWD" "PYTHON=${PYTHON:-}"
    "$VENV/bin/python" -c 'import sys; print(sys.version)' 2>/dev/null
}

environment_is_current() { [ -f "$STAMP" ] && [ "$(fingerprint)" = "$(cat "$STAMP")" ]; }

# can_stay: whether the environment only needs other packages: made here, for this choice of PYTHON, and running.
can_stay() {
    [ -f "$STAMP" ] && grep -qxF -- "$PWD" "$STAMP" && grep -qxF -- "PYTHON=${PYTHON:-}" "$STAMP" &&
        new_enough "$VENV/bin/python"
}

# find_python: sets CHOSEN to the first interpreter that will do, or LACKING to the packages that would make one do.
find_python() {
    local name candidates=(python3.13 python3.12 python3.11 python3)
    [ -z "${PYTHON:-}" ] || candidates=("$PYTHON")
    CHOSEN='' LACKING=()
    for name in "${candidates[@]}"; do
        new_enough "$name" || continue
        CHOSEN=$name
        ! makes_environments "$name" || return 0
        [ -n "${LACKING[*]}" ] || LACKING=("$("$name" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')")
    done
    [ -n "$CHOSEN" ] || [ -z "${PYTHON:-}" ] || fail "PYTHON=$PYTHON is not a Python 3.11 or newer."
    [ -n "$CHOSEN" ] || LACKING=(python3 python3-venv)
}

# make_environment: makes .venv anew unless the one there can stay, and installs into it what the lock says.
make_environment() {
    if ! can_stay; then
        find_python # once more: its packages may have come meanwhile
        [ -z "${LACKING[*]}" ] ||
            fail "no Python 3.11 or newer with its venv module was found. Install one, or name it: make PYTHON=/path/to/python3."
        say "Making $VENV with $("$CHOSEN" --version)"
        rm -rf "$VENV"
        must "Making $VENV" "$CHOSEN" -m venv "$VENV"
    fi
    say "Installing the locked Python packages (a minute or two the first time)"
    must "Installing the locked Python packages" \
        "$VENV/bin/python" -m pip install --disable-pip-version-check --no-input --require-hashes -r requirements.lock
    must "Installing Brutlers Desktop into $VENV" \
        "$VENV/bin/python" -m pip install --disable-pip-version-check --no-input --no-deps --no-build-isolation -e .
    fingerprint >"$STAMP"
}
