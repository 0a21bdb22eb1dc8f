#include "app/messages/requestpreview.h"

#include <QJsonDocument>

namespace Linesman::Messages {

using namespace Qt::Literals::StringLiterals;

QByteArray requestPreview(const RequestSpec &request)
{
    QString target = request.url();
    target.remove(0, target.indexOf(u'/', target.indexOf("://"_L1) + 3));
    QByteArray preview = request.method() + ' ' + target.toUtf8() + "\n";
    if (const QByteArray version = request.version(); !version.isEmpty())
        preview += "Version: " + version + '\n';
    preview += "Authorization: Bearer ...\n";
    if (request.file)
        return preview + "Content-Type: multipart/form-data\n\n" + request.file->fileName.toUtf8();
    if (!request.hasBody())
        return preview;
    return preview + "Content-Type: application/json\n\n" + QJsonDocument(request.body).toJson(QJsonDocument::Indented);
}

} // namespace Linesman::Messages
