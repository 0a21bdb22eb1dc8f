// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/inputfile.h"

#include "app/cli/console.h"
#include "app/core/boundedread.h"

#include <QFile>

#include <cstdio>
#include <optional>
#include <utility>

namespace Linesman::Cli {

using namespace Qt::Literals::StringLiterals;

Result<> openInput(QFile &file, const QString &name)
{
    const bool isStandard = name == "-"_L1;
    if (isStandard && isInputClosed())
        return failure(Error::Kind::Storage, u"standard input is closed"_s);
    if (!isStandard)
        file.setFileName(name);
    if (isStandard ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly))
        return {};
    return failure(Error::Kind::Storage, u"%1: %2"_s.arg(isStandard ? u"standard input"_s : name, file.errorString()));
}

Result<QByteArray> inputContent(const QString &name, qint64 most)
{
    QFile file;
    if (const Result<> opened = openInput(file, name); !opened)
        return failure(opened.error());
    std::optional<QByteArray> content = readAtMost(file, most);
    if (file.error() != QFile::NoError)
        return failure(Error::Kind::Storage, u"%1: %2"_s.arg(name, file.errorString()));
    if (!content)
        return failure(Error::Kind::Storage, u"%1 is larger than %2 bytes"_s.arg(name, QString::number(most)));
    return std::move(*content);
}

} // namespace Linesman::Cli
