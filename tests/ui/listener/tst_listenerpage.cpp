// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/sessionstore.h"
#include "app/webhooks/keyring.h"
#include "app/webhooks/listenersettings.h"
#include "app/webhooks/ownkey.h"
#include "app/workspace/listenercontrol.h"
#include "tests/support/suite.h"
#include "ui/exchange/exchangetable.h"
#include "ui/listener/listenerpage.h"
#include "ui/widgets/codeeditor.h"
#include "ui/widgets/statuschip.h"

#include <QDialog>
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
        page = std::make_unique<Ui::ListenerPage>(control, store, keys, own, client);
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
    Workspace::ListenerControl control{listener, settings};
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
        QTRY_COMPARE(table->model()->rowCount(), 1);
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
        QVERIFY(bench.find<QPushButton>(u"saveRules"_s)->isEnabled()); // the example is one that holds
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
