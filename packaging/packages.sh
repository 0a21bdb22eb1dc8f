# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by packaging/start.sh and tests/run.sh: saying what goes on, and the packages of packaging/packages.txt.
# Expects $top, the top of the source tree.
# shellcheck shell=bash
: "${top:?}"

# A bare Debian has no locale; Qt wants one with UTF-8, and C.UTF-8 is always there.
case "${LC_ALL:-${LC_CTYPE:-${LANG:-}}}" in
*[Uu][Tt][Ff]*) ;;
*) export LC_ALL=C.UTF-8 ;;
esac

say() { printf '\n==> %s\n' "$*"; }
fail() {
    printf '\n%s: %s\n' "${0##*/}" "$*" >&2
    exit 1
}

# listed SECTION...: the packages of these sections, one a line.
listed() {
    local section
    for section in "$@"; do
        sed -n "/^\[$section\]/,/^\[/{/^[a-z0-9]/s/[[:space:]].*//p}" "$top/packaging/packages.txt"
    done
}

# install_packages SECTION...: installs what is missing. Asks apt for nothing when all of it is there.
install_packages() {
    local wanted present missing as_root=()
    wanted=$(listed "$@")
    command -v dpkg-query >/dev/null || fail "this is not a Debian system: install what packaging/packages.txt lists, then use the CMake presets."
    # shellcheck disable=SC2086 # one word a package
    present=$(dpkg-query -W -f='${db:Status-Status} ${Package}\n' $wanted 2>/dev/null | sed -n 's/^installed //p' || true)
    missing=$(grep -vxF -e "$present" <<<"$wanted" || true)
    if [ -z "$missing" ]; then
        say "Packages: all $(wc -l <<<"$wanted") are installed"
        return
    fi
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || fail "run this as root once, or install these packages:
$(tr '\n' ' ' <<<"$missing")"
        as_root=(sudo)
    fi
    say "Packages: installing $(wc -l <<<"$missing") of $(wc -l <<<"$wanted") ($(tr '\n' ' ' <<<"$missing"))"
    local apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=580
        -o Acquire::Retries=3 -o Dpkg::Use-Pty=0)
    "${apt[@]}" update || fail "apt-get update did not work; is the network there?"
    # shellcheck disable=SC2086
    "${apt[@]}" install -y --no-install-recommends $missing || fail "apt-get could not install the packages above."
}
