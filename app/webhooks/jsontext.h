// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QList>
#include <QString>

#include <utility>

namespace Linesman::Webhooks {

/*! \a value as JSON.stringify writes it: no space, raw UTF-8, lower-case \u escapes for control characters. */
QByteArray compactJson(const QJsonValue &value);
/*! An object whose members keep their order; QJsonObject would sort them. */
QByteArray compactJson(const QList<std::pair<QString, QJsonValue>> &members);

} // namespace Linesman::Webhooks
