// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/messagespage.h"
#include "ui/messages/people/peoplemodel.h"
#include "ui/messages/people/persondelegate.h"
#include "ui/messages/threads/threadmodel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/formcolumn.h"

#include "tests/support/suite.h"
#include "tests/ui/messages/testservices.h"

#include <QCoroTask>

#include <QComboBox>
#include <QImage>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace Linesman;
using namespace Linesman::Ui;
using namespace Qt::Literals::StringLiterals;

class TstMessagesPage : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_services = std::make_unique<TestServices>();
        m_page = std::make_unique<MessagesPage>(m_services->session, m_services->emulator, m_services->providerStore,
                                                m_services->settings, m_services->formStores);
        m_page->resize(1300, 720);
        m_page->show();
    }

    void cleanup()
    {
        m_page.reset();
        m_services.reset();
    }

    void writesTheNameOfEachPerson()
    {
        QStandardItemModel model;
        model.appendRow(new QStandardItem(u"Ada Brandt"_s));
        model.appendRow(new QStandardItem(QString()));
        const PersonDelegate delegate;
        const auto drawn = [&](int row) {
            QImage image(240, 56, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            QStyleOptionViewItem option;
            option.rect = image.rect();
            delegate.paint(&painter, option, model.index(row, 0));
            painter.end();
            return image;
        };
        QVERIFY(drawn(0) != drawn(1));
    }

    void saysWhatToDoWithoutAConnection()
    {
        QCOMPARE(m_page->look(), Page::Look::Empty);
        QSignalSpy wanted(m_page.get(), &Page::destinationWanted);
        emit m_page->emptyAction();
        QCOMPARE(wanted.count(), 1);
        QVERIFY(wanted[0][0].value<Destination>() == Destination(PageId::Connect));
        // Nothing was asked yet: an empty list is no reason to say that a filter leaves nobody.
        auto *forms = find<QPushButton>(u"formsShown"_s);
        forms->click();
        QVERIFY(find<QLabel>(u"noConversations"_s)->isHidden());
        forms->click(); // as it was, for the next one
    }

    void aPostedMessageStandsInTheThread()
    {
        connectEmulator();
        chooseKind(u"inboundProvider"_s, Providers::Kind::SmsChannel);
        typeText(u"inboundMessage"_s, u"Is it still open?"_s);
        click(u"postInbound"_s);
        QTRY_VERIFY_WITH_TIMEOUT(threadHas(u"Is it still open?"_s), 10'000);
    }

    void playsBothEnds()
    {
        connectEmulator();
        find<QTabWidget>(u"messageForms"_s)->setCurrentIndex(4);
        chooseKind(u"userProvider"_s, Providers::Kind::SmsDefault);
        typeText(u"userMessage"_s, u"Your table is ready"_s);
        click(u"sendAsUser"_s);
        QTRY_VERIFY_WITH_TIMEOUT(threadHas(u"Your table is ready"_s), 10'000);

        // What the person selects in the thread is what the status form is about.
        auto *thread = find<QListView>(u"thread"_s);
        const QModelIndex sent = rowOf(u"Your table is ready"_s);
        thread->setCurrentIndex(sent);
        find<QTabWidget>(u"messageForms"_s)->setCurrentIndex(1);
        QCOMPARE(find<QLineEdit>(u"statusMessageId"_s)->text(), sent.data(ThreadModel::MessageIdRole).toString());
        click(u"updateStatus"_s);
        QTRY_COMPARE_WITH_TIMEOUT(rowOf(u"Your table is ready"_s).data(ThreadModel::StatusRole).toString(),
                                  u"delivered"_s, 10'000);
    }

    void oneBoxPlaysBothEnds()
    {
        connectEmulator();
        typeText(u"composerText"_s, u"Anyone there?"_s);
        QTest::keyClick(find<QPlainTextEdit>(u"composerText"_s), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(threadHas(u"Anyone there?"_s), 10'000);
        QVERIFY(!rowOf(u"Anyone there?"_s).data(ThreadModel::IsOutboundRole).toBool());
        QVERIFY(find<QPlainTextEdit>(u"composerText"_s)->toPlainText().isEmpty());

        // She has a number and an address: an agent is offered every channel.
        const int asContact = find<QTabBar>(u"composerChannels"_s)->count();
        click(u"composeAsUser"_s);
        QCOMPARE(find<QTabBar>(u"composerChannels"_s)->count(), asContact);
        QVERIFY(!find<QLabel>(u"hiddenChannels"_s)->isVisible());
        typeText(u"composerText"_s, u"Yes, we are."_s);
        click(u"composerSend"_s);
        QTRY_VERIFY_WITH_TIMEOUT(threadHas(u"Yes, we are."_s), 10'000);
        QVERIFY(rowOf(u"Yes, we are."_s).data(ThreadModel::IsOutboundRole).toBool());
        // It stays pending for ever, and the person is told why.
        QVERIFY(find<QLabel>(u"composerNote"_s)->text().contains("Delivery URL"_L1));
    }

    void filtersStarsAndMarksRead()
    {
        connectEmulator();
        typeText(u"composerText"_s, u"unread"_s);
        click(u"composerSend"_s);
        QTRY_VERIFY_WITH_TIMEOUT(threadHas(u"unread"_s), 10'000);
        auto *list = find<QListView>(u"contacts"_s);
        const auto is = [list](int role) {
            return list->currentIndex().data(role).toInt();
        };
        // Looked at, so it is read; and Space stars it.
        QTRY_COMPARE_WITH_TIMEOUT(is(PeopleModel::UnreadRole), 0, 10'000);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(is(PeopleModel::StarredRole), 1, 10'000);
        auto *status = find<QComboBox>(u"conversationStatus"_s);
        status->setCurrentIndex(status->findData(u"starred"_s));
        QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), 1, 10'000);
        status->setCurrentIndex(status->findData(u"unread"_s));
        QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), 0, 10'000);
        QTRY_VERIFY(find<QLabel>(u"noConversations"_s)->isVisible());
    }

    void deletesAConversationAfterAQuestion()
    {
        connectEmulator();
        auto *list = find<QListView>(u"contacts"_s);
        const QString contact = list->currentIndex().data(PeopleModel::ContactIdRole).toString();
        QVERIFY(!list->currentIndex().data(PeopleModel::ConversationIdRole).toString().isEmpty());
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Delete);
        auto *yes = find<QPushButton>(u"deleteConversationConfirmed"_s);
        QVERIFY(yes);
        QTest::mouseClick(yes, Qt::LeftButton);
        const auto conversation = [list, contact] {
            for (int row = 0; row < list->model()->rowCount(); ++row) {
                const QModelIndex index = list->model()->index(row, 0);
                if (index.data(PeopleModel::ContactIdRole).toString() == contact)
                    return index.data(PeopleModel::ConversationIdRole).toString();
            }
            return u"not here"_s;
        };
        QTRY_COMPARE_WITH_TIMEOUT(conversation(), QString(), 10'000); // the contact stays
    }

    void leavesNoHoleWhenManyComeAtOnce()
    {
        connectEmulator();
        typeText(u"composerText"_s, u"first"_s);
        click(u"composerSend"_s);
        QTRY_VERIFY_WITH_TIMEOUT(threadHas(u"first"_s), 10'000);
        const QString contact =
            find<QListView>(u"contacts"_s)->currentIndex().data(PeopleModel::ContactIdRole).toString();
        constexpr int Many = 180; // more than a page
        for (int number = 0; number < Many; ++number) {
            const QJsonObject body{
                {u"kind"_s, u"SmsDefault"_s}, {u"contactId"_s, contact}, {u"message"_s, u"burst %1"_s.arg(number)}};
            QVERIFY(QCoro::waitFor(m_services->emulator.control("POST", u"/_emulator/send"_s, body)));
        }
        for (const int number : {0, 90, Many - 1})
            QTRY_VERIFY_WITH_TIMEOUT(threadHas(u"burst %1"_s.arg(number)), 10'000);
        QVERIFY(threadHas(u"first"_s));
    }

    void showsThePhoneAndBack()
    {
        connectEmulator();
        typeText(u"composerText"_s, u"Hello"_s);
        click(u"composerSend"_s);
        QTRY_VERIFY_WITH_TIMEOUT(threadHas(u"Hello"_s), 10'000);
        click(u"phoneView"_s);
        QVERIFY(find<QLabel>(u"phoneTitle"_s)->isVisible());
        click(u"phoneView"_s);
        QVERIFY(!find<QLabel>(u"phoneTitle"_s)->isVisible());
        QVERIFY(m_page->goBack());
        QVERIFY(find<QListView>(u"contacts"_s)->hasFocus());
    }

    void marksTheFieldThatIsWrong()
    {
        connectEmulator();
        chooseKind(u"inboundProvider"_s, Providers::Kind::SmsDefault);
        click(u"postInbound"_s);
        auto *column = find<QWidget>(u"inboundForm"_s)->findChild<FormColumn *>();
        QVERIFY(!column->error(find<QPlainTextEdit>(u"inboundMessage"_s)).isEmpty());
        typeText(u"inboundMessage"_s, u"x"_s);
        QVERIFY(column->error(find<QPlainTextEdit>(u"inboundMessage"_s)).isEmpty());
    }

    void offersOnlyWhatTheKindAllows()
    {
        connectEmulator();
        auto *type = find<QComboBox>(u"inboundType"_s);
        chooseKind(u"inboundProvider"_s, Providers::Kind::SmsChannel);
        QCOMPARE(type->count(), 2);
        QVERIFY(!find<QLineEdit>(u"inboundSubject"_s)->isVisible());
        chooseKind(u"inboundProvider"_s, Providers::Kind::EmailChannel);
        QCOMPARE(type->count(), 1);
        QCOMPARE(type->currentData().toString(), u"Custom"_s);
        QVERIFY(find<QLineEdit>(u"inboundSubject"_s)->isVisible());
        QVERIFY(!find<QLineEdit>(u"inboundCallFrom"_s)->isVisible());
        chooseKind(u"inboundProvider"_s, Providers::Kind::Call);
        QVERIFY(find<QLineEdit>(u"inboundCallFrom"_s)->isVisible());
        QVERIFY(!find<QPlainTextEdit>(u"inboundMessage"_s)->isVisible());
    }

    void givesTheFieldsTheHeight()
    {
        m_page->resize(1095, 725); // what a window of 1280x800 leaves
        connectEmulator();
        auto *fields = find<QScrollArea>(u"inboundFormFields"_s);
        QTRY_VERIFY2(fields->height() > 380, qPrintable(QString::number(fields->height())));
        const int before = fields->height();
        typeText(u"inboundMessage"_s, u"Hi"_s);
        click(u"postInbound"_s);
        QTRY_VERIFY_WITH_TIMEOUT(find<Banner>(u"inboundFormBanner"_s)->isVisible(), 10'000);
        QVERIFY(fields->height() > before - 20); // what came of it lies over them
        auto *fold = find<QToolButton>(u"inboundFormRequestFold"_s);
        QVERIFY(!find<CodeView>(u"inboundFormRequest"_s)->isVisible());
        fold->click();
        QVERIFY(find<CodeView>(u"inboundFormRequest"_s)->isVisible());
        QTRY_VERIFY(find<CodeView>(u"inboundFormRequest"_s)->height() > 150);
    }

    void scrollsToTheReasonOfAFault()
    {
        m_page->resize(960, 560);
        connectEmulator();
        chooseKind(u"inboundProvider"_s, Providers::Kind::SmsDefault);
        auto *fields = find<QScrollArea>(u"inboundFormFields"_s);
        fields->verticalScrollBar()->setValue(fields->verticalScrollBar()->maximum());
        click(u"postInbound"_s);
        auto *reason = find<QLabel>(u"inboundMessageNote"_s);
        QTRY_VERIFY(reason->isVisible());
        QTRY_VERIFY(
            fields->viewport()->rect().contains(QRect(reason->mapTo(fields->viewport(), QPoint()), reason->size())));
    }

    void forgetsTheResultForAnotherContact()
    {
        connectEmulator();
        typeText(u"inboundMessage"_s, u"Hi"_s);
        click(u"postInbound"_s);
        auto *banner = find<Banner>(u"inboundFormBanner"_s);
        QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), 10'000);
        auto *list = find<QListView>(u"contacts"_s);
        QVERIFY(list->model()->rowCount() > 1);
        const int now = list->currentIndex().row();
        list->setCurrentIndex(list->model()->index(now == 0 ? 1 : 0, 0));
        QTRY_VERIFY(!banner->isVisible());
    }

    void foldsThePeopleWhereThreePanesDoNotFit()
    {
        connectEmulator();
        auto *search = find<QLineEdit>(u"contactSearch"_s);
        QVERIFY(search->isVisible());
        m_page->resize(1095, 725);
        QTRY_VERIFY(!search->isVisible());
        QVERIFY(find<QListView>(u"contacts"_s)->isVisible());
        QTest::mouseClick(find<QToolButton>(u"peopleUnfold"_s), Qt::LeftButton);
        QTRY_VERIFY(search->isVisible());
        QVERIFY(!find<QWidget>(u"formsPane"_s)->isVisible());
        QVERIFY(find<QWidget>(u"composerText"_s)->isVisible());
        find<QPushButton>(u"formsShown"_s)->click(); // as it was, for the next one
    }

    void recordsACall()
    {
        connectEmulator();
        find<QTabWidget>(u"messageForms"_s)->setCurrentIndex(2);
        click(u"recordCall"_s);
        QTRY_VERIFY_WITH_TIMEOUT(rowOfRole(ThreadModel::SubjectRole, u"Outgoing call: completed"_s).isValid(), 10'000);
    }

private:
    template <typename Widget>
    Widget *find(const QString &name) const
    {
        return m_page->findChild<Widget *>(name);
    }

    void connectEmulator()
    {
        QVERIFY(m_services->startEmulator());
        QTRY_COMPARE_WITH_TIMEOUT(m_page->look(), Page::Look::Ready, 10'000);
        QTRY_VERIFY_WITH_TIMEOUT(find<QListView>(u"contacts"_s)->model()->rowCount() > 0, 10'000);
        QTRY_VERIFY_WITH_TIMEOUT(!find<QListView>(u"contacts"_s)->selectionModel()->selectedIndexes().isEmpty(),
                                 10'000);
        QTRY_VERIFY_WITH_TIMEOUT(find<QLineEdit>(u"callTo"_s)->text().startsWith(u'+'), 10'000);
    }

    void chooseKind(const QString &combo, Providers::Kind kind)
    {
        auto *box = find<QComboBox>(combo);
        for (int row = 0; row < box->count(); ++row) {
            if (box->itemText(row).startsWith(Providers::kindTitle(kind)))
                box->setCurrentIndex(row);
        }
        QVERIFY(box->currentText().startsWith(Providers::kindTitle(kind)));
    }

    void typeText(const QString &name, const QString &text)
    {
        auto *edit = find<QPlainTextEdit>(name);
        edit->setFocus();
        QTest::keyClicks(edit, text);
    }

    void click(const QString &name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }

    QModelIndex rowOfRole(int role, const QString &text) const
    {
        const QAbstractItemModel *model = find<QListView>(u"thread"_s)->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data(role).toString() == text)
                return model->index(row, 0);
        }
        return {};
    }

    QModelIndex rowOf(const QString &text) const { return rowOfRole(ThreadModel::BodyRole, text); }
    bool threadHas(const QString &text) const { return rowOf(text).isValid(); }

    std::unique_ptr<TestServices> m_services;
    std::unique_ptr<MessagesPage> m_page;
};

LINESMAN_TEST(TstMessagesPage)
#include "tst_messagespage.moc"
