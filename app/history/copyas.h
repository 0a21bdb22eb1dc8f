// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/exchange.h"
#include "app/history/export.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace Linesman::History {

/*! Ways to write a request that is in history as a command or as code. */
enum class CopyFormat { Curl, CurlPowerShell, HttpIe, Fetch, NodeSdk, Php, Python };
inline constexpr std::array AllCopyFormats{CopyFormat::Curl,  CopyFormat::CurlPowerShell, CopyFormat::HttpIe,
                                           CopyFormat::Fetch, CopyFormat::NodeSdk,        CopyFormat::Php,
                                           CopyFormat::Python};
QString
copyFormatWord(CopyFormat format); //!< on the command line: curl, powershell, httpie, fetch, node-sdk, php, python
QString copyFormatTitle(CopyFormat format); //!< for people, not translated: "cURL (PowerShell)"
std::optional<CopyFormat> copyFormatFromWord(const QString &word);

/*! Whether \a format can say the request of \a exchange: NodeSdk only a call of HighLevel's API. */
bool canCopyAs(const Exchange &exchange, CopyFormat format);

/*!
    The request of \a exchange as \a format, to be sent again: method, fields but those that the sending program makes
    itself, and the very bytes of the body. Every value is quoted for the language, so that no request can become code; what
    is no plain text goes in as base64. What was received goes to the host that its Host field names. NodeSdk takes its
    token from the environment variable HIGHLEVEL_TOKEN. Empty where canCopyAs() says no.
*/
QString copiedAs(const Exchange &exchange, CopyFormat format, Secrecy secrecy);

/*! A request taken apart for those who write it down. */
struct CopiedRequest {
    QString method;
    QString url; //!< whole
    QList<std::pair<QString, QString>> fields;
    QByteArray body;
    std::optional<QString> text; //!< the body, where it is text that nothing has to be hidden of
    bool hasType = false;        //!< a Content-Type is among the fields
};
CopiedRequest copiedRequest(const Exchange &exchange, Secrecy secrecy);

namespace CopyWriters {
QString curlPowerShell(const CopiedRequest &request);
QString httpIe(const CopiedRequest &request);
QString fetch(const CopiedRequest &request);
QString nodeSdk(const CopiedRequest &request);
QString php(const CopiedRequest &request);
QString python(const CopiedRequest &request);
} // namespace CopyWriters

} // namespace Linesman::History
