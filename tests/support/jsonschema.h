// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

namespace Linesman::TestSuite {

/*!
    What of \a value is not as \a schema says, each with its place ("$.apps[0].id: is missing"); empty when all is well.
    References are looked up in \a document. Knows the words of JSON Schema that our own files use, and reports any
    other, so that none is passed over.
*/
QStringList schemaProblems(const QJsonValue &value, const QJsonObject &schema, const QJsonObject &document,
                           const QString &place = QStringLiteral("$"));

} // namespace Linesman::TestSuite
