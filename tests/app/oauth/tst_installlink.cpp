// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/oauth/authorization.h"
#include "app/oauth/installlink.h"
#include "app/oauth/scopenames.h"
#include "app/oauth/scopeplan.h"

#include "tests/support/suite.h"

#include <QTest>

using namespace Linesman;
using namespace Linesman::OAuth;
using namespace Qt::Literals::StringLiterals;
using Verdict = LinkPart::Verdict;

namespace {
const QString Base = u"https://marketplace.gohighlevel.com/v2/oauth/chooselocation?"_s;
const QString Client = u"client_id=64f0a1b2c3d4e5f607182930-abcd1234"_s;
const QString Version = u"&version_id=64f0a1b2c3d4e5f607182931"_s;
const QString Redirect = u"&redirect_uri=https%3A%2F%2Fbridge.example.com%2Fcb"_s;
const QString Rest = u"&response_type=code&scope=conversations%2Fmessage.write+conversations.readonly+"
                     "conversations.write+contacts.readonly+contacts.write"_s;

QList<LinkPart> named(const QList<LinkPart> &parts, const QString &name)
{
    QList<LinkPart> found;
    for (const LinkPart &part : parts) {
        if (part.name == name)
            found.append(part);
    }
    return found;
}
} // namespace

class TstInstallLink : public QObject
{
    Q_OBJECT
private slots:
    void aGoodLinkIsGoodInEveryPart()
    {
        const QList<LinkPart> parts = *readLink(Base + Client + Version + Redirect + Rest);
        for (const LinkPart &part : parts)
            QVERIFY2(part.verdict == Verdict::Good || part.verdict == Verdict::Note, qPrintable(part.name + part.text));
        QCOMPARE(named(parts, u"scope"_s).size(), 5);
        QVERIFY(linkFindings(parts).isEmpty());
    }

    void whatIsWrongIsSaid_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("part");
        QTest::addColumn<int>("verdict");
        QTest::addColumn<QString>("finding");
        const QString good = Client + Version + Redirect + Rest;
        const auto row = [](const char *name, const QString &link, const char *part, Verdict verdict,
                            const char *finding) {
            QTest::newRow(name) << link << QString::fromLatin1(part) << int(verdict) << QString::fromLatin1(finding);
        };
        row("older path", u"https://marketplace.gohighlevel.com/oauth/chooselocation?"_s + good, "path", Verdict::Doubt,
            "T-10");
        row("no consent page", u"https://marketplace.gohighlevel.com/?"_s + good, "path", Verdict::Bad, "");
        row("the API's host", u"https://services.leadconnectorhq.com/v2/oauth/chooselocation?"_s + good, "host",
            Verdict::Bad, "");
        row("a proxy", u"http://127.0.0.1:8470/v2/oauth/chooselocation?"_s + good, "host", Verdict::Note, "");
        row("no client id", Base + Redirect.mid(1) + Rest, "client_id", Verdict::Bad, "O-02");
        row("version alone", Base + Version.mid(1) + Redirect + Rest, "client_id", Verdict::Bad, "O-03");
        row("the app's id", Base + Client.left(34) + Version + Redirect + Rest, "client_id", Verdict::Bad, "O-02");
        row("odd client id", Base + u"client_id=mine"_s + Version + Redirect + Rest, "client_id", Verdict::Doubt,
            "O-02");
        row("no version id", Base + Client + Redirect + Rest, "version_id", Verdict::Doubt, "O-01");
        row("odd version id", Base + Client + u"&version_id=2"_s + Redirect + Rest, "version_id", Verdict::Doubt,
            "O-01");
        row("no redirect", Base + Client + Version + Rest, "redirect_uri", Verdict::Bad, "O-05");
        row("http redirect", Base + Client + Version + u"&redirect_uri=http://bridge.example.com/"_s + Rest,
            "redirect_uri", Verdict::Bad, "S-07");
        row("brand word", Base + Client + Version + u"&redirect_uri=https://ghl.example.com/"_s + Rest, "redirect_uri",
            Verdict::Bad, "S-07");
        row("localhost", Base + Client + Version + u"&redirect_uri=https://localhost:3000/"_s + Rest, "redirect_uri",
            Verdict::Bad, "S-07");
        row("trailing slash", Base + Client + Version + u"&redirect_uri=https://bridge.example.com/cb/"_s + Rest,
            "redirect_uri", Verdict::Doubt, "");
        row("changing tunnel", Base + Client + Version + u"&redirect_uri=https://a1b2.ngrok-free.app/cb"_s + Rest,
            "redirect_uri", Verdict::Doubt, "");
        row("token flow", Base + Client + Version + Redirect + u"&response_type=token&scope=contacts.readonly"_s,
            "response_type", Verdict::Bad, "");
        row("legacy scope", Base + good + u"+locations/write"_s, "scope", Verdict::Bad, "S-01");
        row("unknown scope", Base + good + u"+everything"_s, "scope", Verdict::Bad, "S-01");
        row("commas", Base + Client + Version + Redirect + u"&response_type=code&scope=contacts.readonly,x"_s, "scope",
            Verdict::Bad, "");
        row("a state", Base + good + u"&state=abc"_s, "state", Verdict::Note, "");
        row("window mode", Base + good + u"&loginWindowOpenMode=tab"_s, "loginWindowOpenMode", Verdict::Doubt, "");
        row("a secret", Base + good + u"&client_secret=x"_s, "client_secret", Verdict::Bad, "");
    }

    void whatIsWrongIsSaid()
    {
        QFETCH(QString, link);
        QFETCH(QString, part);
        QFETCH(int, verdict);
        QFETCH(QString, finding);
        const Result<QList<LinkPart>> parts = readLink(link);
        QVERIFY(parts.has_value());
        bool found = false;
        for (const LinkPart &one : named(*parts, part)) {
            QVERIFY(!one.text.isEmpty());
            found = found || (int(one.verdict) == verdict && (finding.isEmpty() || one.finding == finding));
        }
        QVERIFY2(found, qPrintable(part));
    }

    void secretsAreNeverReadOut()
    {
        const Result<QList<LinkPart>> parts =
            readLink(Base + Client + Rest + u"&client_secret=topsecret&state=mystate"_s);
        for (const LinkPart &part : *parts)
            QVERIFY(!part.value.contains("topsecret"_L1) && !part.value.contains("mystate"_L1));
    }

    void theTemplateOfTheDocumentationIsRead()
    {
        const QString link = u"https://marketplace.leadconnectorhq.com/oauth/chooselocation?response_type=code&"
                             "redirect_uri=https://myapp.com/oauth/callback&client_id=64f0a1b2c3d4e5f607182930-abcd&"
                             "scope=conversations/message.readonly conversations/message.write"_s;
        const Result<Connection> connection = withInstallLink(Connection(), link);
        QVERIFY(connection.has_value());
        QCOMPARE(connection->target, Connection::Target::WhiteLabel);
        QCOMPARE(connection->authorizePath, Connection::AuthorizePath::Older);
        QCOMPARE(connection->setup.linkScopes.size(), 2);
        QVERIFY(!readLink(u"not a link"_s).has_value());
    }

    void spellingsAreToldApart_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("standing");
        QTest::addColumn<QString>("suggestion");
        using Standing = ScopeName::Standing;
        QTest::newRow("present") << u"contacts.readonly"_s << int(Standing::Known) << QString();
        QTest::newRow("in an official file") << u"locations/write"_s << int(Standing::Legacy) << u"locations.write"_s;
        QTest::newRow("dots") << u"conversations.message.write"_s << int(Standing::Legacy)
                              << u"conversations/message.write"_s;
        QTest::newRow("singular") << u"contact.readonly"_s << int(Standing::Legacy) << u"contacts.readonly"_s;
        QTest::newRow("read") << u"contacts.read"_s << int(Standing::Legacy) << u"contacts.readonly"_s;
        QTest::newRow("typing error") << u"conversatons.write"_s << int(Standing::Unknown) << u"conversations.write"_s;
        QTest::newRow("three letters off")
            << u"conversion.write"_s << int(Standing::Unknown) << u"conversations.write"_s;
        QTest::newRow("four letters off") << u"convertion.writ"_s << int(Standing::Unknown) << QString();
        QTest::newRow("nothing like it") << u"everything"_s << int(Standing::Unknown) << QString();
        QTest::newRow("endless") << QString(1'000'000, u'c') << int(Standing::Unknown) << QString();
        QTest::newRow("endlessly separated")
            << u"contacts"_s + QString(1'000'000, u'.') + u"readonly"_s << int(Standing::Unknown) << QString();
    }

    void spellingsAreToldApart()
    {
        QFETCH(QString, name);
        QFETCH(int, standing);
        QFETCH(QString, suggestion);
        const ScopeName told = scopeName(name);
        QCOMPARE(int(told.standing), standing);
        QCOMPARE(told.suggestion, suggestion);
    }

    void aPlanHasWhatEveryProviderNeeds()
    {
        const QList<PlannedScope> plan = planScopes({u"SmsDefault"_s}, {});
        QCOMPARE(namesOf(plan).size(), 5);
        for (const PlannedScope &scope : plan)
            QVERIFY(scope.isRequired && !scope.purpose.isEmpty() && !scope.source.isEmpty() && !scope.tasks.isEmpty());
    }

    void tasksAddTheirs_data()
    {
        QTest::addColumn<QString>("task");
        QTest::addColumn<QStringList>("required");
        QTest::newRow("recordings") << u"recordings"_s << QStringList{u"conversations/message.readonly"_s};
        QTest::newRow("bulk") << u"bulk"_s << QStringList{u"oauth.readonly"_s, u"oauth.write"_s};
        QTest::newRow("selected") << u"selected"_s << QStringList{u"locations.readonly"_s};
        QTest::newRow("check") << u"check"_s << QStringList{u"marketplace-installer-details.readonly"_s};
    }

    void tasksAddTheirs()
    {
        QFETCH(QString, task);
        QFETCH(QStringList, required);
        const QList<PlannedScope> before = planScopes({u"SmsDefault"_s}, {});
        QStringList added;
        for (const PlannedScope &scope : planScopes({u"SmsDefault"_s}, {task})) {
            if (scope.isRequired && !namesOf(before).contains(scope.name))
                added.append(scope.name);
        }
        QCOMPARE(added, required);
    }

    void callsReadRecordingsIfTheyMay()
    {
        const QList<PlannedScope> plan = planScopes({u"Call"_s}, {});
        QCOMPARE(plan.size(), 6);
        QCOMPARE(plan.last().name, u"conversations/message.readonly"_s);
        QVERIFY(!plan.last().isRequired);
    }

    void everyPlannedScopeIsAKnownName()
    {
        QStringList all;
        for (const ScopeTask &task : scopeTasks())
            all.append(task.id);
        for (const QString &name : namesOf(planScopes({u"Call"_s}, all)))
            QCOMPARE(scopeName(name).standing, ScopeName::Standing::Known);
    }

    void anAgencyAppCannotServeAProvider()
    {
        const QStringList refused = notForAgencyApps(namesOf(planScopes({u"SmsDefault"_s}, {u"bulk"_s})));
        QVERIFY(refused.contains(u"contacts.readonly"_s) && refused.contains(u"conversations/message.write"_s));
        QVERIFY(!refused.contains(u"oauth.write"_s) && !refused.contains(u"locations.readonly"_s));
    }

    void planLinkAndTokenAreCompared()
    {
        using V = ScopeComparison::Verdict;
        const QList<ScopeComparison> rows =
            compareScopes({u"contacts.readonly"_s, u"contacts.write"_s}, {u"contacts.readonly"_s, u"contact.write"_s},
                          {u"contacts.readonly"_s, u"forms.readonly"_s});
        QCOMPARE(rows.size(), 4);
        QCOMPARE(rows.at(0).verdict, V::Good);
        QCOMPARE(rows.at(1).verdict, V::NotGranted);
        QCOMPARE(rows.at(2).verdict, V::Odd);
        QVERIFY(rows.at(2).text.contains("contacts.write"_L1));
        QCOMPARE(rows.at(3).verdict, V::NotPlanned);
        QCOMPARE(compareScopes({u"contacts.write"_s}, {u"contacts.readonly"_s}, {}).first().verdict, V::NotInLink);
        QCOMPARE(compareScopes({u"contacts.write"_s}, {}, {}).first().verdict, V::Good);
    }

    void scopesAreReadFromAnyList()
    {
        const QStringList both{u"contacts.readonly"_s, u"conversations/message.write"_s};
        for (const QString &text :
             {u"contacts.readonly conversations/message.write"_s, u"contacts.readonly,\nconversations/message.write"_s,
              u"contacts.readonly+conversations%2Fmessage.write"_s})
            QCOMPARE(scopesFromText(text), both);
    }

    void theSetupIsKept()
    {
        Connection connection;
        connection.id = ConnectionId(u"a"_s);
        connection.colour = 3;
        connection.setup.targetUser = Setup::TargetUser::SubAccount;
        connection.setup.distribution = Setup::Distribution::Private;
        connection.setup.done = {u"account"_s, u"create"_s};
        connection.setup.tasks = {u"bulk"_s};
        connection.setup.deliveryUrl = QUrl(u"https://bridge.example.com/deliver"_s);
        connection.setup.webhookUrl = QUrl(u"https://bridge.example.com/events"_s);
        connection.setup.linkScopes = {u"contacts.readonly"_s};
        const Result<Connection> again = connectionFromJson(connection.toJson());
        QVERIFY(again.has_value());
        QCOMPARE(*again, connection);
    }
};

LINESMAN_TEST(TstInstallLink)
#include "tst_installlink.moc"
