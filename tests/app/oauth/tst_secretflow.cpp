// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/highlevel/transport.h"
#include "app/history/export.h"
#include "app/history/store.h"
#include "app/oauth/tokenendpoint.h"
#include "app/oauth/tokens.h"
#include "app/secrets/sessionstore.h"
#include "tests/support/quotings.h"
#include "tests/support/replayserver.h"
#include "tests/support/suite.h"

#include <QCoroTask>

#include <QBuffer>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <mutex>
#include <random>

using namespace Linesman;
using namespace Linesman::OAuth;
using namespace Linesman::TestSuite;
using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int Rounds = 19;

/*! What the program says on the way, as it would stand in a log. */
QByteArray said;
void gather(QtMsgType, const QMessageLogContext &, const QString &text)
{
    said += text.toUtf8() + '\n';
}

/*! A host that answers with all that it was told, each time in other quotings, and refuses. */
class EchoingHost
{
public:
    EchoingHost()
    {
        m_server.play([this](const Http::Request &request) {
            const std::scoped_lock lock(m_mutex);
            QByteArray text = QByteArray::fromStdString(request.body + ' ' + request.head);
            for (const QByteArray &secret : m_secrets)
                text += " got " + secret;
            for (std::size_t depth = m_random() % 3; depth > 0; --depth)
                text = Testing::quotings()[1 + m_random() % (Testing::quotings().size() - 1)].write(text);
            Http::Response response;
            response.status = 400;
            response.headers.add("Content-Type", "text/plain");
            response.headers.add("X-Trouble", "client secret is wrong");
            response.body = "bad request: " + text.toStdString();
            return response;
        });
    }
    QUrl url() const { return m_server.url(); }
    void know(const QList<QByteArray> &secrets)
    {
        const std::scoped_lock lock(m_mutex);
        m_secrets = secrets;
    }

private:
    std::mutex m_mutex;
    std::mt19937 m_random{20261130};
    QList<QByteArray> m_secrets;
    ReplayServer m_server;
};

/*! Where one of \a secrets stands in \a bytes, as it is or in one of the quotings; empty when nowhere. */
QByteArray found(const QByteArray &bytes, const QList<QByteArray> &secrets)
{
    for (const QByteArray &secret : secrets) {
        if (bytes.contains(secret))
            return secret + " as it is";
        for (const Testing::Quoting &quoting : Testing::quotings()) {
            const QByteArray written = quoting.write(secret);
            if (bytes.contains(written))
                return secret + " by " + quoting.name;
        }
    }
    return {};
}
} // namespace

/*! From the token endpoint to the last file: no secret stands anywhere, whatever the host makes of it. */
class TstSecretFlow : public QObject
{
    Q_OBJECT
private slots:
    void leavesNoSecretInAnyFile()
    {
        QTemporaryDir folder;
        EchoingHost host;
        HighLevel::Transport transport;
        ManualClock clock{QDateTime::fromString(u"2026-11-22T12:00:00Z"_s, Qt::ISODate)};
        TokenEndpoint endpoint{transport, clock};
        History::Store store;
        QVERIFY(store.open(folder.filePath(u"history.sqlite"_s)));
        QObject::connect(&transport, &HighLevel::Transport::exchanged, &store, &History::Store::record);
        std::mt19937 random(19);
        QList<QByteArray> secrets;
        said.clear();
        const QtMessageHandler before = qInstallMessageHandler(gather);
        for (int round = 0; round < Rounds; ++round) {
            const QByteArray clientSecret = Testing::randomSecret(random);
            const QByteArray grant = Testing::randomSecret(random);
            secrets += {clientSecret, grant};
            host.know({clientSecret, grant});
            AppCredentials app;
            app.baseUrl = host.url();
            app.clientId = u"64f0-a"_s;
            app.clientSecret = QString::fromUtf8(clientSecret);
            Result<TokenSet> outcome = failure(Error::Kind::Cancelled, QString());
            if (round % 2 == 0)
                outcome = QCoro::waitFor(
                    endpoint.exchange(app, QString::fromUtf8(grant), QUrl(u"http://127.0.0.1:1/callback"_s)));
            else
                outcome =
                    QCoro::waitFor(endpoint.refresh(app, QString::fromUtf8(grant), HighLevel::TokenClass::Location));
            QVERIFY(!outcome);
            said += describe(outcome.error()).toUtf8() + outcome.error().detail.toUtf8() +
                    outcome.error().message.toUtf8() + '\n';
        }
        store.flush();
        const Result<History::Reader> reader = History::Reader::open(store.file());
        QVERIFY(reader);
        QCOMPARE(reader->ids({})->size(), std::size_t(Rounds));
        for (const History::ExportFormat format :
             {History::ExportFormat::JsonLines, History::ExportFormat::Har, History::ExportFormat::Csv}) {
            QFile file(folder.filePath(u"export-%1"_s.arg(int(format))));
            QVERIFY(file.open(QIODevice::WriteOnly));
            // Raw: what is in the file, not what the export hides.
            QVERIFY(History::exportExchanges(*reader, {}, format, {History::Secrecy::Raw}, file));
        }
        QVERIFY(History::exportBundle(*reader, {}, {}, folder.filePath(u"evidence"_s)));
        QTRY_COMPARE(reader->ids({.text = u"trouble"_s})->size(), std::size_t(Rounds));
        qInstallMessageHandler(before);

        int files = 0;
        QDirIterator names(folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (names.hasNext()) {
            QFile file(names.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray where = found(file.readAll(), secrets);
            QVERIFY2(where.isEmpty(), QByteArray(file.fileName().toUtf8() + ": " + where).constData());
            ++files;
        }
        QVERIFY(files >= 5); // history, its log, the exports, the bundle
        QVERIFY2(found(said, secrets).isEmpty(), said.constData());
    }
};

LINESMAN_TEST(TstSecretFlow)
#include "tst_secretflow.moc"
