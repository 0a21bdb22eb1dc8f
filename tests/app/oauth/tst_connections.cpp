// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/oauth/connections.h"

#include "app/oauth/connectionproblems.h"

#include "tests/support/suite.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Linesman;
using namespace Linesman::OAuth;
using namespace Qt::Literals::StringLiterals;

namespace {
Connection sampleConnection(const QString &id)
{
    Connection connection;
    connection.id = ConnectionId(id);
    connection.name = u"Harbour bridge"_s;
    connection.target = Connection::Target::Custom;
    connection.customApi = QUrl(u"https://api.example.com"_s);
    connection.customAuthorize = QUrl(u"https://pages.example.com"_s);
    connection.authorizePath = Connection::AuthorizePath::Older;
    connection.clientId = u"64f0-a"_s;
    connection.versionId = u"64f1"_s;
    connection.redirectUri = QUrl(u"https://bridge.example.com/cb"_s);
    connection.scopes = {u"contacts.readonly"_s};
    connection.kinds = {u"SmsDefault"_s};
    return connection;
}
} // namespace

class TstConnections : public QObject
{
    Q_OBJECT
private slots:
    void remembersAcrossStarts()
    {
        const QTemporaryDir directory;
        const QString file = directory.filePath(u"connections.json"_s);
        {
            Connections connections(file);
            QVERIFY(connections.load().has_value());
            QVERIFY(connections.save(sampleConnection(u"a"_s)).has_value());
            QVERIFY(connections.save(sampleConnection(u"b"_s)).has_value());
            QVERIFY(connections.setCurrent(ConnectionId(u"b"_s)).has_value());
        }
        Connections again(file);
        QVERIFY(again.load().has_value());
        QCOMPARE(again.all(), (QList<Connection>{sampleConnection(u"a"_s), sampleConnection(u"b"_s)}));
        QCOMPARE(again.current()->id, ConnectionId(u"b"_s));
        QCOMPARE(again.current()->apiBase(), QUrl(u"https://api.example.com"_s));
        QCOMPARE(again.current()->authorizePage(), QUrl(u"https://pages.example.com/oauth/chooselocation"_s));
    }

    void keepsSecretsOffTheOpenWay_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("isRefused");
        QTest::newRow("https") << u"https://api.example.com"_s << false;
        QTest::newRow("this machine") << u"http://127.0.0.1:8470"_s << false;
        QTest::newRow("this machine by name") << u"http://localhost:8470"_s << false;
        QTest::newRow("another machine") << u"http://api.example.com"_s << true;
        QTest::newRow("the same network") << u"http://192.168.1.5"_s << true;
        QTest::newRow("with a password") << u"https://me:pass@api.example.com"_s << true;
        QTest::newRow("with a name") << u"http://me@localhost"_s << true;
    }

    void keepsSecretsOffTheOpenWay()
    {
        QFETCH(QString, url);
        QFETCH(bool, isRefused);
        const auto isBlocked = [](const Connection &connection, const QString &field) {
            const QList<Problem> found = problems(connection);
            return std::any_of(found.begin(), found.end(), [&field](const Problem &problem) {
                return problem.field == field && problem.isBlocking;
            });
        };
        Connection connection = sampleConnection(u"a"_s);
        connection.customApi = QUrl(url);
        QCOMPARE(isBlocked(connection, u"apiUrl"_s), isRefused);
        connection = sampleConnection(u"a"_s);
        connection.customAuthorize = QUrl(url);
        QCOMPARE(isBlocked(connection, u"authorizeUrl"_s), isRefused);
        connection = sampleConnection(u"a"_s);
        connection.redirectUri = QUrl(url);
        QCOMPARE(isBlocked(connection, u"redirectUri"_s), url.contains(u'@') || !url.startsWith("https"_L1));
    }

    void forgetsAPasswordThatWasKeptInAnAddress()
    {
        QJsonObject json = sampleConnection(u"a"_s).toJson();
        json.insert(u"apiUrl"_s, u"https://me:pass@api.example.com"_s);
        const Result<Connection> read = connectionFromJson(json);
        QVERIFY(read.has_value());
        QCOMPARE(read->customApi, QUrl(u"https://api.example.com"_s));
    }

    void tellsWhatChanged()
    {
        const QTemporaryDir directory;
        Connections connections(directory.filePath(u"c.json"_s));
        QVERIFY(connections.save(sampleConnection(u"a"_s)).has_value());
        QVERIFY(connections.setCurrent(ConnectionId(u"a"_s)).has_value());
        QSignalSpy changed(&connections, &Connections::changed);
        QSignalSpy current(&connections, &Connections::currentChanged);
        QVERIFY(connections.save(sampleConnection(u"a"_s)).has_value());
        QCOMPARE(changed.count(), 0);
        Connection renamed = sampleConnection(u"a"_s);
        renamed.name = u"Other"_s;
        QVERIFY(connections.save(renamed).has_value());
        QCOMPARE(changed.count(), 1);
        QCOMPARE(current.count(), 1);
        QVERIFY(connections.remove(renamed.id).has_value());
        QVERIFY(!connections.current().has_value());
    }

    void aBrokenFileIsSaidSo()
    {
        const QTemporaryDir directory;
        const QString name = directory.filePath(u"c.json"_s);
        QFile file(name);
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("{\"connections\":[{\"id\":\"a\",\"target\":\"moon\"}]}");
        file.close();
        Connections connections(name);
        const Result<> loaded = connections.load();
        QVERIFY(!loaded.has_value());
        QCOMPARE(loaded.error().kind, Error::Kind::BadInput);
    }

    void aFolderThatCannotBeWrittenIsSaidSo()
    {
        Connections connections(u"/proc/nowhere/c.json"_s);
        const Result<> saved = connections.save(sampleConnection(u"a"_s));
        QVERIFY(!saved.has_value());
        QCOMPARE(saved.error().kind, Error::Kind::Storage);
    }
};

LINESMAN_TEST(TstConnections)
#include "tst_connections.moc"
