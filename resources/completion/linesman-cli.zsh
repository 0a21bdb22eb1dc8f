#compdef linesman-cli
# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of linesman-cli in zsh. The program itself says what may come next.
_linesman_cli() {
    local -a answer choices
    local kind line
    answer=("${(@f)$(linesman-cli completion words -- "${(@Q)words[2,CURRENT]}" 2>/dev/null)}")
    kind=${answer[1]}
    case $kind in
    files) _files ;;
    folders) _files -/ ;;
    *)
        for line in "${(@)answer[2,-1]}"; do
            choices+=("${${line%%$'\t'*}//:/\\:}:${line#*$'\t'}")
        done
        _describe linesman-cli choices
        ;;
    esac
}
if [[ ${funcstack[1]} == _linesman_cli || ${funcstack[1]} == _linesman-cli ]]; then
    _linesman_cli "$@"
else
    compdef _linesman_cli linesman-cli
fi
