// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/answersymptom.h"

#include "app/core/text.h"
#include "app/http/deliveryclient.h"

namespace Linesman::Http {

namespace {
QString locationOf(const TransferResult &result)
{
    return toQString(result.headers.value("Location").value_or(std::string_view()));
}
} // namespace

Symptom symptomOfAnswer(QStringView url, const TransferResult &result)
{
    const QString location = locationOf(result);
    const auto body = QByteArray::fromRawData(result.body.data(), qsizetype(result.body.size())); // of many megabytes
    return Linesman::symptomOfAnswer(url, result.status, location, body);
}

QString symptomDetailOfAnswer(QStringView url, const TransferResult &result)
{
    return symptomDetail(symptomOfAnswer(url, result), locationOf(result));
}

} // namespace Linesman::Http
