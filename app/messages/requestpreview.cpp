// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/requestpreview.h"

#include <QJsonDocument>

namespace Linesman::Messages {

using namespace Qt::Literals::StringLiterals;

QByteArray requestPreview(const HighLevel::Request &request)
{
    const bool isFile = request.asked.file.has_value();
    QByteArray preview = request.method + ' ' + request.target().toUtf8() + "\n";
    if (const QByteArray version = request.version(); !version.isEmpty())
        preview += "Version: " + version + '\n';
    preview += "Authorization: Bearer ...\n";
    for (const auto &[name, value] : request.headers) {
        if (name == "Version")
            continue;
        // The boundary is made anew for each sending.
        preview += name + ": " + (isFile ? value.left((value + ';').indexOf(';')) : value) + '\n';
    }
    if (!isFile)
        return request.hasJson() ? preview + '\n' + QJsonDocument(request.asked.json).toJson() : preview;

    const HighLevel::Upload &file = *request.asked.file;
    const auto part = [&preview](const char *name, const QString &value) {
        preview += QByteArray(name) + ": " + value.toUtf8() + '\n';
    };
    preview += '\n';
    part("conversationId", file.conversationId.isEmpty() ? u"..."_s : file.conversationId.text());
    part("contactId", file.contactId.text());
    part("locationId", file.locationId.text());
    part("fileAttachment", u'@' + file.fileName);
    return preview;
}

} // namespace Linesman::Messages
