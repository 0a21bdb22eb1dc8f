// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/showntext.h"
#include "app/workspace/newconnection.h"
#include "tests/support/suite.h"
#include "tests/ui/mainwindow/wholewindow.h"
#include "ui/emulator/stopguard.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/page.h"
#include "ui/widgets/textguard.h"

#include <QCoroTask>

#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>
#include <QTest>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>

using namespace Linesman;
using namespace Linesman::Ui;
using namespace Linesman::TestSuite;
using namespace Qt::Literals::StringLiterals;

namespace {

/*! A notch of the wheel as the system gives it: Qt then moves the focus and offers it to the parents. */
void turnWheel(QWidget *widget, int delta)
{
    const QPointF middle = widget->rect().center();
    QWheelEvent event(middle, widget->mapToGlobal(middle), {}, QPoint(0, delta), Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QSpontaneKeyEvent::setSpontaneous(&event);
    qApp->notify(widget, &event); // sendEvent() would make it one of ours, which Qt offers to nobody else
}

bool isWheelControl(const QWidget *widget)
{
    return qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget) ||
           (qobject_cast<const QAbstractSlider *>(widget) && !qobject_cast<const QScrollBar *>(widget)) ||
           qobject_cast<const QTabBar *>(widget);
}

QString valueOf(const QWidget *widget)
{
    if (const auto *combo = qobject_cast<const QComboBox *>(widget))
        return QString::number(combo->currentIndex());
    if (const auto *box = qobject_cast<const QAbstractSpinBox *>(widget))
        return box->text();
    if (const auto *slider = qobject_cast<const QAbstractSlider *>(widget))
        return QString::number(slider->value());
    return QString::number(qobject_cast<const QTabBar *>(widget)->currentIndex());
}

/*! The tooltip that is shown; null when there is none. */
QLabel *tip()
{
    const QWidgetList all = QApplication::allWidgets();
    const auto found = std::find_if(all.begin(), all.end(), [](QWidget *one) { return one->inherits("QTipLabel"); });
    return found == all.end() ? nullptr : static_cast<QLabel *>(*found);
}

QMessageBox *question(QWidget &window, const char *name)
{
    QMessageBox *box = nullptr;
    const auto found = [&] {
        box = window.findChild<QMessageBox *>(QString::fromLatin1(name));
        return box && box->isVisible();
    };
    return QTest::qWaitFor(found) ? box : nullptr;
}

} // namespace

class TstSafeHands : public QObject
{
    Q_OBJECT
private slots:
    void doesNotBeginOnWhatRemovesAConnection();
    void changesNothingByWheelInAnyPlace();
    void scrollsThePageOverItsControls();
    void changesWithTheWheelWhatHasTheFocus();
    void switchesTheConnectionByItsListOnly();
    void focusesNothingDangerousInTheEmulator();
    void asksBeforeItResetsTheEmulator();
    void signsInAgainAfterADeadToken();
    void asksBeforeItLosesTheEmulatorsData();
    void keepsTheEmulatorsDataOverAStop();
    void undoesAResetOfTheEmulator();
    void stopsAtOnceWithNothingToLose();
    void makesAnotherConnectionCurrentAfterRemove();
    void showsForeignTextAsText_data();
    void showsForeignTextAsText();
    void showsForeignRowsAsText_data() { showsForeignTextAsText_data(); }
    void showsForeignRowsAsText();
    void showsEveryCellAsText();

private:
    static bool start(WholeWindow &whole)
    {
        return whole.services.startEmulator() &&
               QTest::qWaitFor([&] { return whole.services.emulatorConnection.isSignedIn(); }, 10'000);
    }
    static bool post(WholeWindow &whole, const QString &path, const QJsonObject &body = {})
    {
        return QCoro::waitFor(whole.services.emulator.control("POST", u"/_emulator/"_s + path, body)).has_value();
    }
    static bool searchWorks(WholeWindow &whole)
    {
        const QList<LocationId> locations = whole.services.session.locations();
        if (locations.isEmpty())
            return false;
        return QCoro::waitFor(whole.services.session.client()->searchContacts(locations.first(), {})).has_value();
    }
    static int contactCount(WholeWindow &whole)
    {
        const Result<QJsonObject> state = QCoro::waitFor(whole.services.emulator.control(Emulator::Control::state()));
        return state ? state->value("counts"_L1)["contacts"_L1].toInt() : -1;
    }
    static bool addContact(WholeWindow &whole)
    {
        const QString location = whole.services.emulator.ready().locations.first().id;
        return post(whole, u"contacts"_s,
                    {{u"locationId"_s, location}, {u"firstName"_s, u"Zoe"_s}, {u"phone"_s, u"+15005559999"_s}});
    }
};

void TstSafeHands::changesNothingByWheelInAnyPlace()
{
    WholeWindow whole;
    QVERIFY(start(whole));
    QStringList faults;
    int tried = 0;
    for (const PageEntry &entry : whole.window.pages()) {
        whole.window.goTo(entry.id);
        QCoreApplication::processEvents();
        const QList<QWidget *> widgets = whole.window.findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            if (!isWheelControl(widget) || !widget->isEnabled())
                continue;
            if (QWidget *focus = QApplication::focusWidget())
                focus->clearFocus();
            const QString before = valueOf(widget);
            for (const int delta : {-120, -120, 120, 120, 120})
                turnWheel(widget, delta);
            ++tried;
            const QString name = entry.title + u'/' + widget->objectName();
            if (valueOf(widget) != before)
                faults += u"%1: %2 became %3"_s.arg(name, before, valueOf(widget));
            if (widget->hasFocus())
                faults += name + u": took the focus"_s;
        }
    }
    faults.removeDuplicates();
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    QVERIFY2(tried > 60, qPrintable(QString::number(tried)));
}

void TstSafeHands::scrollsThePageOverItsControls()
{
    WholeWindow whole;
    whole.window.resize(1024, 640);
    whole.window.goTo(PageId::Settings);
    QCoreApplication::processEvents();
    QScrollBar *bar = whole.find<QScrollArea>("settingsScroll")->verticalScrollBar();
    QVERIFY(bar->maximum() > 0);
    if (QWidget *focus = QApplication::focusWidget())
        focus->clearFocus(); // the theme has it, and what has it may change
    turnWheel(whole.find<QSpinBox>("settingsListenerPort"), -120);
    const int first = bar->value();
    QVERIFY(first > 0);
    turnWheel(whole.find<QComboBox>("settingsTheme"), -120);
    QVERIFY(bar->value() > first || bar->value() == bar->maximum());
}

void TstSafeHands::changesWithTheWheelWhatHasTheFocus()
{
    WholeWindow whole;
    QVERIFY(whole.activate());
    whole.window.goTo(PageId::Settings);
    auto *port = whole.find<QSpinBox>("settingsListenerPort");
    port->setFocus();
    QTRY_VERIFY(port->hasFocus());
    const int before = port->value();
    turnWheel(port, 120);
    QCOMPARE(port->value(), before + 1);
}

void TstSafeHands::switchesTheConnectionByItsListOnly()
{
    WholeWindow whole;
    QVERIFY(whole.activate());
    for (const QString &name : {u"aaa"_s, u"bbb"_s}) {
        OAuth::Connection connection;
        connection.id = ConnectionId(name);
        connection.name = name;
        connection.target = OAuth::Connection::Target::Standard;
        QVERIFY(whole.services.connections.save(connection));
    }
    QVERIFY(whole.services.connections.setCurrent(ConnectionId(u"aaa"_s)));
    auto *switcher = whole.find<QComboBox>("connection");
    switcher->setFocus();
    QTRY_VERIFY(switcher->hasFocus());
    const auto current = [&] {
        return whole.services.connections.current()->id.text();
    };
    turnWheel(switcher, -120);
    QCOMPARE(current(), u"aaa"_s);
    QTest::keyClicks(switcher, u"b"_s);
    QCOMPARE(current(), u"aaa"_s);
    for (const Qt::Key key : {Qt::Key_Up, Qt::Key_PageDown, Qt::Key_End, Qt::Key_Home}) {
        QTest::keyClick(switcher, key);
        QCOMPARE(current(), u"aaa"_s);
        QCOMPARE(switcher->currentText(), u"aaa"_s);
        switcher->hidePopup();
    }
    QTest::keyClick(switcher, Qt::Key_Down);
    QTRY_VERIFY(switcher->view()->isVisible());
    QCOMPARE(current(), u"aaa"_s);
    QTest::keyClick(switcher->view(), Qt::Key_Down);
    QTest::keyClick(switcher->view(), Qt::Key_Return);
    QTRY_COMPARE(current(), u"bbb"_s);
}

void TstSafeHands::focusesNothingDangerousInTheEmulator()
{
    WholeWindow whole;
    QVERIFY(whole.activate());
    whole.window.goTo(PageId::Emulator);
    QVERIFY(start(whole));
    QTRY_VERIFY(QApplication::focusWidget());
    QVERIFY(QApplication::focusWidget()->objectName() != u"resetEmulator"_s);
    whole.window.goTo(PageId::Messages);
    whole.find<QListView>("contacts")->setFocus();
    QTest::keyClick(&whole.window, Qt::Key_9, Qt::ControlModifier);
    QCOMPARE(whole.window.currentPage(), PageId::Emulator);
    QVERIFY(QApplication::focusWidget());
    QCOMPARE(QApplication::focusWidget(), whole.find<QWidget>("emulatorParts"));
}

void TstSafeHands::asksBeforeItResetsTheEmulator()
{
    WholeWindow whole;
    QVERIFY(start(whole));
    whole.window.goTo(PageId::Messages);
    auto *people = whole.find<QListView>("contacts");
    QVERIFY(people);
    QTRY_VERIFY(people->model()->rowCount() > 0);
    QVERIFY(addContact(whole));
    whole.window.goTo(PageId::Emulator);
    QTest::mouseClick(whole.find<QPushButton>("resetEmulator"), Qt::LeftButton);
    QMessageBox *box = question(whole.window, "resetEmulatorQuestion");
    QVERIFY(box);
    QCOMPARE(box->defaultButton(), box->button(QMessageBox::Cancel));
    QTest::keyClick(box, Qt::Key_Return);
    QTRY_VERIFY(!whole.find<QMessageBox>("resetEmulatorQuestion"));
    QVERIFY(searchWorks(whole)); // nothing happened: the token is good

    QSignalSpy reset(&whole.services.emulator, &Emulator::Emulator::wasReset);
    QTest::mouseClick(whole.find<QPushButton>("resetEmulator"), Qt::LeftButton);
    QVERIFY(question(whole.window, "resetEmulatorQuestion"));
    QTest::mouseClick(whole.find<QPushButton>("resetEmulatorConfirmed"), Qt::LeftButton);
    QTRY_COMPARE(reset.size(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(whole.services.emulatorConnection.isSignedIn(), 10'000);
    QVERIFY(searchWorks(whole));
    whole.window.goTo(PageId::Messages);
    QTRY_VERIFY(people->model()->rowCount() > 0);
    QCOMPARE(qobject_cast<Page *>(whole.window.page(PageId::Messages))->look(), Page::Look::Ready);
}

void TstSafeHands::signsInAgainAfterADeadToken()
{
    WholeWindow whole;
    QVERIFY(start(whole));
    QVERIFY(post(whole, u"tokens/revoke"_s));
    (void)searchWorks(whole); // finds the token dead
    QTRY_VERIFY_WITH_TIMEOUT(whole.services.emulatorConnection.isSignedIn() && searchWorks(whole), 10'000);
    for (const OAuth::TokenRecord &record : whole.services.session.tokens()->records())
        QCOMPARE(record.problem, QString());
}

void TstSafeHands::keepsTheEmulatorsDataOverAStop()
{
    WholeWindow whole;
    QVERIFY(start(whole));
    QVERIFY(addContact(whole));
    const int before = contactCount(whole);
    QTest::mouseClick(whole.find<QWidget>("emulatorChip"), Qt::LeftButton);
    QVERIFY(!whole.services.emulator.isRunning());
    QVERIFY(!whole.find<QMessageBox>("stopEmulatorQuestion")); // nothing would be lost
    QVERIFY(start(whole));
    QCOMPARE(contactCount(whole), before);
    QVERIFY(searchWorks(whole));

    whole.services.settings.set(Workspace::KeepEmulatorDataSetting, false);
    whole.services.emulator.stop();
    QVERIFY(start(whole));
    QCOMPARE(contactCount(whole), before - 1);
}

void TstSafeHands::undoesAResetOfTheEmulator()
{
    WholeWindow whole;
    QVERIFY(start(whole));
    QVERIFY(addContact(whole));
    const int before = contactCount(whole);
    whole.window.goTo(PageId::Emulator);
    QTest::mouseClick(whole.find<QPushButton>("resetEmulator"), Qt::LeftButton);
    QVERIFY(question(whole.window, "resetEmulatorQuestion"));
    QTest::mouseClick(whole.find<QPushButton>("resetEmulatorConfirmed"), Qt::LeftButton);
    auto *undo = whole.find<Banner>("emulatorUndo");
    QTRY_VERIFY(undo->isVisible());
    QCOMPARE(contactCount(whole), before - 1);
    QVERIFY(whole.activate()); // the question had the keyboard
    QTest::keyClick(&whole.window, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(contactCount(whole), before);
    QVERIFY(!undo->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(whole.services.emulatorConnection.isSignedIn() && searchWorks(whole), 10'000);
}

void TstSafeHands::asksBeforeItLosesTheEmulatorsData()
{
    WholeWindow whole;
    whole.services.settings.set(Workspace::KeepEmulatorDataSetting, false);
    QVERIFY(start(whole));
    QVERIFY(addContact(whole));
    auto *chip = whole.find<QWidget>("emulatorChip");
    const auto asks = [&] {
        QTest::mouseClick(chip, Qt::LeftButton);
        QMessageBox *box = whole.find<QMessageBox>("stopEmulatorQuestion");
        return box && box->isVisible();
    };
    // The change is measured a moment after it came; before that a press would stop the emulator.
    const auto *guard = whole.window.findChild<StopGuard *>();
    QVERIFY(guard);
    QTRY_VERIFY(guard->hasSomethingToLose());
    QVERIFY(asks());
    QVERIFY(whole.services.emulator.isRunning());
    QMessageBox *box = question(whole.window, "stopEmulatorQuestion");
    QCOMPARE(box->defaultButton(), box->button(QMessageBox::Cancel));
    QTest::keyClick(box, Qt::Key_Escape);
    QTRY_VERIFY(!whole.find<QMessageBox>("stopEmulatorQuestion"));

    QVERIFY(!whole.window.close());
    QVERIFY(whole.window.isVisible());
    box = question(whole.window, "quitQuestion");
    QVERIFY(box);
    QCOMPARE(box->defaultButton(), box->button(QMessageBox::Cancel));
    QTest::keyClick(box, Qt::Key_Escape);
    QTRY_VERIFY(!whole.find<QMessageBox>("quitQuestion"));
    QVERIFY(whole.window.isVisible());

    QVERIFY(asks());
    QTest::mouseClick(whole.find<QPushButton>("stopEmulatorConfirmed"), Qt::LeftButton);
    QVERIFY(!whole.services.emulator.isRunning());
    QVERIFY(whole.window.close());
}

void TstSafeHands::stopsAtOnceWithNothingToLose()
{
    WholeWindow whole;
    QVERIFY(start(whole));
    QVERIFY(searchWorks(whole));
    QTest::mouseClick(whole.find<QWidget>("emulatorChip"), Qt::LeftButton);
    QVERIFY(!whole.services.emulator.isRunning());
    QVERIFY(!whole.find<QMessageBox>("stopEmulatorQuestion"));
    QVERIFY(whole.window.close());
}

void TstSafeHands::makesAnotherConnectionCurrentAfterRemove()
{
    WholeWindow whole;
    QVERIFY(start(whole));
    OAuth::Connection connection;
    connection.id = ConnectionId(u"live"_s);
    connection.name = u"Live"_s;
    connection.target = OAuth::Connection::Target::Standard;
    QVERIFY(whole.services.connections.save(connection));
    QVERIFY(whole.services.connections.setCurrent(connection.id));
    whole.window.goTo(PageId::Connect);
    QTest::mouseClick(whole.find<QPushButton>("removeConnection"), Qt::LeftButton);
    QMessageBox *box = question(whole.window, "removeConnectionQuestion");
    QVERIFY(box);
    QCOMPARE(box->defaultButton(), box->button(QMessageBox::Cancel));
    QTest::mouseClick(whole.find<QPushButton>("removeConnectionConfirmed"), Qt::LeftButton);
    QTRY_VERIFY(!whole.services.connections.find(connection.id));
    QTRY_VERIFY(whole.services.connections.current());
    QCOMPARE(whole.services.connections.current()->id, Workspace::emulatorConnectionId());
}

void TstSafeHands::showsForeignTextAsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a file that has no end") << u"<img src=\"file:///dev/zero\">hello"_s;
    QTest::newRow("a heading") << u"<h2>Signature valid</h2>"_s;
    QTest::newRow("a no-break space") << u"POST /delivery?<img\u00a0src=file:///dev/zero>"_s;
    QTest::newRow("a megabyte in a line") << QString(1'000'000, u'x');
    QTest::newRow("a megabyte of markup") << u"<b>"_s.repeated(300'000);
    QTest::newRow("turned round") << u"invoice\u202egpj.exe\u2066\u200b"_s;
    QTest::newRow("control characters") << QString(QChar(QChar::Null)) + u"\x1b]0;title\a\u009b31m\x7f"_s;
    QTest::newRow("a megabyte of signs of direction") << QString(1'000'000, u'\u202e');
}

void TstSafeHands::showsForeignTextAsText()
{
    QFETCH(QString, text);
    WholeWindow whole;
    QVERIFY(whole.activate());
    auto *label = new QLabel(text.left(200), &whole.window);
    label->setToolTip(text);
    label->setGeometry(0, 0, 200, 30);
    label->show();
    label->ensurePolished();
    QCOMPARE(label->textFormat(), Qt::PlainText);
    QHelpEvent help(QEvent::ToolTip, QPoint(5, 5), label->mapToGlobal(QPoint(5, 5)));
    QCoreApplication::sendEvent(label, &help);
    const QLabel *shown = tip();
    QVERIFY(shown);
    QCOMPARE(shown->textFormat(), Qt::PlainText);
    QVERIFY(shown->text().size() <= ShownTextLimit + 1);
    QCOMPARE(shown->text(), boundedText(text));
    QCOMPARE(terminalText(shown->text()), shown->text()); // nothing moves, hides or turns round
    QVERIFY(shown->text().startsWith(terminalText(text.left(100)).left(90)));
    QToolTip::hideText();
}

void TstSafeHands::showsForeignRowsAsText()
{
    QFETCH(QString, text);
    WholeWindow whole;
    QVERIFY(whole.activate());
    Exchange hostile;
    hostile.channel = Exchange::Channel::Capture;
    hostile.startedAt = QDateTime::currentDateTimeUtc();
    hostile.method = u"POST"_s;
    hostile.url = u"/d?"_s + text;
    hostile.eventType = hostile.messageId = hostile.locationId = hostile.error = hostile.note = text;
    hostile.requestHead = "POST /d HTTP/1.1\r\nHost: x\r\nX-Evil: " + text.toUtf8() + "\r\n\r\n";
    whole.services.history.append(hostile);
    whole.services.history.flush();
    int shown = 0;
    for (const PageId page : {PageId::Overview, PageId::History, PageId::Listener}) {
        whole.window.goTo(page);
        const QList<QAbstractItemView *> views = whole.window.findChildren<QAbstractItemView *>();
        for (QAbstractItemView *view : views) {
            if (!view->isVisible() || !view->model())
                continue;
            (void)QTest::qWaitFor([&] { return view->model()->rowCount() > 0; }, 500);
            for (int column = 0; view->model()->rowCount() > 0 && column < view->model()->columnCount(); ++column) {
                const QModelIndex index = view->model()->index(0, column);
                view->scrollTo(index);
                const QPoint at = view->visualRect(index).center();
                QHelpEvent help(QEvent::ToolTip, at, view->viewport()->mapToGlobal(at));
                QCoreApplication::sendEvent(view->viewport(), &help);
                if (!QToolTip::isVisible())
                    continue;
                ++shown;
                QVERIFY(tip());
                QCOMPARE(tip()->textFormat(), Qt::PlainText);
                QVERIFY(tip()->text().size() <= ShownTextLimit + 1);
                QCOMPARE(terminalText(tip()->text()), tip()->text());
                QToolTip::hideText();
                QTRY_VERIFY(!QToolTip::isVisible());
            }
        }
        whole.window.grab(); // what is painted is bounded too
    }
    QVERIFY(shown > 2);
}

void TstSafeHands::showsEveryCellAsText()
{
    // These paint words of their models, which shorten them: tst_peoplemodel, tst_threadmodel.
    static const QStringList own{u"Linesman::Ui::PersonDelegate"_s, u"Linesman::Ui::BubbleDelegate"_s,
                                 u"QComboBoxDelegate"_s}; // what a combo box offers is shown closed as well
    WholeWindow whole;
    for (const PageEntry &entry : whole.window.pages())
        whole.window.goTo(entry.id); // made when it is gone to
    const QString hostile = u"<b>\u202ea\u009b31m\x1b[2J"_s + QChar(QChar::Null) + QString(100'000, u'\u200b');
    QStringList faults;
    int looked = 0;
    const QList<QAbstractItemView *> views = whole.window.findChildren<QAbstractItemView *>();
    for (QAbstractItemView *view : views) {
        if (qobject_cast<QHeaderView *>(view))
            continue;
        view->ensurePolished();
        for (int column = -1; column < (view->model() ? view->model()->columnCount() : 0); ++column) {
            const QAbstractItemDelegate *of = column < 0 ? nullptr : view->itemDelegateForColumn(column);
            const auto *delegate = qobject_cast<const QStyledItemDelegate *>(of ? of : view->itemDelegate());
            if (!delegate || own.contains(QLatin1StringView(delegate->metaObject()->className())))
                continue;
            ++looked;
            const QString shown = delegate->displayText(hostile, QLocale());
            if (terminalText(shown) != shown || shown.size() > ShownTextLimit + 1)
                faults += u"%1, column %2: %3"_s.arg(view->objectName(), QString::number(column),
                                                     QLatin1StringView(delegate->metaObject()->className()));
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    QVERIFY(looked > 20);
}

void TstSafeHands::doesNotBeginOnWhatRemovesAConnection()
{
    WholeWindow whole;
    QVERIFY(whole.services.startEmulator());
    QTRY_VERIFY_WITH_TIMEOUT(whole.services.emulatorConnection.isSignedIn(), 10'000);
    whole.window.goTo(PageId::Overview);
    whole.find<QWidget>("runLineTest")->setFocus(); // who is in a place, not in rail or head
    whole.window.goTo(PageId::Connect);
    QVERIFY(whole.window.focusWidget());
    QCOMPARE(whole.window.focusWidget()->objectName(), u"connectSteps"_s);
}

LINESMAN_TEST(TstSafeHands)
#include "tst_safehands.moc"
