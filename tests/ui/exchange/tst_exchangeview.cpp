// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/text.h"
#include "app/secrets/sessionstore.h"
#include "app/webhooks/ownkey.h"
#include "tests/app/history/samples.h"
#include "tests/support/replayserver.h"
#include "tests/support/suite.h"
#include "ui/exchange/contentmodel.h"
#include "ui/exchange/exchangemodel.h"
#include "ui/exchange/exchangetext.h"
#include "ui/exchange/exchangeview.h"
#include "ui/exchange/replaydialog.h"
#include "ui/widgets/codeeditor.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/statuschip.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace Linesman;
using namespace Qt::Literals::StringLiterals;
using HistoryTest::sample;

/*! One exchange whole: what is in it, what is different in it, and the life of its message. */
class TstExchangeView : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    std::unique_ptr<History::Store> m_store;
    std::unique_ptr<Ui::ExchangeModel> m_model;
    std::unique_ptr<Ui::ExchangeView> m_view;

    template <typename Widget>
    Widget *find(const QString &name) const
    {
        return m_view->findChild<Widget *>(name);
    }
    /*! Shows the tab that holds \a inner. */
    void showTabOf(QWidget *inner) const
    {
        auto *tabs = find<QTabWidget>(u"exchangeTabs"_s);
        for (int i = 0; i < tabs->count(); ++i) {
            if (tabs->widget(i)->isAncestorOf(inner))
                tabs->setCurrentIndex(i);
        }
    }

private slots:
    void init()
    {
        m_store = std::make_unique<History::Store>();
        QVERIFY(m_store->open(m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + u".sqlite"_s)));
        for (int i = 1; i <= 3; ++i) {
            Exchange exchange = sample(i);
            exchange.requestHead = "POST /hooks HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                                   "Authorization: Bearer s3cret-a\r\n\r\n";
            exchange.requestBody = "{\"messageId\":\"msg" + QByteArray::number(i) +
                                   "\",\"contact\":{\"tags\":[\"new\",\"vip\"]},\"n\":" + QByteArray::number(i) + "}";
            m_store->append(exchange);
        }
        m_store->flush();
        m_model = std::make_unique<Ui::ExchangeModel>(*m_store);
        m_model->reload();
        QTRY_COMPARE(m_model->rowCount(), 3);
        m_view = std::make_unique<Ui::ExchangeView>(u"exchange"_s);
        m_view->resize(900, 600);
        m_view->setVisible(true);
        m_view->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get())); // its keys are those of an active window
        m_view->show(*m_model, 3);
    }

    void cleanup()
    {
        m_view.reset();
        m_model.reset();
        m_store.reset();
    }

    void saysThatABodyWasNotKept()
    {
        Exchange refused = sample(4);
        refused.status = 413;
        refused.requestHead = "POST /hooks HTTP/1.1\r\nHost: localhost\r\nContent-Length: 60000000\r\n\r\n";
        refused.requestBody.clear();
        refused.error = u"body longer than 10 MiB"_s;
        m_store->append(refused);
        QTRY_COMPARE(m_model->rowCount(), 4);
        m_view->show(*m_model, 4);
        QStringList read;
        for (const QLabel *label : find<Ui::CodeView>(u"exchangeRequestBody"_s)->findChildren<QLabel *>())
            read += label->text();
        QVERIFY2(read.join(u'|').contains(u"Not kept"_s), qPrintable(read.join(u'|')));
    }

    void warnsOfNoRedirectOfASignIn()
    {
        Exchange redirect = sample(5);
        redirect.status = 302;
        QCOMPARE(Ui::ExchangeText::statusTone(redirect), Ui::Tone::Warn);
        redirect.channel = Exchange::Channel::OAuth;
        QCOMPARE(Ui::ExchangeText::statusTone(redirect), Ui::Tone::Good);
    }

    void showsJsonAsATree()
    {
        auto *tree = find<QTreeView>(u"exchangeTree"_s);
        auto *model = qobject_cast<Ui::ContentModel *>(tree->model());
        const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model->rowCount(), 0); // it is read when it is looked at
        showTabOf(tree);
        QTRY_COMPARE(model->rowCount(), 1);
        auto *search = find<Ui::SearchField>(u"exchangeTreeSearch"_s);
        QTest::keyClicks(search, u"vip"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_COMPARE(tree->currentIndex().siblingAtColumn(1).data().toString(), u"vip"_s);
        QVERIFY(tree->isExpanded(tree->currentIndex().parent()));
        tree->setFocus(); // its keys are those of what has the keyboard
        QTest::keyClick(tree, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), u"vip"_s);
        QTest::keyClick(tree, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(QApplication::clipboard()->text(), u"$.contact.tags[1]"_s);
        search->clear();
        QTest::keyClicks(search, u"nowhere"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_VERIFY(find<QLabel>(u"exchangeTreeSaid"_s)->text().contains(u"Not found"_s));
    }

    void comparesWithAnother()
    {
        auto *table = find<QTableWidget>(u"exchangeDifferences"_s);
        m_view->compareWith(0);
        QTRY_COMPARE(table->rowCount(), 3); // address, message, number
        QVERIFY(find<QLabel>(u"exchangeDifferencesSaid"_s)->text().contains(u"exchange 2"_s));
        QCOMPARE(table->item(1, 0)->text(), u"Request body: $.messageId"_s);
        QCOMPARE(table->item(1, 1)->text(), u"msg2"_s);
        QCOMPARE(table->item(1, 2)->text(), u"msg3"_s);
        m_view->compareWith(1);
        QTRY_COMPARE(table->item(1, 1) ? table->item(1, 1)->text() : QString(), u"msg1"_s);
        m_view->compareWith(99);
        QTRY_VERIFY(find<QLabel>(u"exchangeDifferencesSaid"_s)->text().contains(u"no exchange 99"_s));
    }

    void tracesTheMessage()
    {
        auto *table = find<QTableWidget>(u"exchangeTrace"_s);
        m_view->showTrace();
        QTRY_COMPARE(table->rowCount(), 2); // the capture, and what is missing after it
        QVERIFY(table->item(1, 1)->text().contains(u"No status was reported"_s));
        QSignalSpy wanted(m_view.get(), &Ui::ExchangeView::exchangeWanted);
        table->setCurrentCell(0, 0);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.takeFirst().first().toLongLong(), 3);
    }

    void copiesAsCode()
    {
        const auto choose = [this](const QString &name) {
            const auto all = m_view->findChildren<QAction *>(name);
            for (QAction *action : all)
                action->trigger();
            return all.size();
        };
        m_view->copyAs(History::CopyFormat::Python, History::Secrecy::Redacted);
        QVERIFY(QApplication::clipboard()->text().contains(u"http.client"_s));
        QVERIFY(!QApplication::clipboard()->text().contains(u"s3cret"_s));
        QCOMPARE(choose(u"exchangeCopyAs-php"_s), 2); // masked, and with secrets
        QVERIFY(QApplication::clipboard()->text().startsWith(u"<?php"_s));
        QVERIFY(QApplication::clipboard()->text().contains(u"s3cret-a"_s));
    }

    void putsRequestAndResponseSideBySide()
    {
        auto *tabs = find<QTabWidget>(u"exchangeTabs"_s);
        const int before = tabs->count();
        QTest::mouseClick(find<QToolButton>(u"exchangeSideBySide"_s), Qt::LeftButton);
        QCOMPARE(tabs->count(), before - 1);
        QVERIFY(find<QWidget>(u"exchangeRequestBody"_s)->isVisible());
        QVERIFY(find<QWidget>(u"exchangeResponseBody"_s)->isVisible());
        QTest::mouseClick(find<QToolButton>(u"exchangeSideBySide"_s), Qt::LeftButton);
        QCOMPARE(tabs->count(), before);
        QVERIFY(!find<QWidget>(u"exchangeResponseBody"_s)->isVisible());
    }

    void sendsAgainEdited()
    {
        TestSuite::ReplayServer server;
        server.play(201, "taken");
        Http::DeliveryClient client;
        SessionStore secrets;
        Webhooks::OwnKey key(secrets);
        m_view->enableReplay(client, key);
        m_view->show(*m_model, 2);
        QTest::mouseClick(find<QToolButton>(u"exchangeReplay"_s), Qt::LeftButton);
        auto *dialog = m_view->findChild<Ui::ReplayDialog *>();
        QVERIFY(dialog);
        auto *to = dialog->findChild<QLineEdit *>(u"replayTo"_s);
        QCOMPARE(to->text(), u"http://localhost/hooks/sms?n=2"_s);
        to->setText(server.url().toString());
        dialog->findChild<Ui::CodeEditor *>(u"replayBody"_s)->setText(u"{\"edited\": true}"_s);
        dialog->findChild<QComboBox *>(u"replaySignature"_s)->setCurrentIndex(1); // new
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"replayNow"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(dialog->findChild<Ui::StatusChip *>(u"replayCame"_s)->word(), u"201"_s, 20'000);
        QCOMPARE(toQByteArray(server.last().body), QByteArray("{\"edited\": true}"));
        QCOMPARE(toQString(server.last().headers.value("x-ghl-signature").value_or("")),
                 QString::fromStdString(key.key()->sign("{\"edited\": true}")));
        QTRY_COMPARE(m_model->rowCount(), 4); // kept
        QVERIFY(m_model->rowAt(3)->note.contains(u"#replay"_s));
    }
};

LINESMAN_TEST(TstExchangeView)
#include "tst_exchangeview.moc"
