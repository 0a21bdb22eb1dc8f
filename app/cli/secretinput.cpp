// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/secretinput.h"

#include "app/cli/terminal.h"

#include <QFile>

namespace Linesman::Cli {

using namespace Qt::Literals::StringLiterals;

QString promptSecret(const QString &question)
{
    sayPart(question);
    QByteArray line;
    {
        const HiddenInput hidden;
        line = readInputLine();
        if (hidden.isHidden())
            sayPart(u"\n"_s); // the one that was typed was not shown either
    }
    return QString::fromUtf8(line).trimmed();
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
