# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of linesman-cli in fish. The program itself says what may come next.
function __linesman_cli_words
    set -l typed (commandline -opc) (commandline -ct)
    set -l answer (linesman-cli completion words -- $typed[2..-1] 2>/dev/null)
    switch "$answer[1]"
        case files folders
            __fish_complete_path (commandline -ct)
        case '*'
            printf '%s\n' $answer[2..-1]
    end
end
complete -c linesman-cli -f -a '(__linesman_cli_words)'
