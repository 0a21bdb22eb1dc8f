# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by packaging/start.sh and tests/run.sh: the packages of packaging/packages.txt, and saying what goes on.
# Expects $top, the top of the source tree.
# shellcheck shell=bash
: "${top:?}"
# shellcheck source=packaging/progress.sh
. "$top/packaging/progress.sh"

# A bare Debian has no locale; Qt wants one with UTF-8, and C.UTF-8 is always there.
case "${LC_ALL:-${LC_CTYPE:-${LANG:-}}}" in
*[Uu][Tt][Ff]*) ;;
*) export LC_ALL=C.UTF-8 ;;
esac

# listed SECTION...: the packages of these sections, one a line; one with several names as "new|old".
listed() {
    local section
    for section in "$@"; do
        sed -n "/^\[$section\]/,/^\[/{/^[a-z0-9]/{s/[[:space:]]*#.*//;s/[[:space:]]//g;p}}" "$top/packaging/packages.txt"
    done
}

# known NAME...: which of these this release has, or the machine.
known() {
    LC_ALL=C apt-cache policy "$@" 2>/dev/null |
        sed -n '/^[^ ].*:$/{s/:$//;h};/^  Candidate: [^(]/{g;p}'
}

# chosen SECTION...: the packages of these sections under the names that this release has.
chosen() {
    local line names name here
    # shellcheck disable=SC2046 # one word a package
    here=$(known $(listed "$@" | grep -F '|' | tr '|' '\n'))
    listed "$@" | while IFS= read -r line; do
        IFS='|' read -ra names <<<"$line"
        for name in "${names[@]}"; do
            ! grep -qxF -e "$name" <<<"$here" || break
        done
        echo "$name" # the only one, the first known, or the last
    done
}

# missing SECTION...: those of them that are not installed.
missing() {
    local wanted present
    wanted=$(chosen "$@")
    # shellcheck disable=SC2086
    present=$(dpkg-query -W -f='${db:Status-Status} ${Package}\n' $wanted 2>/dev/null | sed -n 's/^installed //p' || true)
    grep -vxF -e "$present" <<<"$wanted" || true
}

# apt_get ARGUMENT...: as root, with what it says in a log that is shown when it fails.
apt_get() {
    local log=$top/build/packages.log kind percent phase='' status=1 as_root=()
    [ "$(id -u)" -eq 0 ] || as_root=(sudo)
    mkdir -p "$top/build"
    : >"$log"
    while IFS=: read -r kind _ percent _; do
        case "$kind" in
        dlstatus | pmstatus)
            if [ "$phase" != "$kind" ]; then
                [ -z "$phase" ] || progress_end "done"
                phase=$kind
                case "$1 $kind" in
                update*) progress_begin "Packages, lists" ;;
                *dlstatus) progress_begin "Packages, downloading" ;;
                *) progress_begin "Packages, installing" ;;
                esac
            fi
            percent=${percent%%.*}
            progress "${percent:-0}" 100
            ;;
        exit*) status=${kind#exit} ;;
        esac
    done < <(
        # sudo hands on no open files but the usual three: the shell behind it makes the one that apt reports to.
        # shellcheck disable=SC2016
        "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive sh -c 'log=$1; shift; exec "$@" 3>&1 >>"$log" 2>&1' sh "$log" \
            apt-get -q -o APT::Status-Fd=3 -o DPkg::Lock::Timeout=580 -o Acquire::Retries=3 -o Dpkg::Use-Pty=0 "$@"
        echo "exit$?"
    )
    [ -z "$phase" ] || progress_end "done"
    [ "$status" = 0 ] || tail -n 40 "$log"
    return "$status"
}

# install_packages SECTION...: installs what is missing. Asks apt for nothing when all of it is there.
install_packages() {
    local lacking all
    command -v dpkg-query >/dev/null || fail "this is not a Debian system: install what packaging/packages.txt lists, then use the CMake presets."
    lacking=$(missing "$@")
    all=$(listed "$@" | wc -l)
    if [ -z "$lacking" ]; then
        say "Packages: all $all are installed"
        return
    fi
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || fail "run this as root once, or install these packages:
$(tr '\n' ' ' <<<"$lacking")"
        sudo -v || fail "packages are missing, and sudo did not let us install them:
$(tr '\n' ' ' <<<"$lacking")"
    fi
    say "Packages: asking which there are"
    apt_get update || fail "apt-get update did not work; is the network there?"
    lacking=$(missing "$@") # under the names of this release, which apt may know only now
    say "Packages: installing $(wc -l <<<"$lacking") of $all, with what they need ($(tr '\n' ' ' <<<"$lacking"))"
    # shellcheck disable=SC2086
    apt_get install -y --no-install-recommends $lacking || fail "apt-get could not install the packages above."
}
