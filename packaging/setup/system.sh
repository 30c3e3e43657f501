# shellcheck shell=bash
# System packages on Debian and Ubuntu: installs what is missing, or says the one line that does.

ABSENT_NOTE=build/setup-absent.txt # optional packages that this system was found not to offer

# names_in FILE…: "name" or "name ?" a line, from lists like packaging/debian/run.txt.
names_in() { sed -e 's/#.*//' -e 's/[[:space:]]*?.*/ ?/' -e 's/[[:space:]]*$//' -e '/^$/d' "$@"; }

# purpose_of NAME: what the lists say of an optional package.
purpose_of() { sed -n "s/^$1 ? *//p" packaging/debian/*.txt | head -n 1; }

# not_installed NAME…: prints those which are neither installed nor provided by an installed package.
not_installed() {
    local installed provided name
    installed=$(dpkg-query -W -f='${db:Status-Status} ${Package}\n' "$@" 2>/dev/null | sed -n 's/^installed //p')
    provided=
    for name in "$@"; do
        grep -qxF -- "$name" <<<"$installed" && continue
        [ -n "$provided" ] || provided=$(dpkg-query -W -f='${Provides}, \n' | tr -s ', ' '\n')
        grep -qxF -- "$name" <<<"$provided" || printf '%s\n' "$name"
    done
}

# offered NAME…: whether apt could install all of these, going by its present lists.
offered() { apt-get install --simulate --no-install-recommends -- "$@" >/dev/null 2>&1 </dev/null; }

# as_root COMMAND…: for root, and for those who may use sudo without a password.
as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n -- "$@"; fi
}

may_become_root() { [ "$(id -u)" = 0 ] || { command -v sudo >/dev/null && sudo -n true 2>/dev/null; }; }

apt() { as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 "$@"; }

# line_to_run NAME…: the one line a person can run instead.
line_to_run() {
    local line="apt-get update && apt-get install -y --no-install-recommends $*"
    if command -v sudo >/dev/null; then printf 'sudo sh -c "%s"' "$line"; else printf 'su -c "%s"' "$line"; fi
}

# install_packages NAME…: installs all of these, with fresh lists only where the present ones do not do.
install_packages() {
    if ! offered "$@"; then
        must "apt-get update" apt update
    fi
    say "Installing system packages: $*"
    attempt apt install -y --no-install-recommends -- "$@" && return
    must "apt-get update" apt update # the lists may be older than what the mirror still has
    must "Installing system packages" apt install -y --no-install-recommends -- "$@"
}

# without_unoffered NAME…: sets OFFERED to the optional packages that apt knows, notes the others once and for all.
without_unoffered() {
    local name
    OFFERED=()
    for name in "$@"; do
        if offered "$name"; then
            OFFERED+=("$name")
            continue
        fi
        mkdir -p "$(dirname "$ABSENT_NOTE")"
        printf '%s\n' "$name" >>"$ABSENT_NOTE"
        warn "this system offers no package '$name': $(purpose_of "$name"). Going on without it."
    done
}

# ensure_packages LIST…: makes the packages of these lists, and those in LACKING, be there. Leaves other systems alone.
ensure_packages() {
    local list name mark needed=("${LACKING[@]}") optional=() missing
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        [ "$#" = 0 ] || warn "not a Debian or Ubuntu system: see packaging/debian/ for what it needs to have installed."
        return 0
    fi
    [ "$#${LACKING[*]}" != 0 ] || return 0
    while read -r name mark; do
        if [ -z "$mark" ]; then
            needed+=("$name")
        elif ! grep -qsxF -- "$name" "$ABSENT_NOTE"; then
            optional+=("$name")
        fi
    done < <(for list in "$@"; do names_in "packaging/debian/$list.txt"; done)
    missing=$(not_installed "${needed[@]}" "${optional[@]}")
    [ -n "$missing" ] || return 0

    local wanted=() extra=()
    for name in "${needed[@]}"; do ! grep -qxF -- "$name" <<<"$missing" || wanted+=("$name"); done
    for name in "${optional[@]}"; do ! grep -qxF -- "$name" <<<"$missing" || extra+=("$name"); done
    if may_become_root; then
        ensure_as_root
    else
        ensure_as_person
    fi
}

# The two ends of ensure_packages; they see its arrays "wanted" (necessary) and "extra" (optional).
ensure_as_root() {
    local name
    if ! offered "${wanted[@]}" "${extra[@]}"; then
        say "Fetching the package lists"
        must "apt-get update" apt update
        for name in "${wanted[@]}"; do
            offered "$name" || fail "this system offers no package '$name', which is necessary. Is its package source complete?"
        done
        without_unoffered "${extra[@]}"
        extra=("${OFFERED[@]}")
    fi
    [ "$((${#wanted[@]} + ${#extra[@]}))" = 0 ] || install_packages "${wanted[@]}" "${extra[@]}"
}

ensure_as_person() {
    local name known=()
    for name in "${extra[@]}"; do ! offered "$name" || known+=("$name"); done
    if [ "${#wanted[@]}" = 0 ]; then
        for name in "${extra[@]}"; do warn "'$name' is not installed: $(purpose_of "$name"). Going on without it."; done
        return 0
    fi
    say "Some system packages are missing, and installing them needs an administrator. Run this once, then try again:"
    say "  $(line_to_run "${wanted[@]}" "${known[@]}")"
    exit 1
}
