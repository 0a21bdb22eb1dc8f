// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/sessionstore.h"
#include "app/webhooks/keyring.h"
#include "app/webhooks/listenersettings.h"
#include "app/webhooks/ownkey.h"
#include "app/workspace/listeners.h"
#include "tests/app/http/rawclient.h"
#include "tests/support/suite.h"
#include "ui/exchange/exchangetable.h"
#include "ui/listener/listenerpage.h"
#include "ui/listener/tunneldialog.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/codeeditor.h"
#include "ui/widgets/formcolumn.h"
#include "ui/widgets/statuschip.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Linesman;
using namespace Qt::Literals::StringLiterals;

/*! The page with what it works on. */
class ListenerBench
{
public:
    ListenerBench()
        : settings(folder.filePath(u"settings.ini"_s))
    {
        settings.set(Webhooks::ListenerPortSetting, 0);
        if (!store.open(folder.filePath(u"history.sqlite"_s)))
            qFatal("no history");
        QObject::connect(&own, &Webhooks::OwnKey::ready, &keys,
                         [this](const QString &pem) { (void)keys.setOwnKey(pem); });
        page = std::make_unique<Ui::ListenerPage>(listeners, store, keys, own, client);
        page->resize(1280, 800);
        page->show();
    }

    template <typename Widget>
    Widget *find(const QString &name)
    {
        auto *widget = page->findChild<Widget *>(name);
        if (!widget)
            qFatal("no %s", qPrintable(name));
        return widget;
    }
    void click(const QString &name) { find<QPushButton>(name)->click(); }

    QTemporaryDir folder;
    Settings settings;
    Http::IoThread io;
    Http::DeliveryClient client;
    History::Store store;
    SessionStore secrets;
    Webhooks::KeyRing keys{settings};
    Webhooks::OwnKey own{secrets};
    Webhooks::Listener listener{io, client, store, keys};
    Workspace::ListenerControl control{listener, settings, folder.path()};
    Workspace::Listeners listeners{control, {io, client, store, keys, settings, folder.path()}};
    std::unique_ptr<Ui::ListenerPage> page;
};

class TstListenerPage : public QObject
{
    Q_OBJECT
private slots:
    void saysWhatToDoWhenItIsEmpty()
    {
        ListenerBench bench;
        QTRY_COMPARE(bench.page->look(), Ui::Page::Look::Empty);
        bench.page->findChild<QWidget *>(u"pageEmpty"_s)->findChild<QPushButton *>()->click();
        QVERIFY(bench.listener.isRunning());
        QCOMPARE(bench.page->look(), Ui::Page::Look::Ready);
        QCOMPARE(bench.find<QLineEdit>(u"deliveryUrl"_s)->text(), bench.listener.baseUrl() + u"/delivery"_s);
        bench.click(u"toggleListener"_s);
        QVERIFY(!bench.listener.isRunning());
    }

    /*! The button that has the focus on entering goes when nothing was captured: the one in its place has it then. */
    void theFocusStaysInThePageWhenItIsEmpty()
    {
        ListenerBench bench;
        bench.page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(bench.page.get()));
        auto *toggle = bench.find<QPushButton>(u"toggleListener"_s);
        toggle->show(); // as it is until history was looked through
        toggle->setFocus();
        QVERIFY(toggle->hasFocus());
        emit bench.control.changed();
        QTRY_COMPARE(bench.page->look(), Ui::Page::Look::Empty);
        QTRY_VERIFY(bench.find<QWidget>(u"pageEmpty"_s)->findChild<QPushButton *>()->hasFocus());
    }

    void saysThatThePortIsTaken()
    {
        ListenerBench bench;
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        bench.settings.set(Webhooks::ListenerPortSetting, int(other.serverPort()));
        bench.click(u"toggleListener"_s);
        QCOMPARE(bench.page->look(), Ui::Page::Look::Failed);
        other.close();
        bench.find<QPushButton>(u"toggleListener"_s)->click();
        QCOMPARE(bench.page->look(), Ui::Page::Look::Ready);
    }

    void showsATestWithItsFindings()
    {
        ListenerBench bench;
        bench.click(u"toggleListener"_s);
        bench.click(u"sendTestCapture"_s);
        auto *table = bench.find<Ui::ExchangeTable>(u"listenerTable"_s);
        const auto saysWhatAddressesAreFor = [&bench] {
            const QList<QLabel *> labels = bench.page->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
                return label->isVisible() && label->text().startsWith(u"Portal: "_s);
            });
        };
        QVERIFY(saysWhatAddressesAreFor());
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QTRY_VERIFY(!saysWhatAddressesAreFor()); // the captures need the room
        table->selectFirstRow();
        const auto sentence = [&bench] {
            QStringList all;
            for (const QLabel *label : bench.find<QWidget>(u"captureVerdict"_s)->findChildren<QLabel *>())
                all += label->text();
            return all.join(u' ');
        };
        QTRY_VERIFY2(sentence().contains(u"Signed by Linesman's own key, body unchanged."_s), qPrintable(sentence()));
        // Sent again, to the listener itself: the same message a second time.
        bench.find<QLineEdit>(u"replayUrl"_s)->setText(bench.listener.baseUrl() + u"/again"_s);
        bench.click(u"replaySend"_s);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QTRY_COMPARE(bench.find<Ui::StatusChip>(u"replayStatus"_s)->word(), u"200"_s);
    }

    void answersAsTheDialogSays()
    {
        ListenerBench bench;
        bench.click(u"toggleListener"_s);
        bench.click(u"changeAnswer"_s);
        bench.find<QSpinBox>(u"answerStatus"_s)->setValue(429);
        bench.click(u"saveAnswer"_s);
        QCOMPARE(bench.listener.answer().status, 429);
        QVERIFY(bench.find<QLabel>(u"answerSummary"_s)->text().contains(u"429"_s));
        QTRY_VERIFY(!bench.page->findChild<QDialog *>(u"answerDialog"_s));
        bench.click(u"changeAnswer"_s);
        bench.find<QRadioButton>(u"answerByForward"_s)->setChecked(true);
        QVERIFY(!bench.find<QPushButton>(u"saveAnswer"_s)->isEnabled());
        bench.find<QLineEdit>(u"forwardTo"_s)->setText(bench.listener.baseUrl());
        bench.click(u"saveAnswer"_s);
        QVERIFY(bench.listener.forwardTo().isEmpty()); // itself: refused, and the dialog stays
        bench.find<QLineEdit>(u"forwardTo"_s)->setText(u"http://127.0.0.1:9/hook"_s);
        bench.click(u"saveAnswer"_s);
        QCOMPARE(bench.listener.forwardTo(), u"http://127.0.0.1:9/hook"_s);
    }

    void answersByRules()
    {
        ListenerBench bench;
        bench.click(u"toggleListener"_s);
        bench.click(u"changeRules"_s);
        auto *text = bench.find<Ui::CodeEditor>(u"rules"_s);
        QVERIFY(bench.find<QPushButton>(u"saveRules"_s)->isEnabled());
        text->setText(uR"({"rules": [{"when": {"kind": "fax"}}]})"_s);
        QTRY_VERIFY(!bench.find<QPushButton>(u"saveRules"_s)->isEnabled());
        QVERIFY(bench.find<QLabel>(u"rulesProblem"_s)->text().contains(u"rules[0].when.kind"_s));
        text->setText(uR"({"rules": [{"name": "mine", "answer": {"status": 418}}]})"_s);
        QTRY_VERIFY(bench.find<QPushButton>(u"saveRules"_s)->isEnabled());
        bench.click(u"saveRules"_s);
        QVERIFY(bench.listener.hasRules());
        QVERIFY(bench.find<QLabel>(u"answerSummary"_s)->text().contains(u"rules"_s));
        bench.click(u"sendTestCapture"_s);
        QTRY_COMPARE(bench.find<Ui::ExchangeTable>(u"listenerTable"_s)->model()->rowCount(), 1);
        const Result<History::Reader> reader = History::Reader::open(bench.store.file());
        QTRY_COMPARE((*reader->exchange(1))->status, 418);
        QTRY_VERIFY(!bench.page->findChild<QDialog *>(u"rulesDialog"_s));
        bench.click(u"changeRules"_s);
        bench.click(u"clearRules"_s);
        bench.click(u"saveRules"_s);
        QVERIFY(!bench.listener.hasRules());
        QVERIFY(bench.control.rules().isEmpty());
    }

    void hasSeveralListeners()
    {
        ListenerBench bench;
        QVERIFY(bench.find<QComboBox>(u"listenerChoice"_s)->isHidden()); // one: nothing to choose
        bench.click(u"editListeners"_s);
        QVERIFY(!bench.find<QPushButton>(u"removeListener"_s)->isEnabled()); // the first stays
        bench.click(u"addListener"_s);
        bench.find<QLineEdit>(u"listenerName"_s)->setText(u"Acme"_s);
        bench.find<QLineEdit>(u"listenerPath"_s)->setText(u"acme"_s);
        bench.find<QSpinBox>(u"listenerPort"_s)->setValue(0);
        bench.click(u"toggleChosenListener"_s);
        QVERIFY(!bench.find<Ui::Banner>(u"listenersProblem"_s)->isHidden()); // no path
        bench.find<QLineEdit>(u"listenerPath"_s)->setText(u"/acme"_s);
        bench.click(u"toggleChosenListener"_s);
        QCOMPARE(bench.listeners.all().size(), 2);
        Workspace::ListenerControl *acme = bench.listeners.all().at(1);
        QVERIFY(acme->listener().isRunning());
        QVERIFY(!bench.listener.isRunning());
        QVERIFY(!bench.find<QLineEdit>(u"listenerName"_s)->isEnabled());
        bench.find<QDialog>(u"listenersDialog"_s)->reject();
        auto *choice = bench.find<QComboBox>(u"listenerChoice"_s);
        QVERIFY(!choice->isHidden());
        choice->setCurrentIndex(1);
        emit choice->activated(1);
        QCOMPARE(bench.find<QLineEdit>(u"deliveryUrl"_s)->text(), acme->listener().baseUrl() + u"/delivery"_s);
        QVERIFY(
            bench.find<Ui::StatusChip>(u"listenerState"_s)->word().contains(QString::number(acme->listener().port())));
        bench.click(u"toggleListener"_s); // the chosen one
        QVERIFY(!acme->listener().isRunning());
        bench.listeners.remove(*acme);
        QCOMPARE(bench.find<QLineEdit>(u"deliveryUrl"_s)->text(), bench.control.baseUrl() + u"/delivery"_s);
    }

    void offersTheNextPort()
    {
        ListenerBench bench;
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        bench.click(u"editListeners"_s);
        bench.click(u"addListener"_s);
        bench.find<QSpinBox>(u"listenerPort"_s)->setValue(other.serverPort());
        bench.click(u"toggleChosenListener"_s);
        auto *problem = bench.find<Ui::Banner>(u"listenersProblem"_s);
        QVERIFY(!problem->isHidden());
        emit problem->pressed();
        Workspace::ListenerControl *added = bench.listeners.all().at(1);
        QVERIFY(added->listener().isRunning());
        QVERIFY(added->listener().port() != other.serverPort());
    }

    void holdsAndDecides()
    {
        ListenerBench bench;
        bench.click(u"toggleListener"_s);
        QVERIFY(bench.find<QWidget>(u"heldCard"_s)->isHidden());
        bench.find<QCheckBox>(u"holdRequests"_s)->click();
        RawClient sender(bench.listener.port());
        sender.send("POST /delivery HTTP/1.1\r\nHost: localhost\r\nContent-Length: 7\r\n\r\n{\"a\":1}");
        auto *list = bench.find<QListWidget>(u"heldRequests"_s);
        QTRY_COMPARE(list->count(), 1);
        QVERIFY(!bench.find<QWidget>(u"heldCard"_s)->isHidden());
        bench.click(u"decideHeld"_s);
        QCOMPARE(bench.find<QPlainTextEdit>(u"heldBody"_s)->toPlainText(), u"{\"a\":1}"_s);
        bench.find<QRadioButton>(u"heldForward"_s)->setChecked(true);
        QVERIFY(!bench.find<QPushButton>(u"applyHeld"_s)->isEnabled()); // to nowhere
        bench.find<QRadioButton>(u"heldAnswer"_s)->setChecked(true);
        bench.find<QSpinBox>(u"heldStatus"_s)->setValue(418);
        bench.click(u"applyHeld"_s);
        QCOMPARE(RawClient::status(sender.readAnswer()), 418);
        QTRY_COMPARE(list->count(), 0);
        QTRY_VERIFY(bench.find<QWidget>(u"heldCard"_s)->isHidden());
        sender.send("POST /x HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\n\r\n{}");
        QTRY_COMPARE(list->count(), 1);
        bench.click(u"releaseHeld"_s);
        QCOMPARE(RawClient::status(sender.readAnswer()), 200);
    }

    void showsTheTunnelsAddresses()
    {
        ListenerBench bench;
        QFile program(bench.folder.filePath(u"stand-in"_s));
        QVERIFY(program.open(QIODevice::WriteOnly));
        program.write("#!/bin/sh\necho https://blue.trycloudflare.com\nexec sleep 600\n");
        program.close();
        program.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
        QVERIFY(!bench.find<QPushButton>(u"toggleTunnel"_s)->isEnabled()); // to nothing
        bench.click(u"toggleListener"_s);
        bench.control.setTunnelUrl(u"https://old.trycloudflare.com"_s);
        bench.listeners.tunnel(bench.control).setPauses({std::chrono::hours(1), std::chrono::hours(1)});
        bench.click(u"toggleTunnel"_s);
        bench.find<QRadioButton>(u"tunnelOwn"_s)->setChecked(true);
        bench.find<QLineEdit>(u"tunnelCommand"_s)->setText(u'"' + program.fileName() + u'"');
        bench.click(u"startTunnel"_s);
        QTRY_COMPARE(bench.find<QLineEdit>(u"deliveryUrl"_s)->text(), u"https://blue.trycloudflare.com/delivery"_s);
        QCOMPARE(bench.find<QLineEdit>(u"eventsUrl"_s)->text(), u"https://blue.trycloudflare.com/events"_s);
        auto *moved = bench.find<Ui::Banner>(u"tunnelMoved"_s);
        QVERIFY(!moved->isHidden());
        QVERIFY(moved->sentence().contains(u"https://old.trycloudflare.com"_s));
        bench.click(u"toggleTunnel"_s);
        QCOMPARE(bench.find<QLineEdit>(u"deliveryUrl"_s)->text(), bench.listener.baseUrl() + u"/delivery"_s);
    }

    void saysWhatIsWrongWithATunnelsAddress()
    {
        Ui::TunnelDialog dialog(u"https://hooks.example.com tunnel run bridge"_s, nullptr);
        auto *address = dialog.findChild<QLineEdit *>(u"tunnelAddress"_s);
        auto *start = dialog.findChild<QPushButton *>(u"startTunnel"_s);
        auto *form = dialog.findChild<Ui::FormColumn *>();
        QVERIFY(address && start && form);
        QCOMPARE(address->text(), u"https://hooks.example.com"_s);
        QCOMPARE(dialog.command(), u"https://hooks.example.com tunnel run bridge"_s);
        QVERIFY(start->isEnabled());
        address->setText(u"hooks.example.com"_s); // would be taken for the program
        QCOMPARE(form->error(address), Ui::TunnelDialog::tr("Write a web address without a path, such as "
                                                            "https://hooks.example.com."));
        QVERIFY(!start->isEnabled());
        address->clear();
        QVERIFY(form->error(address).isEmpty());
        QVERIFY(start->isEnabled());
        QCOMPARE(dialog.command(), u"tunnel run bridge"_s);
    }

    void addsAndRemovesKeys()
    {
        ListenerBench bench;
        bench.click(u"listenerKeys"_s);
        bench.find<QLineEdit>(u"keyName"_s)->setText(u"staging"_s);
        bench.find<QPlainTextEdit>(u"keyText"_s)->setPlainText(u"nonsense"_s);
        bench.click(u"addKey"_s);
        QCOMPARE(bench.keys.list().size(), 2);
        const std::string pem = Webhooks::SigningKey::generate().publicPem();
        bench.find<QPlainTextEdit>(u"keyText"_s)->setPlainText(QString::fromStdString(pem));
        bench.click(u"addKey"_s);
        QCOMPARE(bench.keys.list().size(), 3);
        auto *list = bench.find<QListWidget>(u"knownKeys"_s);
        list->setCurrentRow(0);
        QVERIFY(!bench.find<QPushButton>(u"removeKey"_s)->isEnabled()); // HighLevel's stays
        list->setCurrentRow(2);
        bench.click(u"removeKey"_s);
        QCOMPARE(bench.keys.list().size(), 2);
        bench.click(u"showOwnKey"_s);
        QTRY_VERIFY(bench.find<QLineEdit>(u"ownPublicKey"_s)->text().contains(u"BEGIN PUBLIC KEY"_s));
    }
};

LINESMAN_TEST(TstListenerPage)
#include "tst_listenerpage.moc"
