// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/tunnelcommand.h"

#include "app/core/url.h"

#include <QProcess>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace Linesman::Webhooks {

using namespace Qt::Literals::StringLiterals;

namespace {

/*! Pages that the programs point to in what they print, and the services that they ask for a tunnel. */
bool isPageOfTheProgram(const QString &host)
{
    static constexpr std::array Exact{"api.trycloudflare.com"_L1, "trycloudflare.com"_L1, "ngrok.com"_L1,
                                      "cloudflare.com"_L1,        "github.com"_L1,        "localhost.run"_L1};
    static constexpr std::array Below{".cloudflare.com"_L1, ".ngrok.com"_L1, ".github.com"_L1, ".argotunnel.com"_L1};
    return std::find(Exact.begin(), Exact.end(), host) != Exact.end() ||
           std::any_of(Below.begin(), Below.end(), [&host](QLatin1StringView end) { return host.endsWith(end); });
}

QString parentDomain(const QString &url)
{
    const QString host = QUrl(url).host();
    return host.sliced(host.indexOf(u'.') + 1);
}
} // namespace

TunnelText tunnelText(const QString &text)
{
    const QString all = text.trimmed();
    const auto end = std::find_if(all.cbegin(), all.cend(), [](QChar one) { return one.isSpace(); });
    const qsizetype length = end - all.cbegin();
    QString first = all.first(length);
    first.remove(u'"');
    if (!first.contains("://"_L1))
        return {{}, all};
    return {first, all.sliced(length).trimmed()};
}

Result<QString> tunnelAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    const bool isBare = (url.path().isEmpty() || url.path() == "/"_L1) && !url.hasQuery() && !url.hasFragment();
    if (!url.isValid() || !isWeb || url.host().isEmpty() || !isBare || !url.userInfo().isEmpty())
        return failure(Error::Kind::BadInput, u"\"%1\": a web address without a path is wanted"_s.arg(text));
    return url.toString(QUrl::RemovePath);
}

Result<TunnelCommand> tunnelCommand(const QString &text, const QUrl &listener)
{
    const QString origin = listener.toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
    const bool isSecure = listener.scheme() == "https"_L1;
    const TunnelText parts = tunnelText(text);
    QString address;
    if (!parts.address.isEmpty()) {
        const Result<QString> given = tunnelAddress(parts.address);
        if (!given || parts.command.isEmpty())
            return failure(Error::Kind::BadInput,
                           u"\"%1\": a web address without a path, then a command, is wanted"_s.arg(text));
        address = *given;
    }
    QStringList words = QProcess::splitCommand(parts.command);
    if (words.isEmpty() || text.count(u'"') % 2 != 0)
        return failure(Error::Kind::BadInput, u"\"%1\" is no command"_s.arg(text));
    if (words == QStringList{u"cloudflared"_s}) {
        words += {u"tunnel"_s, u"--no-autoupdate"_s, u"--url"_s, origin};
        if (isSecure)
            words += u"--no-tls-verify"_s; // from this machine to this machine, to a certificate of ours
    } else if (words == QStringList{u"ngrok"_s}) {
        words += {u"http"_s, origin, u"--log"_s, u"stdout"_s, u"--log-format"_s, u"logfmt"_s};
    } else {
        for (QString &word : words)
            word.replace("{port}"_L1, QString::number(listener.port())).replace("{url}"_L1, origin);
    }
    const QString program = words.takeFirst();
    return TunnelCommand{program, words, address};
}

QString tunnelUrlIn(const QString &line, const QUrl &listener)
{
    static const QRegularExpression anyUrl(uR"(https?://[A-Za-z0-9.\-\[\]:]+)"_s);
    auto matches = anyUrl.globalMatch(line);
    while (matches.hasNext()) {
        QString text = matches.next().captured();
        while (text.endsWith(u'.') || text.endsWith(u':'))
            text.chop(1);
        const QUrl url(text, QUrl::StrictMode);
        if (!url.isValid() || url.host().isEmpty() || isPageOfTheProgram(url.host()))
            continue;
        if (isLoopback(url) && (url.port() == listener.port() || url.port() < 0))
            continue;
        return text;
    }
    return {};
}

bool isTunnelUrlAgain(const QString &before, const QString &now)
{
    return isLoopback(QUrl(before)) ? isLoopback(QUrl(now)) : parentDomain(before) == parentDomain(now);
}

} // namespace Linesman::Webhooks
