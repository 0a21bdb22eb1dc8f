// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/hosttrust.h"

#include "app/core/authorityfile.h"

#include <QFileInfo>
#include <QNetworkRequest>
#include <QSslConfiguration>

namespace Linesman {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int HttpsPort = 443;

QString serverOf(const QUrl &url)
{
    return u"%1:%2"_s.arg(url.host(), QString::number(url.port(HttpsPort)));
}
} // namespace

void HostTrust::setFiles(const QHash<QUrl, QString> &files)
{
    QHash<QString, Entry> entries;
    bool isOther = false;
    for (auto named = files.begin(); named != files.end(); ++named) {
        const QString server = serverOf(named.key());
        const Entry known = m_entries.value(server);
        isOther |= known.file != named.value();
        entries.insert(server, known.file == named.value() ? known : Entry{named.value(), {}, {}});
    }
    if (!isOther && entries.size() == m_entries.size())
        return;
    m_entries = entries;
    ++m_version;
}

bool HostTrust::isNamedFor(const QUrl &url) const
{
    return m_entries.contains(serverOf(url));
}

Result<> HostTrust::applyTo(QNetworkRequest &request)
{
    const QUrl url = request.url();
    const auto entry = m_entries.find(serverOf(url));
    if (entry == m_entries.end() || url.scheme() != "https"_L1)
        return {};
    const QDateTime changed = QFileInfo(entry->file).lastModified();
    if (entry->certificates.isEmpty() || entry->changed != changed) {
        const AuthorityFile read = authorityFile(entry->file, QDateTime::currentDateTimeUtc());
        const bool isUsed = !entry->certificates.isEmpty();
        entry->certificates = read.certificates;
        entry->changed = changed;
        if (isUsed)
            ++m_version;
        // One that has ended is let through: the server's own certificate is what TLS then speaks of.
        if (read.certificates.isEmpty())
            return failure(Error::Kind::BadInput,
                           u"%1 is no file of CAs any more: choose the connection's CA file again"_s.arg(entry->file));
    }
    QSslConfiguration tls = request.sslConfiguration();
    tls.addCaCertificates(entry->certificates);
    request.setSslConfiguration(tls);
    return {};
}

} // namespace Linesman
