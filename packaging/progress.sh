# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by packaging/packages.sh: saying what goes on, how far it is, and how long it will still take.
# On a terminal one line is kept up to date; elsewhere (CI, a file) a line is added every 15 seconds.
# Expects $top, the top of the source tree.
# shellcheck shell=bash
: "${top:?}"

say() { printf '\n==> %s\n' "$*"; }
fail() {
    printf '\n%s: %s\n' "${0##*/}" "$*" >&2
    exit 1
}

# duration SECONDS
duration() {
    if [ "$1" -lt 60 ]; then
        printf '%d s' "$1"
    else
        printf '%d min %02d s' $(($1 / 60)) $(($1 % 60))
    fi
}

# estimate SECONDS: as a person would say it, no more exact than it can be.
estimate() {
    if [ "$1" -lt 90 ]; then
        printf '%d s' $((($1 + 9) / 10 * 10))
    else
        printf '%d min' $((($1 + 30) / 60))
    fi
}

# progress_begin NAME: what the following calls of progress are about. The time is measured from here.
progress_begin() {
    progress_name=$1
    progress_began=$SECONDS
    progress_told=$SECONDS
    progress_on_terminal=no
    [ ! -t 1 ] || progress_on_terminal=yes
}

# progress DONE TOTAL [DETAIL]: what remains is told from the speed so far.
progress() {
    local passed=$((SECONDS - progress_began)) line
    if [ "$progress_on_terminal" = no ]; then
        [ $((SECONDS - progress_told)) -ge 15 ] || return 0
        progress_told=$SECONDS
    fi
    line="$progress_name: ${3:+$3, }$(($1 * 100 / $2)) %, $(duration $passed)"
    # The first steps are too few to judge by, and the last are done before it is read.
    if [ $passed -ge 10 ] && [ $(($1 * 25)) -ge "$2" ] && [ "$1" -lt "$2" ]; then
        line+=", about $(estimate $((passed * ($2 - $1) / $1))) still"
    fi
    if [ "$progress_on_terminal" = yes ]; then
        printf '\r\033[K%s' "$line"
    else
        printf '%s\n' "$line"
    fi
}

# progress_end TEXT: takes the place of the line.
progress_end() {
    [ "$progress_on_terminal" = no ] || printf '\r\033[K'
    printf '%s: %s after %s\n' "$progress_name" "$1" "$(duration $((SECONDS - progress_began)))"
}

# weight DESCRIPTION: how much work a step of ninja is, beside the others; measured over a whole build.
weight() {
    case "$1" in
    *'Building CXX object'*unity_*) REPLY=40 ;;
    *'Building CXX object'*) REPLY=10 ;;
    *'Linking CXX executable'* | *'Automatic MOC'*) REPLY=3 ;;
    *) REPLY=1 ;;
    esac
}

# follow_build LOG TOTAL: reads what ninja says, with the status lines of build_preset, into LOG and shows how far it
# is. Returns the status of the build.
follow_build() {
    local log=$1 total=$2 done=0 steps=0 of=0 line='' part status
    : >"$log"
    exec 4>>"$log"
    while true; do
        # A second without a line is no end: the time goes on. What came of a line by then is kept.
        if IFS= read -r -t 1 part; then
            line+=$part
        elif [ $? -gt 128 ]; then
            line+=$part
            [ "$of" = 0 ] || progress $((done < total ? done : total)) "$total" "step $steps of $of"
            continue
        else
            return 1
        fi
        case "$line" in
        '@exit '*)
            status=${line#@exit }
            exec 4>&-
            if [ "$status" = 0 ] && [ "$of" = 0 ]; then
                progress_end "nothing was to do"
            elif [ "$status" = 0 ]; then
                progress_end "$of steps"
            else
                progress_end "failed at step $steps of $of"
            fi
            return "$status"
            ;;
        @*@*)
            steps=${line#@}
            of=${steps#*/}
            of=${of%%@*}
            steps=${steps%%/*}
            weight "$line"
            done=$((done + REPLY))
            progress $((done < total ? done : total)) "$total" "step $steps of $of"
            ;;
        esac
        printf '%s\n' "$line" >&4
        line=''
    done
}

# build_preset NAME PRESET [TARGET...]: builds what was configured. When it fails, all that the compilers said is shown.
build_preset() {
    local name=$1 preset=$2 folder=$top/build/$2 log total=0 line targets=()
    shift 2
    [ $# = 0 ] || targets=(--target "$@")
    log=$folder/build.log
    while IFS= read -r line; do
        weight "$line"
        total=$((total + REPLY))
    done < <(ninja -C "$folder" -n "$@" 2>/dev/null | grep '^\[')
    progress_begin "$name"
    if {
        (cd "$top" && NINJA_STATUS='@%f/%t@ ' cmake --build --preset "$preset" -j "$(nproc)" "${targets[@]}" 2>&1) &&
            echo "@exit 0" || echo "@exit 1"
    } | follow_build "$log" $((total > 0 ? total : 1)); then
        return 0
    fi
    grep -v '^@[0-9]*/[0-9]*@ ' "$log" || true
    echo "(all of it: ${log#"$top"/})"
    return 1
}
