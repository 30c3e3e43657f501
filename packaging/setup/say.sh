# shellcheck shell=bash
# What the set-up says: one line a step on the terminal, everything else in build/setup.log.

SETUP_LOG=build/setup.log

say() { printf '%s\n' "$*"; }

warn() { printf 'note: %s\n' "$*" >&2; }

fail() {
    printf 'error: %s\n' "$*" >&2
    exit 1
}

# attempt COMMAND…: runs it without a terminal, its output into the log.
attempt() {
    mkdir -p "$(dirname "$SETUP_LOG")"
    printf '\n$ %s\n' "$*" >>"$SETUP_LOG"
    "$@" >>"$SETUP_LOG" 2>&1 </dev/null 9>&- # 9: the lock of prepare, not for daemons that apt starts
}

# must WHAT COMMAND…: attempts the command; when it fails, shows the end of the log and stops.
must() {
    local what=$1
    shift
    attempt "$@" && return
    tail -n 25 "$SETUP_LOG" >&2
    fail "$what failed. The whole story is in $SETUP_LOG."
}
