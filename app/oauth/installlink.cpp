// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/oauth/installlink.h"

#include "app/oauth/findings.h"
#include "app/oauth/redirectlint.h"
#include "app/oauth/scopenames.h"
#include "app/oauth/scopes.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrlQuery>

namespace Linesman::OAuth {

using namespace Qt::Literals::StringLiterals;
using Verdict = LinkPart::Verdict;

namespace {
class Reader
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::OAuth::LinkPart)
public:
    explicit Reader(const QUrl &url)
        : m_url(url)
        , m_query(url.query(QUrl::FullyEncoded).replace(u'+', "%20"_L1))
    {
    }

    QList<LinkPart> read()
    {
        readHost();
        readPath();
        readClient();
        readVersion();
        readResponseType();
        readRedirect();
        readScopes();
        readRest();
        return m_parts;
    }

private:
    bool has(QLatin1StringView name) const { return m_query.hasQueryItem(QString(name)); }
    QString value(QLatin1StringView name) const { return m_query.queryItemValue(QString(name), QUrl::FullyDecoded); }
    void add(const QString &name, const QString &value, Verdict verdict, const QString &text,
             QLatin1StringView finding = {})
    {
        m_parts.append({name, value, verdict, text, QString(finding)});
    }

    void readHost()
    {
        const QString host = m_url.host();
        m_isLive = true;
        if (m_url.scheme() != "https"_L1 && m_url.scheme() != "http"_L1)
            add(u"scheme"_s, m_url.scheme(), Verdict::Bad, tr("A link starts with https://."));
        if (host == "marketplace.gohighlevel.com"_L1) {
            add(u"host"_s, host, Verdict::Good, tr("The standard marketplace."));
        } else if (host == "marketplace.leadconnectorhq.com"_L1) {
            add(u"host"_s, host, Verdict::Good, tr("The white-label marketplace: no brand is shown to the person."));
        } else if (host == "services.leadconnectorhq.com"_L1) {
            add(u"host"_s, host, Verdict::Bad,
                tr("This host serves the API, not the consent page. Use marketplace.gohighlevel.com."));
        } else {
            m_isLive = false;
            add(u"host"_s, m_url.authority(), Verdict::Note,
                tr("A host of your own: an emulator or a proxy. HighLevel's are marketplace.gohighlevel.com and "
                   "marketplace.leadconnectorhq.com."));
        }
    }

    void readPath()
    {
        QString path = m_url.path();
        while (path.size() > 1 && path.endsWith(u'/'))
            path.chop(1);
        if (path == "/v2/oauth/chooselocation"_L1)
            add(u"path"_s, path, Verdict::Good, tr("The current consent page, since May 2026."));
        else if (path == "/oauth/chooselocation"_L1)
            add(u"path"_s, path, Verdict::Doubt,
                tr("The older consent page. Put /v2 before it in links that you hand out."), "T-10"_L1);
        else
            add(u"path"_s, path, Verdict::Bad, tr("No consent page is there: the path is /v2/oauth/chooselocation."));
    }

    void readClient()
    {
        static const QRegularExpression shape(u"^[0-9a-f]{24}-[0-9a-z]{4,16}$"_s,
                                              QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression appOnly(u"^[0-9a-f]{24}$"_s, QRegularExpression::CaseInsensitiveOption);
        const QString id = value("client_id"_L1);
        if (id.isEmpty() && has("version_id"_L1))
            add(u"client_id"_s, {}, Verdict::Bad, tr("Missing: with version_id alone the consent page stays blank."),
                "O-03"_L1);
        else if (id.isEmpty())
            add(u"client_id"_s, {}, Verdict::Bad, tr("Missing: nobody knows which app is meant."), "O-02"_L1);
        else if (shape.match(id).hasMatch())
            add(u"client_id"_s, id, Verdict::Good, tr("Of app %1.").arg(id.section(u'-', 0, 0)));
        else if (appOnly.match(id).hasMatch())
            add(u"client_id"_s, id, Verdict::Bad,
                tr("This is the app's id. The client id goes on after it, with a dash and some letters."), "O-02"_L1);
        else
            add(u"client_id"_s, id, Verdict::Doubt,
                tr("A client id is usually 24 hexadecimal digits, a dash and some letters."), "O-02"_L1);
    }

    void readVersion()
    {
        static const QRegularExpression hex(u"^[0-9a-f]{24}$"_s, QRegularExpression::CaseInsensitiveOption);
        const QString id = value("version_id"_L1);
        if (id.isEmpty() && m_isLive)
            add(u"version_id"_s, {}, Verdict::Doubt,
                tr("Missing: the consent page then often says noAppVersionIdFound. The portal's Install Link has it."),
                "O-01"_L1);
        else if (id.isEmpty())
            add(u"version_id"_s, {}, Verdict::Note, tr("Not given."));
        else if (hex.match(id).hasMatch())
            add(u"version_id"_s, id, Verdict::Good, tr("The version of the app that is installed."));
        else
            add(u"version_id"_s, id, Verdict::Doubt, tr("A version id usually has 24 hexadecimal digits."), "O-01"_L1);
    }

    void readResponseType()
    {
        const QString type = value("response_type"_L1);
        if (type == "code"_L1)
            add(u"response_type"_s, type, Verdict::Good, tr("The authorization code flow, the only one there is."));
        else
            add(u"response_type"_s, type, Verdict::Bad,
                type.isEmpty() ? tr("Missing: it must be code.") : tr("It must be code."));
    }

    void readRedirect()
    {
        const QString redirect = value("redirect_uri"_L1);
        if (redirect.isEmpty()) {
            add(u"redirect_uri"_s, {}, Verdict::Bad, tr("Missing: the code has nowhere to go."), "O-05"_L1);
            return;
        }
        Connection connection;
        connection.target = m_isLive ? Connection::Target::Standard : Connection::Target::Emulator;
        connection.redirectUri = QUrl(redirect);
        bool isClean = true;
        for (const RedirectRemark &remark : redirectRemarks(connection)) {
            if (remark.level == RedirectRemark::Level::Note)
                continue;
            isClean = false;
            const bool isError = remark.level == RedirectRemark::Level::Error;
            add(u"redirect_uri"_s, redirect, isError ? Verdict::Bad : Verdict::Doubt, remark.text,
                isError ? "S-07"_L1 : QLatin1StringView());
        }
        if (isClean)
            add(u"redirect_uri"_s, redirect, Verdict::Good,
                tr("Nothing speaks against it. It must be registered exactly so under Auth."));
    }

    void readScopes()
    {
        static const QRegularExpression between(u"[\\s,]+"_s);
        const QStringList scopes = value("scope"_L1).split(between, Qt::SkipEmptyParts);
        if (scopes.isEmpty()) {
            add(u"scope"_s, {}, Verdict::Bad, tr("Missing: the app asks for nothing."));
            return;
        }
        if (value("scope"_L1).contains(u','))
            add(u"scope"_s, value("scope"_L1), Verdict::Bad, tr("Scopes are separated by one space, not by commas."));
        for (const QString &scope : scopes) {
            const ScopeName name = scopeName(scope);
            if (name.standing == ScopeName::Standing::Known) {
                const QString purpose = scopePurpose(QLatin1StringView(scope.toLatin1()));
                add(u"scope"_s, scope, Verdict::Good, purpose.isEmpty() ? tr("A known scope.") : purpose);
            } else if (name.suggestion.isEmpty()) {
                add(u"scope"_s, scope, Verdict::Bad, tr("Not a name of the portal: the install fails after consent."),
                    "S-01"_L1);
            } else {
                add(u"scope"_s, scope, Verdict::Bad,
                    (name.standing == ScopeName::Standing::Legacy ? tr("A legacy spelling. Use %1.")
                                                                  : tr("Not a name of the portal. Did you mean %1?"))
                        .arg(name.suggestion),
                    "S-01"_L1);
            }
        }
        const QStringList missing = missingScopes(scopes, scopesFor({}));
        if (!missing.isEmpty())
            add(u"scope"_s, {}, Verdict::Doubt, tr("Every provider needs %1 too.").arg(missing.join(", "_L1)));
    }

    void readRest()
    {
        const QString state = value("state"_L1);
        if (state.isEmpty())
            add(u"state"_s, {}, Verdict::Note,
                tr("None, as in every Install Link of the portal. Linesman adds one of its own when it signs in."));
        else
            add(u"state"_s, u"••••"_s, Verdict::Note,
                tr("A state of somebody else. Linesman replaces it by one of its own."));
        const QString mode = value("loginWindowOpenMode"_L1);
        if (mode == "self"_L1)
            add(u"loginWindowOpenMode"_s, mode, Verdict::Good, tr("The login stays in the same tab."));
        else if (!mode.isEmpty())
            add(u"loginWindowOpenMode"_s, mode, Verdict::Doubt, tr("The only value that does something is self."));
        static const QStringList known{u"client_id"_s, u"version_id"_s, u"response_type"_s,      u"redirect_uri"_s,
                                       u"scope"_s,     u"state"_s,      u"loginWindowOpenMode"_s};
        for (const auto &[name, given] : m_query.queryItems(QUrl::FullyDecoded)) {
            if (known.contains(name))
                continue;
            if (name.contains("secret"_L1, Qt::CaseInsensitive) || name == "code"_L1)
                add(name, u"••••"_s, Verdict::Bad,
                    tr("This does not belong into a link that is handed out. Make new client keys if it was shared."));
            else
                add(name, given, Verdict::Note, tr("Not described by HighLevel; left as it is."));
        }
    }

    QUrl m_url;
    QUrlQuery m_query;
    QList<LinkPart> m_parts;
    bool m_isLive = true;
};
} // namespace

Result<QList<LinkPart>> readLink(const QString &link)
{
    const QUrl url(link.trimmed(), QUrl::TolerantMode);
    if (!url.isValid() || url.host().isEmpty())
        return failure(Error::Kind::BadInput, u"this is no web address: copy the whole Install Link"_s);
    return Reader(url).read();
}

QList<Finding> linkFindings(const QList<LinkPart> &parts)
{
    QList<Finding> found;
    for (const LinkPart &part : parts) {
        if (!part.finding.isEmpty() && !hasFinding(found, part.finding))
            found.append(
                finding(QLatin1StringView(part.finding.toLatin1()), part.value.isEmpty() ? part.name : part.value));
    }
    return found;
}

} // namespace Linesman::OAuth
