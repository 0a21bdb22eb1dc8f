// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/linetest/linetestpage.h"

#include "tests/support/suite.h"
#include "ui/linetest/hopbutton.h"
#include "ui/widgets/statuschip.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Linesman;
using namespace Linesman::Ui;
using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int Generous = 60'000; // ms: this machine may be busy
}

class TstLineTestPage : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    Http::IoThread m_thread;
    Http::DeliveryClient m_deliveries;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Emulator::Emulator> m_emulator;
    std::unique_ptr<LineTest::LineTestSession> m_session;
    std::unique_ptr<LineTestPage> m_page;

    template <typename Widget>
    Widget *find(const QString &name) const
    {
        return m_page->findChild<Widget *>(name);
    }

    void click(const QString &name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }

    void makePage()
    {
        const auto startEmulator = [this](const std::function<void(const Result<> &)> &then) {
            Emulator::Options options;
            options.port = 0;
            const Result<Emulator::EmulatorDescription> ready = m_emulator->start(options);
            if (then)
                then(ready ? Result<>() : Result<>(failure(ready.error())));
        };
        m_page = std::make_unique<LineTestPage>(*m_session, *m_emulator, startEmulator, *m_settings);
        m_page->resize(1060, 720);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }

    /*! Makes \a url the endpoint, through the dialog as a person would. */
    void chooseOwnBridge(const QString &url, const QString &onlyKind)
    {
        click(u"lineTestEndpoint"_s);
        auto *dialog = find<QDialog>(u"endpointDialog"_s);
        QVERIFY(dialog);
        dialog->findChild<QRadioButton *>(u"useOwnBridge"_s)->click();
        QCOMPARE(dialog->focusWidget(), dialog->findChild<QWidget *>(u"endpointUrl"_s)); // what is to be typed next
        dialog->findChild<QLineEdit *>(u"endpointUrl"_s)->setText(url);
        for (const Providers::Kind kind : Providers::AllKinds) {
            const QString name = Providers::kindName(kind);
            dialog->findChild<QCheckBox *>(u"testKind"_s + name)->setChecked(name == onlyKind);
        }
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"saveEndpoint"_s), Qt::LeftButton);
    }

private slots:
    void init()
    {
        m_settings =
            std::make_unique<Settings>(m_folder.filePath(QString::number(QRandomGenerator::global()->generate())));
        m_emulator = std::make_unique<Emulator::Emulator>(m_thread, m_deliveries);
        m_session = std::make_unique<LineTest::LineTestSession>(m_thread, m_deliveries);
        makePage();
    }

    void cleanup()
    {
        QTRY_VERIFY_WITH_TIMEOUT(!m_session->isBusy(), Generous);
        m_page.reset();
        m_session.reset();
        m_emulator.reset();
        m_settings.reset();
    }

    void turnsGreenBesideAnEmulatorOnTheKnownPort()
    {
        // Whoever holds the default port, this test or something else on the machine: the line test must not need it.
        QTcpServer holder;
        holder.listen(QHostAddress::LocalHost, Emulator::Options().port);
        QSignalSpy done(m_page.get(), &LineTestPage::testFinished);
        click(u"runLineTest"_s);
        QTRY_COMPARE_WITH_TIMEOUT(done.count(), 1, Generous);
        QCOMPARE(find<StatusChip>(u"verdictCall"_s)->tone(), Tone::Good);
    }

    void turnsGreenForAllFiveKinds()
    {
        QSignalSpy done(m_page.get(), &LineTestPage::testFinished);
        click(u"runLineTest"_s);
        QVERIFY(!find<QPushButton>(u"runLineTest"_s)->isEnabled());
        QTRY_COMPARE_WITH_TIMEOUT(done.count(), 1, Generous);
        for (const Providers::Kind kind : Providers::AllKinds) {
            const auto *verdict = find<StatusChip>(u"verdict"_s + Providers::kindName(kind));
            QVERIFY(verdict);
            QCOMPARE(verdict->tone(), Tone::Good);
            if (kind != Providers::Kind::Call)
                QCOMPARE(find<ChipButton>(u"checkSum"_s + Providers::kindName(kind))->tone(), Tone::Good);
        }
        QVERIFY(find<QPushButton>(u"runLineTest"_s)->isEnabled());
        QVERIFY(find<QPushButton>(u"saveReport"_s)->isVisible());
        QVERIFY(find<HopButton>(u"hopSmsDefaultThread"_s)->accessibleName().contains(u"passed"_s));
        const QString verdict = find<QLabel>(u"lineTestVerdict"_s)->text();
        m_page.reset();
        makePage(); // as after a restart, where the overview has the result too
        QVERIFY(find<QLabel>(u"lineTestVerdict"_s)->text().startsWith("Last run"_L1));
        QVERIFY2(find<QLabel>(u"lineTestVerdict"_s)->text().endsWith(verdict), qPrintable(verdict));
    }

    void saysTheLastRunInTheLanguageOfNow()
    {
        const Setting<QStringList> lastRun{QLatin1StringView("lineTest/lastRun"), {}};
        m_settings->set(lastRun, {u"2026-11-30T10:00:00Z"_s, u"1 von 5 Arten bestanden."_s, u"de"_s, u"failed"_s});
        m_page.reset();
        makePage();
        const QString said = find<QLabel>(u"lineTestVerdict"_s)->text();
        QVERIFY2(said.startsWith("Last run"_L1), qPrintable(said));
        QVERIFY2(said.endsWith(LineTest::verdictTitle(LineTest::Verdict::Failed)), qPrintable(said));
    }

    void explainsTheHopThatIsChosen()
    {
        QSignalSpy done(m_page.get(), &LineTestPage::testFinished);
        m_page->open(RunLineTest{});
        QTRY_COMPARE_WITH_TIMEOUT(done.count(), 1, Generous);
        auto *hop = find<HopButton>(u"hopEmailDefaultAnswer"_s);
        hop->setFocus();
        QTest::keyClick(hop, Qt::Key_Space);
        QVERIFY(find<QLabel>(u"lineTestVerdict"_s)->text().contains(u"hop 3"_s));
        click(u"whatHighLevelDoes"_s);
        QVERIFY(find<QLabel>(u"highLevelDoes"_s)->isVisible());
        click(u"showExchange"_s);
        auto *dialog = find<QDialog>(u"exchangeDialog"_s);
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(dialog->findChild<QComboBox *>(u"exchangeChoice"_s)->itemText(0).contains(u"200"_s));
        dialog->reject();
    }

    void movesAlongTheLineByKeyboard()
    {
        auto *first = find<HopButton>(u"hopSmsDefaultSend"_s);
        first->setFocus();
        QTest::keyClick(first, Qt::Key_Right);
        QVERIFY(find<HopButton>(u"hopSmsDefaultDeliver"_s)->hasFocus());
    }

    void showsWhereItFailed()
    {
        QTcpServer gone;
        QVERIFY(gone.listen(QHostAddress::LocalHost));
        const QString url = u"http://127.0.0.1:%1/hook"_s.arg(gone.serverPort());
        gone.close();
        chooseOwnBridge(url, u"SmsChannel"_s);
        QSignalSpy done(m_page.get(), &LineTestPage::testFinished);
        m_page->runAgain();
        QTRY_COMPARE_WITH_TIMEOUT(done.count(), 1, Generous);
        QCOMPARE(find<StatusChip>(u"verdictSmsChannel"_s)->tone(), Tone::Bad);
        QVERIFY(find<HopButton>(u"hopSmsChannelDeliver"_s)->isChecked());
        QVERIFY(find<QLabel>(u"lineTestVerdict"_s)->text().contains(u"refused"_s));
        QVERIFY(!find<QLabel>(u"lineTestAdvice"_s)->text().isEmpty());
        QVERIFY(!find<StatusChip>(u"verdictSmsDefault"_s));
    }

    void canBeCancelled()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        chooseOwnBridge(u"http://127.0.0.1:%1/hook"_s.arg(silent.serverPort()), u"EmailChannel"_s);
        QSignalSpy done(m_page.get(), &LineTestPage::testFinished);
        QSignalSpy connected(&silent, &QTcpServer::newConnection);
        click(u"runLineTest"_s);
        QTRY_VERIFY_WITH_TIMEOUT(connected.count() > 0, Generous);
        click(u"cancelLineTest"_s);
        QTRY_COMPARE_WITH_TIMEOUT(done.count(), 1, Generous);
        QVERIFY(find<StatusChip>(u"verdictEmailChannel"_s)->word().contains(u"cancelled"_s));
        const LineTest::TestResult &result = m_session->test().result();
        QCOMPARE(result.kinds.size(), 1);
        for (const LineTest::Hop &hop : result.kinds.first().hops) {
            QString name = LineTest::stepName(hop.step);
            name[0] = name.at(0).toUpper();
            const auto *button = find<HopButton>(u"hopEmailChannel"_s + name);
            QVERIFY(button->shownState() != LineTest::HopState::Failed); // nothing failed: it was broken off
            if (hop.problem == LineTest::Problem::Cancelled && hop.state == LineTest::HopState::Failed)
                QVERIFY2(button->accessibleName().contains(u"cancelled"_s), qPrintable(button->accessibleName()));
        }
    }

    void offersToTestOnesOwnBridgeAfterTheReference()
    {
        auto *own = find<QPushButton>(u"testOwnBridge"_s);
        QVERIFY(!own->isVisible());
        QSignalSpy done(m_page.get(), &LineTestPage::testFinished);
        click(u"runLineTest"_s);
        QTRY_COMPARE_WITH_TIMEOUT(done.count(), 1, Generous);
        QVERIFY(own->isVisible());
        click(u"testOwnBridge"_s);
        auto *dialog = find<QDialog>(u"endpointDialog"_s);
        QVERIFY(dialog->findChild<QRadioButton *>(u"useOwnBridge"_s)->isChecked());
        dialog->reject();
    }

    void isOneStopOfTabWithAllItsHops()
    {
        int stops = 0;
        const QList<QAbstractButton *> buttons = m_page->findChildren<QAbstractButton *>();
        QList<QAbstractButton *> hops;
        for (QAbstractButton *button : buttons) {
            if (!button->objectName().startsWith("hop"_L1) || !button->isCheckable())
                continue;
            hops += button;
            stops += button->focusPolicy() & Qt::TabFocus ? 1 : 0;
        }
        QVERIFY(hops.size() > 20);
        QCOMPARE(stops, 1);
        hops.first()->setFocus();
        QTest::keyClick(hops.first(), Qt::Key_Right);
        QTRY_VERIFY(hops.at(1)->hasFocus());
        QVERIFY(hops.at(1)->focusPolicy() & Qt::TabFocus);
        QVERIFY(!(hops.first()->focusPolicy() & Qt::TabFocus));
        QTest::keyClick(hops.at(1), Qt::Key_Down);
        QTRY_VERIFY(!hops.at(1)->hasFocus());
        QVERIFY(hops.contains(qobject_cast<QAbstractButton *>(QApplication::focusWidget())));
    }

    void keepsItsHopsWholeAtTwiceTheTextSize()
    {
        QAbstractButton *hop = m_page->findChild<QAbstractButton *>(u"hopSmsDefaultDeliver"_s);
        for (QAbstractButton *button : m_page->findChildren<QAbstractButton *>()) {
            if (!hop && button->objectName().startsWith("hop"_L1) && button->isCheckable())
                hop = button;
        }
        QVERIFY(hop);
        const int before = hop->width();
        const QFont normal = QApplication::font();
        QFont twice = normal;
        twice.setPointSizeF(normal.pointSizeF() * 2);
        QApplication::setFont(twice);
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        QVERIFY(hop->width() >= hop->minimumSizeHint().width());
        QApplication::setFont(normal);
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        QTRY_COMPARE(hop->width(), before);
    }

    void saysWhatIsWrongWithAnEndpointAsOneTypes()
    {
        click(u"lineTestEndpoint"_s);
        auto *dialog = find<QDialog>(u"endpointDialog"_s);
        dialog->findChild<QRadioButton *>(u"useOwnBridge"_s)->click();
        auto *save = dialog->findChild<QPushButton *>(u"saveEndpoint"_s);
        dialog->findChild<QLineEdit *>(u"endpointUrl"_s)->setText(u"my bridge"_s);
        QVERIFY(!save->isEnabled());
        dialog->findChild<QLineEdit *>(u"endpointUrl"_s)->setText(u"http://127.0.0.1:3000/hook"_s);
        QVERIFY(save->isEnabled());
        QVERIFY(!m_emulator->isRunning()); // choosing starts nothing: Cancel may follow
        dialog->findChild<QPushButton *>(u"showBridgeKeys"_s)->click();
        QVERIFY(m_emulator->isRunning()); // the bridge must be told an address
        QVERIFY(!dialog->findChild<QLineEdit *>(u"bridgeBaseUrl"_s)->text().isEmpty());
        dialog->reject();
    }
};

LINESMAN_TEST(TstLineTestPage)
#include "tst_linetestpage.moc"
