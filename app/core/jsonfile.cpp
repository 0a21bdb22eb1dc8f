// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/jsonfile.h"

#include "app/core/outputfile.h"

#include <QFile>
#include <QJsonDocument>

namespace Linesman {

using namespace Qt::Literals::StringLiterals;

Result<std::optional<QJsonObject>> readJsonFile(const QString &file)
{
    QFile input(file);
    if (!input.exists())
        return std::optional<QJsonObject>();
    if (!input.open(QFile::ReadOnly))
        return failure(Error::Kind::Storage, u"cannot read %1: %2"_s.arg(file, input.errorString()));
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(input.readAll(), &problem);
    if (!document.isObject())
        return failure(Error::Kind::BadInput, u"%1 is not valid: %2"_s.arg(file, problem.errorString()));
    return std::optional(document.object());
}

Result<> writeJsonFile(const QString &file, const QJsonObject &object)
{
    return OutputFile::write(file, QJsonDocument(object).toJson());
}

} // namespace Linesman
