// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/jsonfile.h"

#include "app/core/boundedread.h"
#include "app/core/outputfile.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace Linesman {

using namespace Qt::Literals::StringLiterals;

Result<std::optional<QJsonObject>> readJsonFile(const QString &file)
{
    constexpr qint64 Most = 64LL * 1024 * 1024; // bytes; ours have some thousands
    QFile input(file);
    if (!input.exists())
        return std::optional<QJsonObject>();
    if (!QFileInfo(file).isFile()) // to open a pipe would wait until somebody writes
        return failure(Error::Kind::Storage, u"%1 is not a file"_s.arg(file));
    if (!input.open(QFile::ReadOnly))
        return failure(Error::Kind::Storage, u"cannot read %1: %2"_s.arg(file, input.errorString()));
    const std::optional<QByteArray> bytes = readAtMost(input, Most);
    if (!bytes)
        return failure(Error::Kind::BadInput, u"%1 is larger than %2 MiB"_s.arg(file, QString::number(Most >> 20)));
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(*bytes, &problem);
    if (!document.isObject())
        return failure(Error::Kind::BadInput, u"%1 is not valid: %2"_s.arg(file, problem.errorString()));
    return std::optional(document.object());
}

Result<> writeJsonFile(const QString &file, const QJsonObject &object)
{
    return OutputFile::write(file, QJsonDocument(object).toJson());
}

} // namespace Linesman
