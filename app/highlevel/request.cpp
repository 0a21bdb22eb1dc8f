// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/highlevel/request.h"

#include <QJsonDocument>

namespace Linesman::HighLevel {

using namespace Qt::Literals::StringLiterals;

namespace {
QByteArray bytes(QLatin1StringView text)
{
    return QByteArray(text.data(), text.size());
}

QString encoded(const QString &value)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(value));
}

QLatin1StringView pathOf(const Endpoint &endpoint, Generation generation)
{
    const bool v3 = endpoint.path.isEmpty() || (generation == Generation::V3 && !endpoint.pathV3.isEmpty());
    return v3 ? endpoint.pathV3 : endpoint.path;
}

QLatin1StringView versionOf(const Endpoint &endpoint, Generation generation)
{
    const bool v3 = endpoint.version.isEmpty() || generation == Generation::V3;
    return v3 ? endpoint.versionV3 : endpoint.version;
}

/*! `+` stays `%2B`: QUrlQuery leaves it alone, and servers read it as a space. */
QString encodedQuery(const QList<std::pair<QString, QString>> &query)
{
    QStringList parts;
    for (const auto &[name, value] : query) {
        if (!value.isEmpty())
            parts.append(name + u'=' + encoded(value));
    }
    return parts.isEmpty() ? QString() : u'?' + parts.join(u'&');
}
} // namespace

QString Request::target() const
{
    return url.mid(url.indexOf(u'/', url.indexOf("://"_L1) + 3));
}

QByteArray Request::version() const
{
    for (const auto &[name, value] : headers) {
        if (name == "Version")
            return value;
    }
    return {};
}

bool Request::hasJson() const
{
    return !asked.file && method != "GET" && !(method == "DELETE" && asked.json.isEmpty());
}

Request requestOf(const ApiRequest &asked, Generation generation, const QUrl &origin)
{
    const Endpoint &target = endpoint(asked.operation);
    Request request;
    request.asked = asked;
    request.origin = origin.isEmpty() ? QUrl(LiveOrigin) : origin;
    request.method = bytes(target.method);
    QString path = pathOf(target, generation);
    for (auto value = asked.path.begin(); value != asked.path.end(); ++value) {
        if (value->isEmpty())
            request.missing << value.key();
        path.replace(u'{' + value.key() + u'}', value->isEmpty() ? u"…"_s : encoded(*value));
    }
    QString base = request.origin.toString(QUrl::FullyEncoded);
    while (base.endsWith(u'/')) // QUrl::StripTrailingSlash leaves that of the root
        base.chop(1);
    request.url = base + path + encodedQuery(asked.query);

    request.headers = {{"Accept", "application/json"}};
    if (const QLatin1StringView version = versionOf(target, generation); !version.isEmpty())
        request.headers.emplaceBack("Version", bytes(version));
    if (asked.file) {
        const MultipartBody multipart = multipartBody(*asked.file);
        request.headers.emplaceBack("Content-Type", multipart.contentType);
        request.body = multipart.bytes;
    } else if (request.hasJson()) {
        request.headers.emplaceBack("Content-Type", "application/json");
        request.body = QJsonDocument(asked.json).toJson(QJsonDocument::Compact);
    }
    return request;
}

} // namespace Linesman::HighLevel
