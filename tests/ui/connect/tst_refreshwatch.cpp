// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/emulator/harness.h"
#include "tests/support/suite.h"
#include "ui/connect/refreshwatch.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/statuschip.h"

#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Linesman;
using namespace Linesman::Ui;
using namespace Qt::Literals::StringLiterals;

namespace {
template <typename T>
T *part(QWidget *of, const char *name)
{
    T *found = of->findChild<T *>(QString::fromLatin1(name));
    if (!found)
        qFatal("no %s", name);
    return found;
}

OAuth::Connection connectionTo(const QString &url)
{
    OAuth::Connection connection;
    connection.customApi = QUrl(url);
    return connection;
}

/*! A developer's own client of the emulator, and the watch over it. */
struct Fixture : Testing::Harness {
    using Testing::Harness::Harness;
    QJsonObject tokens = exchange(code(north())).json();
    QWidget window;
    QPointer<RefreshWatch> watch =
        new RefreshWatch(connectionTo(ready.baseUrl), HighLevel::Install::of(LocationId(north())), &window);

    void begin()
    {
        watch->open();
        QTest::mouseClick(part<QPushButton>(watch, "refreshWatchStart"), Qt::LeftButton);
        QTRY_COMPARE(part<StatusChip>(watch, "refreshWatchState")->word(), u"watching"_s);
    }
    void calls(int answer)
    {
        QCOMPARE(get(u"/contacts/"_s + ada().id, tokens.value("access_token"_L1).toString().toLatin1()).status, answer);
    }
    QJsonObject refreshes() const
    {
        return token({{"client_id", ready.clientId.toLatin1()},
                      {"client_secret", ready.clientSecret.toLatin1()},
                      {"grant_type", "refresh_token"},
                      {"refresh_token", tokens.value("refresh_token"_L1).toString().toLatin1()}})
            .json();
    }
    void judge()
    {
        QTest::mouseClick(part<QPushButton>(watch, "refreshWatchJudge"), Qt::LeftButton);
        QTRY_VERIFY(part<QLabel>(watch, "refreshWatchVerdict")->isVisible());
    }
    QString word() { return part<StatusChip>(watch, "refreshWatchState")->word(); }
};
} // namespace

/*! T-03 and T-04 as a person provokes them: the emulator lets the token run out, the client does what it does. */
class TstRefreshWatch : public QObject
{
    Q_OBJECT
private slots:
    void aClientThatRefreshesOncePasses()
    {
        Fixture bench;
        bench.begin();
        bench.calls(401);
        bench.tokens = bench.refreshes();
        bench.calls(200);
        QTRY_VERIFY(part<QLabel>(bench.watch, "refreshWatchCounts")->text().contains("1 refreshes"_L1));
        bench.judge();
        QCOMPARE(bench.word(), u"passed"_s);
    }

    void manyRefreshesAreT03AndTheCodeIsOffered()
    {
        Fixture bench;
        bench.begin();
        bench.calls(401);
        bench.refreshes();
        bench.refreshes();
        bench.judge();
        QCOMPARE(bench.word(), u"failed"_s);
        QSignalSpy wanted(bench.watch, &RefreshWatch::remedyWanted);
        QTest::mouseClick(part<QPushButton>(bench.watch, "remedyT-03"), Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        QVERIFY(wanted.first().first().value<OAuth::Remedy>() == OAuth::Remedy::CopyRefresher);
    }

    void noRefreshIsT04()
    {
        Fixture bench;
        bench.begin();
        bench.calls(401);
        bench.calls(401);
        bench.judge();
        QCOMPARE(bench.word(), u"failed"_s);
        QVERIFY(part<QPushButton>(bench.watch, "remedyT-04")->isVisible());
    }

    /*! The look of an earlier watch, which still waits for the next call, must not count it once more. */
    void aSecondWatchCountsEachCallOnce()
    {
        Fixture bench;
        bench.begin();
        bench.judge();
        bench.tokens = bench.refreshes(); // the next watch needs a token that it can let run out
        bench.begin();
        bench.calls(401);
        const auto *counts = part<QLabel>(bench.watch, "refreshWatchCounts");
        QTRY_VERIFY(!counts->text().startsWith("0 calls"_L1));
        bench.judge();
        QVERIFY2(counts->text().startsWith("1 calls"_L1), qPrintable(counts->text()));
    }

    void noCallIsNoVerdict()
    {
        Fixture bench;
        bench.begin();
        bench.judge();
        QCOMPARE(bench.word(), u"no calls"_s);
    }

    void saysWhenTheEmulatorIsGone()
    {
        Fixture bench;
        bench.emulator.stop();
        bench.watch->open();
        QTest::mouseClick(part<QPushButton>(bench.watch, "refreshWatchStart"), Qt::LeftButton);
        QTRY_VERIFY(part<Banner>(bench.watch, "refreshWatchBanner")->isVisible());
        QVERIFY(part<QPushButton>(bench.watch, "refreshWatchStart")->isEnabled());
    }

    /*! Its control surface refuses without one; the API, which the connection uses, asks for none. */
    void asksForTheTokenThatTheEmulatorWants()
    {
        Emulator::Options options;
        options.controlToken = u"let-me-in"_s;
        Fixture bench(options);
        bench.watch->open();
        auto *token = part<QLineEdit>(bench.watch, "refreshWatchToken");
        QVERIFY(!token->isVisible());
        QTest::mouseClick(part<QPushButton>(bench.watch, "refreshWatchStart"), Qt::LeftButton);
        QTRY_VERIFY(token->isVisible() && part<Banner>(bench.watch, "refreshWatchBanner")->isVisible());
        QCOMPARE(token->echoMode(), QLineEdit::Password);
        QTest::keyClicks(token, u"let-me-in"_s);
        bench.begin();
        bench.calls(401);
        bench.refreshes();
        bench.judge();
        QCOMPARE(bench.word(), u"passed"_s);
    }

    void closingWhileItWatchesIsSafe()
    {
        Fixture bench;
        bench.begin();
        QTest::mouseClick(part<QPushButton>(bench.watch, "refreshWatchClose"), Qt::LeftButton);
        QTRY_VERIFY(!bench.watch);
        bench.calls(401);
    }
};

LINESMAN_TEST(TstRefreshWatch)
#include "tst_refreshwatch.moc"
