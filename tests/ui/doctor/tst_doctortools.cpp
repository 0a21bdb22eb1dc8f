// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/installs/installsbench.h"
#include "tests/support/replayserver.h"
#include "tests/support/suite.h"
#include "tests/ui/readerwalk.h"
#include "ui/doctor/misseddialog.h"
#include "ui/doctor/missedmodel.h"
#include "ui/doctor/ownerdialog.h"
#include "ui/doctor/staffdialog.h"
#include "ui/doctor/staffmodel.h"
#include "ui/widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <initializer_list>

using namespace Linesman;
using namespace Linesman::Ui;
using namespace Linesman::Testing;
using namespace Qt::Literals::StringLiterals;

namespace {
template <typename T>
T *toolPart(QWidget &dialog, const char *name)
{
    T *found = dialog.findChild<T *>(QString::fromLatin1(name));
    if (!found)
        qFatal("no %s", name);
    return found;
}

/*! A person of the location sends a message by the default SMS provider; gives the message's id. */
QString sendSms(InstallsBench &bench, const QString &text)
{
    const Answer sent = bench.harness.control(
        "POST", u"send"_s,
        {{u"kind"_s, u"SmsDefault"_s}, {u"contactId"_s, bench.harness.ada().id}, {u"message"_s, text}});
    return QJsonDocument::fromJson(sent.body).object().value(u"messageId"_s).toString();
}

/*! With what the dialogs work on besides: a history that captured some messages, and a key that signs. */
struct ToolsBench : InstallsBench {
    ToolsBench()
    {
        if (!history.open(directory.filePath(u"history.sqlite"_s)))
            qFatal("no history");
        listAll(); // only the company has a token so far
    }
    void capture(const QString &messageId)
    {
        Exchange captured;
        captured.startedAt = QDateTime::currentDateTimeUtc();
        captured.eventType = u"ProviderOutboundMessage"_s;
        captured.messageId = messageId;
        history.append(captured);
        history.flush();
    }
    SendingAgain sendingTo(const TestSuite::ReplayServer &bridge)
    {
        return {&key, [&bridge] {
                    return QStringList{bridge.url().toString()};
                }};
    }
    History::Store history;
    Webhooks::OwnKey key{secrets};
};

/*! Shows \a dialog with the north location chosen; gives the field to choose one in. */
QComboBox *showNorth(const ToolsBench &bench, MissedDialog &dialog)
{
    dialog.show();
    auto *location = toolPart<QComboBox>(dialog, "toolLocation");
    location->setCurrentIndex(location->findData(bench.harness.north()));
    return location;
}

void compareAll(MissedDialog &dialog)
{
    toolPart<QComboBox>(dialog, "toolLocation");
    QSignalSpy compared(&dialog, &MissedDialog::compared);
    toolPart<QPushButton>(dialog, "compareMissed")->click();
    QVERIFY(compared.count() > 0 || compared.wait(20'000));
}
} // namespace

/*! The doctor's tools as a person uses them, against the emulator. */
class TstDoctorTools : public QObject
{
    Q_OBJECT
private slots:
    void showsWhatTheListenerNeverGotAndSendsItAgain()
    {
        ToolsBench bench;
        TestSuite::ReplayServer bridge;
        bridge.play(200, "{}");
        const QString arrived = sendSms(bench, u"arrived"_s);
        const QString lost = sendSms(bench, u"lost"_s);
        bench.capture(arrived);
        MissedDialog dialog(bench.session, bench.installService, bench.history, bench.sendingTo(bridge));
        showNorth(bench, dialog);
        compareAll(dialog);
        auto *table = toolPart<TableView>(dialog, "missedTable");
        const QAbstractItemModelTester tester(table->model());
        auto *model = qobject_cast<MissedModel *>(table->model());
        int row = -1;
        for (int i = 0; i < model->rowCount(); ++i) {
            QVERIFY(model->messages().at(i).message.id.text() != arrived);
            row = model->messages().at(i).message.id.text() == lost ? i : row;
        }
        QVERIFY2(row >= 0, qPrintable(toolPart<QLabel>(dialog, "missedSaid")->text()));

        table->selectRow(row);
        QSignalSpy sent(&dialog, &MissedDialog::allSent);
        toolPart<QPushButton>(dialog, "sendMissed")->click();
        QVERIFY(sent.count() > 0 || sent.wait(20'000));
        QCOMPARE(bridge.requests().size(), std::size_t(1));
        const QJsonObject body =
            QJsonDocument::fromJson(QByteArray::fromStdString(std::string(bridge.last().body))).object();
        QCOMPARE(body.value(u"messageId"_s).toString(), lost);
        QCOMPARE(model->index(row, MissedModel::Sent).data().toString(), u"200"_s);
    }

    void sendsNothingWithoutAnEndpoint()
    {
        ToolsBench bench;
        sendSms(bench, u"lost"_s);
        MissedDialog dialog(bench.session, bench.installService, bench.history, {&bench.key, {}});
        showNorth(bench, dialog);
        compareAll(dialog);
        QVERIFY(toolPart<TableView>(dialog, "missedTable")->model()->rowCount() > 0);
        QVERIFY(!toolPart<QPushButton>(dialog, "sendMissed")->isEnabled());
        QTest::keyClicks(toolPart<QComboBox>(dialog, "missedEndpoint")->lineEdit(), u"http://127.0.0.1:9/"_s);
        QVERIFY(toolPart<QPushButton>(dialog, "sendMissed")->isEnabled());
    }

    /*! Otherwise rows of a list that is gone would be sent. */
    void allowsNothingElseWhileItWorks()
    {
        ToolsBench bench;
        TestSuite::ReplayServer bridge;
        bridge.play(200, "{}");
        sendSms(bench, u"lost"_s);
        MissedDialog dialog(bench.session, bench.installService, bench.history, bench.sendingTo(bridge));
        auto *location = showNorth(bench, dialog);
        compareAll(dialog);
        auto *compare = toolPart<QPushButton>(dialog, "compareMissed");
        auto *send = toolPart<QPushButton>(dialog, "sendMissed");
        auto *stop = toolPart<QPushButton>(dialog, "stopMissed");
        auto *endpoint = toolPart<QComboBox>(dialog, "missedEndpoint");
        const auto isLocked = [&dialog, compare, send, endpoint, location] {
            endpoint->setEditText(endpoint->currentText() + u'x');
            endpoint->setEditText(endpoint->currentText().chopped(1));
            return !compare->isEnabled() && !(send->isVisible() && send->isEnabled()) && !endpoint->isEnabled() &&
                   !location->isEnabled() && !toolPart<QWidget>(dialog, "missedHours")->isEnabled();
        };
        QVERIFY(send->isEnabled());
        QSignalSpy compared(&dialog, &MissedDialog::compared);
        compare->click();
        QVERIFY(isLocked());
        QVERIFY(compared.count() > 0 || compared.wait(20'000));
        QVERIFY(compare->isEnabled());

        QSignalSpy sent(&dialog, &MissedDialog::allSent);
        send->click();
        QVERIFY(stop->isEnabled());
        stop->click();
        QVERIFY(isLocked()); // the one under way is still to come
        QVERIFY(!stop->isEnabled());
        QVERIFY(sent.count() > 0 || sent.wait(20'000));
        QVERIFY(compare->isEnabled());
        QVERIFY(send->isEnabled());
    }

    void forgetsTheListOfAnotherQuestion()
    {
        ToolsBench bench;
        sendSms(bench, u"lost"_s);
        const SendingAgain sending{&bench.key, [] {
                                       return QStringList{u"http://127.0.0.1:9/"_s};
                                   }};
        MissedDialog dialog(bench.session, bench.installService, bench.history, sending);
        auto *location = showNorth(bench, dialog);
        QAbstractItemModel *model = toolPart<TableView>(dialog, "missedTable")->model();
        compareAll(dialog);
        QVERIFY(model->rowCount() > 0);
        QTest::keyClick(toolPart<QWidget>(dialog, "missedHours"), Qt::Key_Up);
        QCOMPARE(model->rowCount(), 0);
        QVERIFY(!toolPart<QPushButton>(dialog, "sendMissed")->isEnabled());
        compareAll(dialog);
        QVERIFY(model->rowCount() > 0);
        location->addItem(u"loc2"_s, u"loc2"_s);
        location->setCurrentIndex(location->count() - 1);
        QCOMPARE(model->rowCount(), 0);
        QVERIFY(!toolPart<QPushButton>(dialog, "sendMissed")->isEnabled());
    }

    void saysWhoOwnsAMessage()
    {
        ToolsBench bench;
        const QString ours = sendSms(bench, u"ours"_s);
        OwnerDialog dialog(bench.session, bench.installService);
        dialog.show();
        QVERIFY(!toolPart<QPushButton>(dialog, "askOwner")->isEnabled());
        auto *location = toolPart<QComboBox>(dialog, "toolLocation");
        location->setCurrentIndex(location->findData(bench.harness.north()));
        const auto ask = [&dialog](const QString &id) {
            dialog.setMessage(id);
            QSignalSpy told(&dialog, &OwnerDialog::told);
            QTest::keyClick(toolPart<QLineEdit>(dialog, "ownerMessage"), Qt::Key_Return);
            QTest::keyClicks(toolPart<QLineEdit>(dialog, "ownerMessage"), u"x"_s); // what was asked stays in sight
            if (toolPart<QPushButton>(dialog, "askOwner")->isEnabled() ||
                toolPart<QLineEdit>(dialog, "ownerMessage")->text() != id)
                return QString();
            const bool isTold = told.count() > 0 || told.wait(20'000);
            return isTold ? toolPart<QLabel>(dialog, "ownerAnswer")->text() : QString();
        };
        const QString answer = ask(ours);
        QVERIFY2(answer.contains(bench.harness.provider(u"SmsDefault"_s)), qPrintable(answer));
        const QString unknown = ask(u"nobodysMessage000001"_s);
        QVERIFY2(!unknown.isEmpty() && !unknown.contains(bench.harness.provider(u"SmsDefault"_s)), qPrintable(unknown));
        QSignalSpy wanted(&dialog, &OwnerDialog::historyWanted);
        toolPart<QPushButton>(dialog, "ownerHistory")->click();
        QCOMPARE(wanted.value(0).value(0).toString(), u"nobodysMessage000001"_s);
    }

    void writesThePageForStaffAndCopiesItsNotes()
    {
        ToolsBench bench;
        bench.harness.control("POST", u"providers/"_s + bench.harness.provider(u"SmsDefault"_s),
                              {{u"selectedIn"_s, QJsonArray()}});
        bench.look({LocationId(bench.harness.north())});
        StaffDialog dialog(bench.session, bench.installService);
        dialog.show();
        QSignalSpy shown(&dialog, &StaffDialog::shown);
        QVERIFY(shown.count() > 0 || shown.wait(20'000));
        auto *table = toolPart<TableView>(dialog, "staffTable");
        const QAbstractItemModelTester tester(table->model());
        QVERIFY(table->model()->rowCount() > 0);
        toolPart<QPushButton>(dialog, "copyStaffNotes")->click();
        const QString all = QGuiApplication::clipboard()->text();
        table->selectRow(0);
        const QString note = toolPart<QPlainTextEdit>(dialog, "staffNote")->toPlainText();
        QVERIFY(!note.isEmpty());
        QVERIFY2(all.contains(note), qPrintable(all));
        toolPart<QPushButton>(dialog, "copyStaffNotes")->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), note);

        const QString page = bench.directory.filePath(u"staff.html"_s);
        toolPart<QPushButton>(dialog, "saveStaffReport")->click();
        emit toolPart<QFileDialog>(dialog, "staffReportDialog")->fileSelected(page);
        QTRY_VERIFY(toolPart<QLabel>(dialog, "staffSaid")->text().contains(page));
        QFile written(page);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(written.readAll().contains(bench.harness.north().toUtf8()));
    }

    void areReadAndWalkedWithoutAMouse()
    {
        ToolsBench bench;
        sendSms(bench, u"lost"_s);
        MissedDialog missed(bench.session, bench.installService, bench.history, {&bench.key, {}});
        OwnerDialog owner(bench.session, bench.installService);
        owner.setMessage(u"m1"_s);
        StaffDialog staff(bench.session, bench.installService);
        QSignalSpy shown(&staff, &StaffDialog::shown);
        QVERIFY(shown.count() > 0 || shown.wait(20'000));
        for (QDialog *dialog : std::initializer_list<QDialog *>{&missed, &owner, &staff}) {
            dialog->show();
            QVERIFY(QTest::qWaitForWindowActive(dialog));
            const QStringList faults = TestSuite::faultsForAReader(*dialog) + TestSuite::outOfReachOfTab(*dialog);
            QVERIFY2(faults.isEmpty(), qPrintable(dialog->objectName() + u'\n' + faults.join(u'\n')));
            QTest::keyClick(dialog, Qt::Key_Escape);
            QVERIFY(!dialog->isVisible());
        }
    }

    void saysWhatIsMissingWithoutAConnection()
    {
        QTemporaryDir folder;
        SystemClock clock;
        SessionStore secrets;
        HighLevel::Transport transport;
        OAuth::Connections connections{folder.filePath(u"connections.json"_s)};
        OAuth::Session session{connections, secrets, secrets, transport, clock, folder.path()};
        Providers::ProviderStore book{folder.filePath(u"providers.json"_s)};
        Installs::SelectionStore selections{folder.filePath(u"selections.json"_s)};
        Installs::InstallService installs{session, transport, book, selections, clock, {}};
        History::Store history;
        MissedDialog missed(session, installs, history, {});
        QVERIFY(!toolPart<QPushButton>(missed, "compareMissed")->isEnabled());
        StaffDialog staff(session, installs);
        QVERIFY(!toolPart<QPushButton>(staff, "saveStaffReport")->isEnabled());
        QVERIFY(!toolPart<QLabel>(staff, "staffSaid")->text().isEmpty());
    }
};

LINESMAN_TEST(TstDoctorTools)
#include "tst_doctortools.moc"
