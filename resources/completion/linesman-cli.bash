# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of linesman-cli in bash. The program itself says what may come next.
_linesman_cli() {
    local current=${COMP_WORDS[COMP_CWORD]} kind word
    local -a answer
    COMPREPLY=()
    mapfile -t answer < <(linesman-cli completion words -- "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
    kind=${answer[0]:-}
    [[ $current == '=' ]] && current=
    case $kind in
    files)
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -f -- "$current")
        return
        ;;
    folders)
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -d -- "$current")
        return
        ;;
    esac
    for word in "${answer[@]:1}"; do
        word=${word%%$'\t'*}
        [[ $COMP_WORDBREAKS == *=* ]] && [[ $word == --*=* ]] && word=${word#*=} # bash takes --option=value apart
        if [[ $current == *:* && $COMP_WORDBREAKS == *:* ]]; then
            word=${word#"${current%"${current##*:}"}"} # and a word with colons, too
        fi
        printf -v word '%q' "$word"
        COMPREPLY+=("$word")
    done
}
complete -F _linesman_cli linesman-cli
