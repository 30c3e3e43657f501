# shellcheck shell=bash
# The virtual environment: a Python that will do, the locked dependencies, and the project itself.

VENV=.venv
STAMP=$VENV/set-up-for.txt

# new_enough PYTHON / makes_environments PYTHON: what that interpreter can do.
new_enough() { "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; }
makes_environments() { "$1" -c 'import ensurepip, venv' >/dev/null 2>&1; }

# fingerprint: what the environment depends on. Ends in nothing when its Python does not run.
fingerprint() {
    sha256sum requirements.lock pyproject.toml brutlers_desktop/__init__.py
    printf '%s\n' "$PWD" "${PYTHON:-}"
    "$VENV/bin/python" -c 'import sys; print(sys.version)' 2>/dev/null
}

# choose_python: sets CHOSEN to the first interpreter that will do; installs Debian's own where that is what is missing.
choose_python() {
    local name candidates=(python3.13 python3.12 python3.11 python3) incomplete=
    [ -z "${PYTHON:-}" ] || candidates=("$PYTHON")
    for name in "${candidates[@]}"; do
        new_enough "$name" || continue
        CHOSEN=$name
        ! makes_environments "$name" || return 0
        incomplete=${incomplete:-$name}
    done
    [ -n "$incomplete" ] || [ -z "${PYTHON:-}" ] || fail "PYTHON=$PYTHON is not a Python 3.11 or newer."
    CHOSEN=${incomplete:-python3}
    complete_python "$CHOSEN" "$incomplete"
    if ! new_enough "$CHOSEN" || ! makes_environments "$CHOSEN"; then
        fail "no Python 3.11 or newer with its venv module was found. Install one, or name it: make PYTHON=/path/to/python3."
    fi
}

# complete_python PYTHON FOUND: fetches Debian's packages for a Python that is absent (FOUND empty) or has no venv module.
complete_python() {
    local packages=(python3 python3-venv)
    command -v apt-get >/dev/null || return 0
    [ -z "$2" ] || packages=("$("$1" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')")
    if may_become_root; then
        install_packages "${packages[@]}"
        return
    fi
    say "Python's venv module is missing, and installing it needs an administrator. Run this once, then try again:"
    say "  $(line_to_run "${packages[@]}")"
    exit 1
}

# ensure_environment: makes .venv be there and up to date. Quick when it is.
ensure_environment() {
    [ ! -f "$STAMP" ] || [ "$(fingerprint)" != "$(cat "$STAMP")" ] || return 0
    local at_home=
    [ ! -f "$STAMP" ] || ! grep -qxF -- "$PWD" "$STAMP" || [ -n "${PYTHON:-}" ] || at_home=yes
    if [ -z "$at_home" ] || ! new_enough "$VENV/bin/python"; then
        choose_python
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
