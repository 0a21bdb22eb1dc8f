// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/highlevel/errorcatalog.h"
#include "app/highlevel/replyerror.h"
#include "app/workspace/hostprofile.h"
#include "ui/messages/bulk/bulkdialog.h"
#include "ui/messages/forms/attachmentlist.h"
#include "ui/messages/forms/errorpanel.h"
#include "ui/messages/forms/inboundform.h"
#include "ui/messages/forms/pendingdialog.h"
#include "ui/messages/forms/requestview.h"
#include "ui/messages/forms/statusform.h"
#include "ui/messages/formspane.h"
#include "ui/messages/people/contactdialog.h"
#include "ui/messages/people/contactpicker.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/codeview.h"

#include "tests/support/suite.h"
#include "tests/ui/messages/testservices.h"

#include <QClipboard>
#include <QComboBox>
#include <QCoroTask>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLoggingCategory>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace Linesman;
using namespace Linesman::Ui;
using namespace Qt::Literals::StringLiterals;
using Providers::Kind;

class TstForms : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_services = std::make_unique<TestServices>();
        QVERIFY(m_services->runEmulator());
        m_behaviour = std::make_unique<Workspace::HostProfile>(m_services->session, m_services->emulator,
                                                               m_services->formStores.types);
        m_pane = std::make_unique<FormsPane>(m_services->session, m_services->emulator, m_services->formStores,
                                             *m_behaviour, nullptr);
        m_pane->resize(520, 900);
        m_pane->show();
        const Emulator::EmulatorDescription &ready = m_services->emulator.ready();
        m_location = LocationId(ready.locations.first().id);
        m_pane->setContext(
            Workspace::messagingContext(m_services->session, m_services->emulator, m_services->providerStore),
            m_location);
        const Emulator::EmulatorDescription::Contact &ada = ready.contacts.first();
        m_ada = {ContactId(ada.id), ada.name, ada.phone, ada.email, ConversationId(ada.conversationId)};
        m_pane->setContact(m_ada);
    }

    void cleanup()
    {
        m_pane.reset();
        m_behaviour.reset();
        m_services.reset();
    }

    void everyKindIsPostedByItsForm_data()
    {
        QTest::addColumn<QString>("profile");
        QTest::addColumn<bool>("v3");
        QTest::addColumn<int>("kind");
        for (const QString &profile : {u"default"_s, u"documented"_s, u"observed"_s}) {
            for (const bool v3 : {false, true}) {
                for (const Kind kind : Providers::AllKinds) {
                    const QString name = u"%1 %2 %3"_s.arg(profile, v3 ? u"v3"_s : u"2021"_s, kindName(kind));
                    QTest::newRow(qPrintable(name)) << profile << v3 << int(kind);
                }
            }
        }
    }
    void everyKindIsPostedByItsForm()
    {
        QFETCH(const QString, profile);
        QFETCH(const bool, v3);
        QFETCH(const int, kind);
        setProfile(profile);
        m_services->session.client()->setGeneration(v3 ? HighLevel::Generation::V3 : HighLevel::Generation::V2021);
        chooseKind(u"inboundProvider"_s, Kind(kind));
        if (Kind(kind) == Kind::SmsChannel && profile == "observed"_L1)
            QTRY_COMPARE(find<QComboBox>(u"inboundType"_s)->currentData().toString(), u"Custom"_s);
        if (Kind(kind) != Kind::Call)
            typeText(u"inboundMessage"_s, u"Is it still open?"_s);
        QSignalSpy sent(m_pane.get(), &FormsPane::sent);
        click(u"postInbound"_s);
        QTRY_VERIFY_WITH_TIMEOUT(sent.count() == 1 || !errorWords(u"inboundForm"_s).isEmpty(), 10'000);
        QVERIFY2(sent.count() == 1, qPrintable(errorWords(u"inboundForm"_s)));
        QVERIFY(find<Banner>(u"inboundFormBanner"_s)->sentence().contains(u"read back"_s));
    }

    void theOtherFormsWorkInBothGenerations_data()
    {
        QTest::addColumn<QString>("profile");
        QTest::addColumn<bool>("v3");
        for (const QString &profile : {u"default"_s, u"documented"_s, u"observed"_s}) {
            QTest::newRow(qPrintable(profile + u" 2021"_s)) << profile << false;
            QTest::newRow(qPrintable(profile + u" v3"_s)) << profile << true;
        }
    }
    void theOtherFormsWorkInBothGenerations()
    {
        QFETCH(const QString, profile);
        QFETCH(const bool, v3);
        setProfile(profile);
        m_services->session.client()->setGeneration(v3 ? HighLevel::Generation::V3 : HighLevel::Generation::V2021);
        QSignalSpy sent(m_pane.get(), &FormsPane::sent);
        find<QTabWidget>(u"messageForms"_s)->setCurrentIndex(2);
        click(u"recordCall"_s);
        QTRY_VERIFY_WITH_TIMEOUT(sent.count() == 1 || !errorWords(u"callForm"_s).isEmpty(), 10'000);
        QVERIFY2(sent.count() == 1, qPrintable(errorWords(u"callForm"_s)));
        for (const QString &kind : {u"SmsDefault"_s, u"SmsChannel"_s, u"EmailDefault"_s, u"EmailChannel"_s}) {
            const qsizetype before = sent.count();
            m_pane->showStatus(agentSends(kind));
            click(u"updateStatus"_s);
            QTRY_VERIFY_WITH_TIMEOUT(sent.count() > before || !errorWords(u"statusForm"_s).isEmpty(), 10'000);
            QVERIFY2(sent.count() > before, qPrintable(kind + u": "_s + errorWords(u"statusForm"_s)));
        }
        auto *list = find<AttachmentList>(u"inboundAttachments"_s);
        QVERIFY(QImage(8, 8, QImage::Format_RGB32).save(m_services->file(u"photo.png"_s)));
        list->upload(m_services->file(u"photo.png"_s));
        QTRY_COMPARE_WITH_TIMEOUT(list->urls().size(), 1, 10'000);
    }

    void anErrorIsExplainedWithItsNextStep()
    {
        setProfile(u"observed"_s);
        chooseKind(u"inboundProvider"_s, Kind::SmsChannel);
        auto *type = find<QComboBox>(u"inboundType"_s);
        QTRY_COMPARE(type->currentData().toString(), u"Custom"_s);
        type->setCurrentIndex(type->findData(u"SMS"_s));
        typeText(u"inboundMessage"_s, u"x"_s);
        click(u"postInbound"_s);
        QTRY_VERIFY_WITH_TIMEOUT(find<ErrorPanel>(u"inboundFormError"_s)->isVisible(), 10'000);
        auto *panel = find<ErrorPanel>(u"inboundFormError"_s);
        QCOMPARE(panel->step(), HighLevel::NextStep::ChooseType);
        QVERIFY(errorWords(u"inboundForm"_s).contains(u"Incorrect conversationProviderId/type"_s));
        QTest::mouseClick(panel->findChild<QPushButton *>(u"inboundFormErrorTrace"_s), Qt::LeftButton);
        QVERIFY(!QGuiApplication::clipboard()->text().isEmpty());
        // The button takes the other type; that goes through.
        QTest::mouseClick(panel->findChild<QPushButton *>(u"bannerButton"_s), Qt::LeftButton);
        QCOMPARE(type->currentData().toString(), u"Custom"_s);
        QSignalSpy sent(m_pane.get(), &FormsPane::sent);
        click(u"postInbound"_s);
        QTRY_COMPARE_WITH_TIMEOUT(sent.count(), 1, 10'000);
        // What the host said is remembered on disk.
        Providers::LearnedTypes memory(m_services->file(u"types.json"_s));
        QVERIFY(memory.load());
        const auto verdicts = memory.verdicts(m_services->session.current()->id, providerOf(Kind::SmsChannel));
        QCOMPARE(verdicts.size(), 2);
    }

    void theRequestIsShownAsCodeAndThenItsAnswer()
    {
        chooseKind(u"inboundProvider"_s, Kind::SmsDefault);
        typeText(u"inboundMessage"_s, u"it's me"_s);
        auto *code = find<CodeView>(u"inboundFormRequest"_s);
        auto *as = find<QComboBox>(u"inboundFormRequestAs"_s);
        QVERIFY(!code->isVisible());
        QVERIFY(
            find<QLabel>(u"inboundFormRequestNote"_s)->text().startsWith(u"POST /conversations/messages/inbound"_s));
        find<QToolButton>(u"inboundFormRequestFold"_s)->click();
        QVERIFY(code->isVisible());
        QVERIFY(code->bytes().contains("POST /conversations/messages/inbound"));
        as->setCurrentIndex(as->findText(u"cURL"_s));
        QVERIFY(code->bytes().contains("curl "));
        QVERIFY(code->bytes().contains("it'\\''s me"));
        QVERIFY(code->bytes().contains(m_services->emulator.ready().baseUrl.toUtf8()));
        QVERIFY(code->bytes().contains("$HIGHLEVEL_TOKEN"));
        // A real token only after a question.
        click(u"inboundFormRequestToken"_s);
        QPushButton *yes = nullptr;
        QTRY_VERIFY((yes = m_pane->findChild<QPushButton *>(u"copyTokenConfirmed"_s)));
        yes->click();
        QTRY_VERIFY_WITH_TIMEOUT(QGuiApplication::clipboard()->text().contains(u"Authorization: Bearer ey"_s) ||
                                     QGuiApplication::clipboard()->text().contains(u"'Authorization: Bearer "_s),
                                 5'000);
        QVERIFY(!QGuiApplication::clipboard()->text().contains(u"$HIGHLEVEL_TOKEN"_s));
        as->setCurrentIndex(1);
        QSignalSpy sent(m_pane.get(), &FormsPane::sent);
        click(u"postInbound"_s);
        QTRY_COMPARE_WITH_TIMEOUT(sent.count(), 1, 10'000);
        QVERIFY2(code->bytes().contains("messageId"), code->bytes().constData());
        QVERIFY(find<QLabel>(u"inboundFormRequestNote"_s)->text().contains(u"HTTP 20"_s));
    }

    void tellsDurationsAsEverywhere()
    {
        RequestView view(u"view"_s, nullptr);
        view.findChild<QComboBox *>(u"viewAs"_s)->setCurrentIndex(1); // the answer
        const auto *note = view.findChild<QLabel *>(u"viewNote"_s);
        Exchange exchange;
        exchange.status = 200;
        exchange.duration = std::chrono::microseconds(1'240'000);
        view.setAnswer(exchange);
        QCOMPARE(note->text(), u"HTTP 200 after 1.24 s"_s);
        exchange.duration = std::chrono::microseconds(8'210);
        view.setAnswer(exchange);
        QCOMPARE(note->text(), u"HTTP 200 after 8.2 ms"_s);
    }

    void anotherCallOfTheSameKindIsNotShownAsTheAnswer()
    {
        chooseKind(u"inboundProvider"_s, Kind::SmsDefault);
        typeText(u"inboundMessage"_s, u"from the form"_s);
        find<QComboBox>(u"inboundFormRequestAs"_s)->setCurrentIndex(1);
        QSignalSpy sent(m_pane.get(), &FormsPane::sent);
        click(u"postInbound"_s);
        // The composer or a bulk run may post at the same time; that answer comes while the form reads its own back.
        HighLevel::InboundMessage other;
        other.type = u"SMS"_s;
        other.contactId = m_ada.id;
        other.direction = u"inbound"_s;
        other.message = u"from elsewhere"_s;
        const auto posted = QCoro::waitFor(m_services->session.client()->addInbound(m_location, other));
        QVERIFY(posted);
        QTRY_COMPARE_WITH_TIMEOUT(sent.count(), 1, 10'000);
        const QByteArray shown = find<CodeView>(u"inboundFormRequest"_s)->bytes();
        QVERIFY2(shown.contains(sent[0][0].value<MessageId>().text().toUtf8()), shown.constData());
        QVERIFY2(!shown.contains(posted->messageId.text().toUtf8()), shown.constData());
    }

    void theRulesAreAskedForOnceWhenAFormIsSent()
    {
        // The emulator's profile is read at the start; its arrival is a reason to ask again.
        QTRY_VERIFY_WITH_TIMEOUT(!m_behaviour->circumstances({}).sides.isEmpty(), 10'000);
        chooseKind(u"inboundProvider"_s, Kind::SmsDefault);
        typeText(u"inboundMessage"_s, u"Is it still open?"_s);
        QSignalSpy sent(m_pane.get(), &FormsPane::sent);
        static int asked = 0;
        static QtMessageHandler before = nullptr;
        asked = 0;
        QLoggingCategory::setFilterRules(u"linesman.providers.debug=true"_s);
        before = qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &context, const QString &message) {
            if (QLatin1StringView(context.category) == "linesman.providers"_L1)
                ++asked;
            else
                before(type, context, message);
        });
        click(u"postInbound"_s);
        const bool isSent = QTest::qWaitFor([&sent] { return sent.count() == 1; }, 10'000);
        qInstallMessageHandler(before);
        QLoggingCategory::setFilterRules({});
        QVERIFY2(isSent, qPrintable(errorWords(u"inboundForm"_s)));
        QCOMPARE(asked, 1);
    }

    void aContactIsFoundByANationalNumberOrMadeOnTheSpot()
    {
        QSignalSpy picked(m_pane.get(), &FormsPane::contactPicked);
        QString national = m_ada.phone.mid(2);
        national.insert(6, u'-').insert(3, u") "_s).prepend(u'(');
        auto *typed = find<QLineEdit>(u"pickContact"_s);
        typed->setText(national);
        QTest::keyClick(typed, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(picked.count(), 1, 10'000);
        QCOMPARE(picked[0][0].value<Messages::ContactRef>().id, m_ada.id);

        typed->setText(u"(500) 555-0999"_s);
        QTest::keyClick(typed, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"makeContact"_s)->isVisible(), 10'000);
        click(u"makeContact"_s);
        auto *dialog = m_pane->findChild<ContactDialog *>(u"contactDialog"_s);
        QVERIFY(dialog);
        dialog->findChild<QLineEdit *>(u"contactName"_s)->setText(u"Grace Hopper"_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"contactSave"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(picked.count(), 2, 10'000);
        QCOMPARE(picked[1][0].value<Messages::ContactRef>().phone, u"+15005550999"_s);
    }

    void anUpsertSaysWhichContactItTookAndWhatItDropped()
    {
        m_pane->makeContact();
        auto *dialog = m_pane->findChild<ContactDialog *>(u"contactDialog"_s);
        QVERIFY(dialog);
        dialog->findChild<QLineEdit *>(u"contactPhone"_s)->setText(m_ada.phone);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"contactSave"_s), Qt::LeftButton);
        auto *banner = dialog->findChild<Banner *>(u"contactBanner"_s);
        QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), 10'000);
        QVERIFY2(banner->sentence().contains(m_ada.name), qPrintable(banner->sentence()));
        QVERIFY(banner->sentence().contains(u"phone"_s));
    }

    void aContactIsChangedAndDeletedAfterAQuestion()
    {
        click(u"editContact"_s);
        auto *dialog = m_pane->findChild<ContactDialog *>(u"contactDialog"_s);
        QVERIFY(dialog);
        auto *name = dialog->findChild<QLineEdit *>(u"contactName"_s);
        QTRY_COMPARE_WITH_TIMEOUT(name->text(), m_ada.name, 10'000);
        name->setText(u"Ada King"_s);
        QSignalSpy changed(m_pane.get(), &FormsPane::contactsChanged);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"contactSave"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 1, 10'000);
        QTRY_VERIFY(!m_pane->findChild<ContactDialog *>(u"contactDialog"_s));
        click(u"editContact"_s);
        dialog = m_pane->findChild<ContactDialog *>(u"contactDialog"_s);
        auto *remove = dialog->findChild<QPushButton *>(u"contactDelete"_s);
        QTRY_VERIFY_WITH_TIMEOUT(remove->isVisible(), 10'000);
        QTest::mouseClick(remove, Qt::LeftButton);
        QPushButton *yes = nullptr;
        QTRY_VERIFY((yes = dialog->findChild<QPushButton *>(u"deleteContactConfirmed"_s)));
        yes->click();
        QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 2, 10'000);
        QVERIFY(changed[1][0].value<ContactId>().isEmpty());
    }

    void filesArePastedUploadedAndBadOnesRefused()
    {
        auto *list = find<AttachmentList>(u"inboundAttachments"_s);
        QFile file(m_services->file(u"photo.png"_s));
        QVERIFY(QImage(8, 8, QImage::Format_RGB32).save(file.fileName()));
        list->upload(file.fileName());
        QTRY_COMPARE_WITH_TIMEOUT(list->urls().size(), 1, 10'000);
        QVERIFY(!list->isBusy());
        QMimeData mime;
        mime.setImageData(QImage(4, 4, QImage::Format_RGB32));
        QVERIFY(list->take(&mime));
        QTRY_COMPARE_WITH_TIMEOUT(list->urls().size(), 2, 10'000);
        QFile program(m_services->file(u"setup.exe"_s));
        QVERIFY(program.open(QFile::WriteOnly));
        program.write("MZ");
        program.close();
        list->upload(program.fileName());
        auto *note = find<QLabel>(u"inboundAttachmentsSaid"_s);
        QTRY_VERIFY(note->text().contains(u"exe"_s));
        // An address is looked at: here nobody answers.
        list->addUrl(u"http://127.0.0.1:9/x.png"_s);
        QTRY_VERIFY_WITH_TIMEOUT(note->text().contains(u"does not answer"_s), 15'000);
        QCOMPARE(list->urls().size(), 3);
    }

    void anUploadCanBeCancelled()
    {
        auto *list = find<AttachmentList>(u"inboundAttachments"_s);
        QFile file(m_services->file(u"long.txt"_s));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(QByteArray(4 * 1024 * 1024, 'x'));
        file.close();
        list->upload(file.fileName());
        QVERIFY(list->isBusy());
        QTest::mouseClick(find<QPushButton>(u"inboundAttachmentsCancel"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!list->isBusy(), 10'000);
        QVERIFY(list->urls().isEmpty());
        QVERIFY(find<QLabel>(u"inboundAttachmentsSaid"_s)->text().contains(u"cancelled"_s));
    }

    void theOwnerIsToldBeforeAStatusIsSent()
    {
        const MessageId message = agentSends(u"SmsDefault"_s);
        m_pane->showStatus(message);
        auto *owner = find<QLabel>(u"statusOwner"_s);
        QTRY_VERIFY_WITH_TIMEOUT(owner->isVisible(), 10'000);
        QVERIFY2(owner->text().contains(providerOf(Kind::SmsDefault).text()), qPrintable(owner->text()));
        auto *value = find<QComboBox>(u"statusValue"_s);
        value->setCurrentIndex(value->findText(u"failed"_s));
        find<QLineEdit>(u"statusErrorMessage"_s)->setText(u"Number not in use"_s);
        QSignalSpy sent(m_pane.get(), &FormsPane::sent);
        click(u"updateStatus"_s); // two of three parts are missing
        QCOMPARE(sent.count(), 0);
        find<QLineEdit>(u"statusErrorCode"_s)->setText(u"1"_s);
        find<QLineEdit>(u"statusErrorType"_s)->setText(u"saas"_s);
        click(u"updateStatus"_s);
        QTRY_COMPARE_WITH_TIMEOUT(sent.count(), 1, 10'000);
    }

    void aStatusThatIsTooEarlyIsTriedAgainUntilCancelled()
    {
        const auto set = QCoro::waitFor(
            m_services->emulator.control("POST", u"/_emulator/settings"_s, {{u"raceWindowMs"_s, 3'600'000}}));
        QVERIFY(set);
        m_pane->showStatus(agentSends(u"SmsDefault"_s));
        click(u"updateStatus"_s);
        auto *cancel = find<QPushButton>(u"updateStatusCancel"_s);
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"updateStatus"_s)->text().contains(u"again in"_s), 10'000);
        QVERIFY(cancel->isVisible());
        cancel->click();
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"updateStatus"_s)->isEnabled(), 10'000);
    }

    void stuckMessagesAreUpdatedTogether()
    {
        agentSends(u"SmsDefault"_s);
        agentSends(u"SmsChannel"_s);
        find<QTabWidget>(u"messageForms"_s)->setCurrentIndex(1);
        click(u"stuckPending"_s);
        auto *dialog = m_pane->findChild<PendingDialog *>(u"pendingDialog"_s);
        QVERIFY(dialog);
        auto *table = dialog->findChild<QTableView *>(u"pendingTable"_s);
        QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() >= 2, 10'000);
        const int rows = table->model()->rowCount();
        QSignalSpy updated(dialog, &PendingDialog::updated);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"pendingUpdate"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(dialog->findChild<Banner *>(u"pendingBanner"_s)->isVisible(), 20'000);
        QVERIFY(updated.count() >= 2);
        QVERIFY(updated.count() <= rows);
    }

    void anEmailHasItsOwnStatusForm()
    {
        const MessageId message = agentSends(u"EmailDefault"_s);
        const auto read = QCoro::waitFor(m_services->session.client()->message(m_location, message));
        QVERIFY(read);
        m_pane->showMessage(*read);
        find<QTabWidget>(u"messageForms"_s)->setCurrentIndex(5);
        QCOMPARE(find<QComboBox>(u"emailStatusValue"_s)->count(), 10);
        QCOMPARE(find<QComboBox>(u"statusValue"_s)->count(), 4);
        find<QComboBox>(u"emailStatusValue"_s)->setCurrentText(u"opened"_s);
        find<QSpinBox>(u"emailStatus_opened"_s)->setValue(1);
        QSignalSpy sent(m_pane.get(), &FormsPane::sent);
        click(u"updateEmailStatus"_s);
        QTRY_VERIFY_WITH_TIMEOUT(sent.count() == 1 || !errorWords(u"emailStatusForm"_s).isEmpty(), 10'000);
        QVERIFY2(sent.count() == 1, qPrintable(errorWords(u"emailStatusForm"_s)));
        QCOMPARE(find<QSpinBox>(u"emailStatus_opened"_s)->value(), 0);
        QCOMPARE(QCoro::waitFor(m_services->session.client()->message(m_location, message)).value().status,
                 u"opened"_s);
    }

    void recordingsAreReplacedAfterAWarning()
    {
        find<QTabWidget>(u"messageForms"_s)->setCurrentIndex(2);
        QSignalSpy sent(m_pane.get(), &FormsPane::sent);
        find<AttachmentList>(u"callRecordings"_s)->addUrl(u"http://127.0.0.1:9/first.mp3"_s);
        click(u"recordCall"_s);
        QTRY_VERIFY_WITH_TIMEOUT(sent.count() == 1 || !errorWords(u"callForm"_s).isEmpty(), 10'000);
        QVERIFY2(sent.count() == 1, qPrintable(errorWords(u"callForm"_s)));
        auto *act = find<QComboBox>(u"callAct"_s);
        act->setCurrentIndex(1);
        find<QLineEdit>(u"callMessageId"_s)->setText(sent[0][0].value<MessageId>().text());
        auto *present = find<QLabel>(u"callPresent"_s);
        QTRY_VERIFY_WITH_TIMEOUT(present->isVisible(), 10'000);
        auto *list = find<AttachmentList>(u"callRecordings"_s);
        for (int i = 0; i < 6; ++i)
            list->addUrl(u"http://127.0.0.1:9/%1.mp3"_s.arg(i));
        click(u"recordCall"_s); // six are too many
        QCOMPARE(sent.count(), 1);
        list->clear();
        list->addUrl(u"http://127.0.0.1:9/last.mp3"_s);
        click(u"recordCall"_s);
        QTRY_VERIFY_WITH_TIMEOUT(sent.count() == 2 || !errorWords(u"callForm"_s).isEmpty(), 10'000);
        QVERIFY2(sent.count() == 2, qPrintable(errorWords(u"callForm"_s)));
    }

    void manyAreSentFromAFile()
    {
        QFile file(m_services->file(u"people.csv"_s));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("Phone,First\n(500) 555-0301,Ann\nnobody,Bob\n+15005550303,Cy\n");
        file.close();
        click(u"sendMany"_s);
        auto *dialog = m_pane->findChild<BulkDialog *>(u"bulkDialog"_s);
        QVERIFY(dialog);
        dialog->openFile(file.fileName());
        auto *start = dialog->findChild<QPushButton *>(u"bulkStart"_s);
        QVERIFY(!start->isEnabled()); // no text yet
        dialog->findChild<QPlainTextEdit *>(u"bulkText"_s)->setPlainText(u"Hi {{first}}"_s);
        QTRY_VERIFY_WITH_TIMEOUT(start->isEnabled(), 5'000);
        auto *rows = dialog->findChild<QTableView *>(u"bulkRows"_s)->model();
        QCOMPARE(rows->rowCount(), 3);
        QCOMPARE(rows->index(0, 2).data().toString(), u"Hi Ann"_s);
        dialog->findChild<QSpinBox *>(u"bulkRate"_s)->setValue(50);
        QSignalSpy finished(dialog, &BulkDialog::finished);
        QTest::mouseClick(start, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 20'000);
        QCOMPARE(rows->index(0, 3).data().toString(), u"Sent"_s);
        QCOMPARE(rows->index(1, 3).data().toString(), u"Skipped"_s);
        QCOMPARE(rows->index(2, 3).data().toString(), u"Sent"_s);
        QFile broken(m_services->file(u"broken.csv"_s));
        QVERIFY(broken.open(QFile::WriteOnly));
        broken.write("a,b\n\"1,2\n");
        broken.close();
        dialog->openFile(broken.fileName());
        QVERIFY(dialog->findChild<Banner *>(u"bulkBanner"_s)->sentence().contains(u"Line 2"_s));
    }

private:
    template <typename Widget>
    Widget *find(const QString &name) const
    {
        return m_pane->findChild<Widget *>(name);
    }

    void setProfile(const QString &name)
    {
        const auto set =
            QCoro::waitFor(m_services->emulator.control("POST", u"/_emulator/profile"_s, {{u"name"_s, name}}));
        QVERIFY2(set, set ? "" : qPrintable(set.error().detail));
        m_pane->setContext(
            Workspace::messagingContext(m_services->session, m_services->emulator, m_services->providerStore),
            m_location);
    }

    ProviderId providerOf(Kind kind) const
    {
        for (const Emulator::EmulatorDescription::Provider &provider : m_services->emulator.ready().providers) {
            if (provider.kind == Providers::kindName(kind))
                return ProviderId(provider.id);
        }
        return {};
    }

    MessageId agentSends(const QString &kind)
    {
        const QJsonObject body{{u"kind"_s, kind},
                               {u"contactId"_s, m_ada.id.text()},
                               {u"message"_s, u"Hello"_s},
                               {u"subject"_s, u"S"_s},
                               {u"html"_s, u"<p>Hello</p>"_s}};
        const auto sent = QCoro::waitFor(m_services->emulator.control("POST", u"/_emulator/send"_s, body));
        return sent ? MessageId(sent->value("messageId"_L1).toString()) : MessageId();
    }

    QString errorWords(const QString &form) const
    {
        const auto *words = find<QLabel>(form + u"ErrorWords"_s);
        return words ? words->text() : QString();
    }

    void chooseKind(const QString &combo, Kind kind)
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

    std::unique_ptr<TestServices> m_services;
    std::unique_ptr<Workspace::HostProfile> m_behaviour;
    std::unique_ptr<FormsPane> m_pane;
    LocationId m_location;
    Messages::ContactRef m_ada;
};

LINESMAN_TEST(TstForms)
#include "tst_forms.moc"
