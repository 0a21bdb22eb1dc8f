// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/bulk/bulkdialog.h"

#include "app/workspace/hostprofile.h"
#include "ui/widgets/banner.h"

#include "tests/support/suite.h"
#include "tests/ui/messages/testservices.h"

#include <QCoroTask>

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStringConverter>
#include <QTableView>
#include <QTest>
#include <QTimer>

#include <memory>

using namespace Linesman;
using namespace Linesman::Ui;
using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int Rows = 5000;
constexpr int TextColumn = 2;
constexpr int StateColumn = 3;

/*! 5,000 rows as people's tables have them: every 50th is wrong, every 40th a duplicate, every 10th quoted lines. */
QString table()
{
    QString text = u"Telefon;Full Name;Nachricht;altId\r\n"_s;
    for (int row = 0; row < Rows; ++row) {
        const int person = row % 40 == 39 ? row - 1 : row;
        const QString phone = row % 50 == 49 ? u"call me"_s : u"+1312555%1"_s.arg(person, 4, 10, QChar(u'0'));
        const QString message =
            row % 10 == 9 ? u"\"Grüße, \"\"Ada\"\";\r\nline two of %1\""_s.arg(row) : u"Hallo Nº %1"_s.arg(row);
        text += u"%1;Jürgen Nº %2;%3;row-%4\r\n"_s.arg(phone).arg(person).arg(message).arg(row);
    }
    return text;
}

/*! The longest time that the window's thread did not come round. */
class Heartbeat : public QObject
{
public:
    Heartbeat()
    {
        m_beat.setInterval(1);
        connect(&m_beat, &QTimer::timeout, this, [this] { m_longest = qMax(m_longest, m_since.restart()); });
        m_since.start();
        m_beat.start();
    }
    qint64 take()
    {
        m_since.restart();
        return std::exchange(m_longest, 0);
    }

private:
    QTimer m_beat;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};
} // namespace

class TstBulkDialog : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_services = std::make_unique<TestServices>();
        QVERIFY(m_services->runEmulator());
        m_behaviour = std::make_unique<Workspace::HostProfile>(m_services->session, m_services->emulator,
                                                               m_services->formStores.types);
        m_posted.clear();
        connect(&m_services->transport, &HighLevel::Transport::exchanged, this, [this](const Exchange &exchange) {
            if (exchange.status < 300 && exchange.url.contains("/messages/inbound"_L1))
                m_posted << QJsonDocument::fromJson(exchange.requestBody).object().value("altId"_L1).toString();
        });
        open();
    }

    void cleanup()
    {
        disconnect(&m_services->transport, nullptr, this, nullptr);
        m_dialog.reset();
        m_behaviour.reset();
        m_services.reset();
    }

    void fiveThousandRowsAreReadInAnyEncoding_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("UTF-8") << table().toUtf8();
        QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBF" + table().toUtf8();
        QStringEncoder utf16(QStringEncoder::Utf16LE, QStringConverter::Flag::WriteBom);
        QTest::newRow("UTF-16") << QByteArray(utf16(table()));
    }
    void fiveThousandRowsAreReadInAnyEncoding()
    {
        QFETCH(const QByteArray, bytes);
        Heartbeat heartbeat;
        QElapsedTimer timer;
        timer.start();
        openTable(bytes);
        const qint64 opened = timer.elapsed();
        QTRY_COMPARE_WITH_TIMEOUT(model()->rowCount(), Rows, 20'000);
        QCOMPARE(model()->index(0, TextColumn).data().toString(), u"Hallo Nº 0"_s);
        QCOMPARE(model()->index(9, TextColumn).data().toString(), u"Grüße, \"Ada\"; line two of 9"_s);
        QTRY_VERIFY_WITH_TIMEOUT(state().contains(u"100 with problems"_s), 30'000); // counted beside the window
        qInfo("opened in %lld ms, all checked in %lld ms, the window waited %lld ms at most", opened, timer.elapsed(),
              heartbeat.take());
        QCOMPARE(model()->index(49, StateColumn).data().toString(), u"Problem"_s);
        QVERIFY(find<QPushButton>(u"bulkStart"_s)->isEnabled());
    }

    void anotherEncodingIsNamed()
    {
        openTable(table().toLatin1()); // as some programs save it
        QVERIFY(find<Banner>(u"bulkBanner"_s)->isVisible());
        QVERIFY2(find<Banner>(u"bulkBanner"_s)->sentence().contains(u"UTF-8"_s),
                 qPrintable(find<Banner>(u"bulkBanner"_s)->sentence()));
        QCOMPARE(model()->rowCount(), 0);
    }

    void nothingIsSentTwiceHoweverItEnds()
    {
        setLimit(u"off"_s);
        openTable(table().toUtf8());
        QTRY_COMPARE_WITH_TIMEOUT(model()->rowCount(), Rows, 20'000);
        Heartbeat heartbeat;
        start();
        QTRY_VERIFY_WITH_TIMEOUT(m_posted.size() >= 20, 60'000);
        // Stopped, and gone on with.
        QSignalSpy finished(m_dialog.get(), &BulkDialog::finished);
        click(u"bulkCancel"_s);
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 20'000);
        QVERIFY(find<Banner>(u"bulkBanner"_s)->isVisible());
        const qsizetype stopped = m_posted.size();
        QVERIFY2(find<QPushButton>(u"bulkStart"_s)->text().contains(u"On"_s), "goes on");
        start();
        QTRY_VERIFY_WITH_TIMEOUT(m_posted.size() >= stopped + 20, 60'000);
        // Closed in the middle: the run goes on, and is there when the window is opened again.
        m_dialog->close();
        const qsizetype closed = m_posted.size();
        QTRY_VERIFY_WITH_TIMEOUT(m_posted.size() >= closed + 20, 60'000);
        m_dialog->show();
        QVERIFY(m_dialog->isRunning());
        qInfo("the window waited %lld ms at most while it ran", heartbeat.take());
        // The whole window goes away in the middle of a row, as at the end of the program.
        m_dialog.reset();
        open();
        openTable(table().toUtf8());
        QTRY_COMPARE_WITH_TIMEOUT(model()->rowCount(), Rows, 20'000);
        QVERIFY2(state().contains(u"sent"_s), qPrintable(state()));
        const qsizetype gone = m_posted.size();
        start();
        QTRY_VERIFY_WITH_TIMEOUT(m_posted.size() >= gone + 20, 60'000);
        finished.clear();
        QSignalSpy over(m_dialog.get(), &BulkDialog::finished);
        click(u"bulkCancel"_s);
        QTRY_COMPARE_WITH_TIMEOUT(over.count(), 1, 20'000);
        QCOMPARE(QSet<QString>(m_posted.begin(), m_posted.end()).size(), m_posted.size());
        QCOMPARE(m_posted.contains(u"row-49"_s), false); // what is wrong is skipped
    }

    void waitsWhenItIsLimited()
    {
        openTable(table().toUtf8());
        QTRY_COMPARE_WITH_TIMEOUT(model()->rowCount(), Rows, 20'000);
        start();
        QTRY_VERIFY_WITH_TIMEOUT(state().contains(u"limits the requests"_s), 60'000);
        QVERIFY(find<QPushButton>(u"bulkCancel"_s)->isEnabled());
        const qsizetype limited = m_posted.size();
        setLimit(u"off"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_posted.size() >= limited + 5, 30'000);
        QSignalSpy finished(m_dialog.get(), &BulkDialog::finished);
        click(u"bulkCancel"_s);
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 20'000);
        QVERIFY(!state().contains(u"not sent"_s)); // waiting is no failure
        QCOMPARE(QSet<QString>(m_posted.begin(), m_posted.end()).size(), m_posted.size());
    }

private:
    template <typename Widget>
    Widget *find(const QString &name) const
    {
        return m_dialog->findChild<Widget *>(name);
    }

    void open()
    {
        m_dialog = std::make_unique<BulkDialog>(m_services->session, m_services->formStores, *m_behaviour, nullptr);
        m_dialog->setContext(
            Workspace::messagingContext(m_services->session, m_services->emulator, m_services->providerStore),
            LocationId(m_services->emulator.ready().locations.first().id));
        m_dialog->show();
    }

    void openTable(const QByteArray &bytes)
    {
        QFile file(m_services->file(u"people.csv"_s));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(bytes);
        file.close();
        m_dialog->openFile(file.fileName());
    }

    void setLimit(const QString &preset)
    {
        const auto set = QCoro::waitFor(
            m_services->emulator.control("POST", u"/_emulator/settings"_s, {{u"rateLimitPreset"_s, preset}}));
        QVERIFY2(set, set ? "" : qPrintable(set.error().detail));
    }

    void start()
    {
        find<QSpinBox>(u"bulkRate"_s)->setValue(50);
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"bulkStart"_s)->isEnabled(), 20'000);
        click(u"bulkStart"_s);
        QVERIFY(m_dialog->isRunning());
    }

    const QAbstractItemModel *model() const { return find<QTableView>(u"bulkRows"_s)->model(); }
    QString state() const { return find<QLabel>(u"bulkState"_s)->text(); }
    void click(const QString &name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }

    std::unique_ptr<TestServices> m_services;
    std::unique_ptr<Workspace::HostProfile> m_behaviour;
    std::unique_ptr<BulkDialog> m_dialog;
    QStringList m_posted; //!< altId of each message that HighLevel took
};

LINESMAN_TEST(TstBulkDialog)
#include "tst_bulkdialog.moc"
