// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/answersymptom.h"

#include "app/core/text.h"
#include "app/http/deliveryclient.h"

namespace Linesman::Http {

Symptom symptomOfAnswer(QStringView url, const TransferResult &result)
{
    const QString location = toQString(result.headers.value("Location").value_or(std::string_view()));
    const auto body = QByteArray::fromRawData(result.body.data(), qsizetype(result.body.size())); // of many megabytes
    return Linesman::symptomOfAnswer(url, result.status, location, body);
}

} // namespace Linesman::Http
