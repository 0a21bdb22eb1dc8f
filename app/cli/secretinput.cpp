// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/secretinput.h"

#include "app/cli/terminal.h"

#include <QFile>

#include <termios.h>
#include <unistd.h>

namespace Linesman::Cli {

using namespace Qt::Literals::StringLiterals;

QString promptSecret(const QString &question)
{
    sayPart(question);
    termios before{};
    const bool isTerminal = tcgetattr(STDIN_FILENO, &before) == 0;
    termios hidden = before;
    hidden.c_lflag &= ~tcflag_t(ECHO);
    if (isTerminal)
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    QString secret;
    char c = 0;
    QByteArray bytes;
    while (::read(STDIN_FILENO, &c, 1) == 1 && c != '\n')
        bytes += c;
    if (isTerminal) {
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
        say({});
    }
    return QString::fromUtf8(bytes).trimmed();
}

Result<QString> secretFrom(const QString &file)
{
    if (file.isEmpty())
        return QString();
    if (file == "-"_L1)
        return promptSecret({}); // one line; the others are pasted addresses
    QFile source(file);
    if (!source.open(QFile::ReadOnly))
        return failure(Error::Kind::Storage, u"%1: %2"_s.arg(file, source.errorString()));
    return QString::fromUtf8(source.readAll()).trimmed();
}

} // namespace Linesman::Cli
