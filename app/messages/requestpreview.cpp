#include "app/messages/requestpreview.h"

#include <QJsonDocument>

namespace Linesman::Messages {

using namespace Qt::Literals::StringLiterals;

QByteArray requestPreview(HighLevel::Operation operation, const QHash<QString, QString> &path, const QJsonObject &body)
{
    const HighLevel::Endpoint &endpoint = HighLevel::endpoint(operation);
    QString target(endpoint.path);
    for (auto value = path.cbegin(); value != path.cend(); ++value)
        target.replace(u'{' + value.key() + u'}', value.value().isEmpty() ? u"…"_s : value.value());
    QByteArray preview = QByteArray(endpoint.method.data(), endpoint.method.size()) + ' ' + target.toUtf8() + "\n";
    if (!endpoint.version.isEmpty())
        preview += "Version: " + QByteArray(endpoint.version.data(), endpoint.version.size()) + '\n';
    preview += "Authorization: Bearer ...\nContent-Type: application/json\n\n";
    preview += QJsonDocument(body).toJson(QJsonDocument::Indented);
    return preview;
}

} // namespace Linesman::Messages
