// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/messages/snippet.h"

#include <QList>
#include <QString>

#include <utility>

// What the files of the snippet writers share; others include snippet.h.
namespace Linesman::Messages::Snippets {

using HighLevel::Request;
using Header = std::pair<QString, QString>;
QList<Header> headers(const Request &request);             //!< beside Authorization
QList<Header> uploadFields(const HighLevel::Upload &file); //!< the text fields of an upload

QString nodeFetch(const Request &request, const QString &token);
QString nodeSdk(const Request &request, const QString &token);
QString python(const Request &request, const QString &token);
QString php(const Request &request, const QString &token);

} // namespace Linesman::Messages::Snippets
