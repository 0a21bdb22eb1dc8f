#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# with-keyring.sh COMMAND...: runs COMMAND on a D-Bus session of its own with an unlocked key store, under a HOME that
# goes away with it, and tells it so with LINESMAN_TEST_KEYRING=1. Inside another such session, or where the programs
# for it are missing, it just runs COMMAND: tests that need the key store then say that they were skipped.
set -eu

if [ -n "${LINESMAN_TEST_KEYRING:-}" ]; then
    exec "$@"
fi
if ! command -v dbus-run-session >/dev/null || ! command -v gnome-keyring-daemon >/dev/null; then
    echo "with-keyring.sh: no dbus-run-session or no gnome-keyring-daemon: going on without a key store" >&2
    exec "$@"
fi

home=$(mktemp -d "${TMPDIR:-/tmp}/linesman-test.XXXXXX")
trap 'rm -rf "$home"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
mkdir -m 700 "$home/run"
unset DBUS_SESSION_BUS_ADDRESS DISPLAY WAYLAND_DISPLAY XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME XDG_STATE_HOME
status=0
# The daemon goes when its bus goes.
# shellcheck disable=SC2016 # expanded inside
HOME="$home" XDG_RUNTIME_DIR="$home/run" LINESMAN_TEST_KEYRING=1 dbus-run-session -- sh -c '
    printf "test\n" | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1 || {
        echo "with-keyring.sh: gnome-keyring-daemon did not start" >&2
        exit 1
    }
    "$@"' sh "$@" || status=$?
exit "$status"
