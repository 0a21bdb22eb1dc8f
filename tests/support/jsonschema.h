// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

namespace Linesman::TestSuite {

/*!
    What RapidJSON's validator finds wrong with \a value first ("/apps/0: required of #/..."); empty when it is as
    \a schema says. References are looked up in \a document. Words of JSON Schema that the validator does not judge are
    reported, so that none is passed over.
*/
QStringList schemaProblems(const QJsonValue &value, const QJsonObject &schema, const QJsonObject &document);

} // namespace Linesman::TestSuite
