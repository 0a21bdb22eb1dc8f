// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/secretinput.h"

#include "app/cli/inputfile.h"
#include "app/cli/terminal.h"

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
    constexpr qint64 LongestSecret = 64 * 1024;
    const Result<QByteArray> secret = inputContent(file, LongestSecret);
    if (!secret)
        return failure(secret.error());
    return QString::fromUtf8(*secret).trimmed();
}

} // namespace Linesman::Cli
