// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/listenersettings.h"
#include "tests/support/suite.h"
#include "tests/ui/mainwindow/wholewindow.h"
#include "ui/mainwindow/commandpalette.h"
#include "ui/placecommands.h"
#include "ui/widgets/mnemonicguard.h"
#include "ui/widgets/page.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMap>
#include <QSpinBox>
#include <QTabBar>
#include <QTest>

#include <algorithm>

using namespace Linesman;
using namespace Linesman::Ui;
using namespace Linesman::TestSuite;
using namespace Qt::Literals::StringLiterals;

namespace {
QString markOf(const QString &text)
{
    for (qsizetype at = text.indexOf(u'&'); at >= 0 && at + 1 < text.size(); at = text.indexOf(u'&', at + 2)) {
        if (text.at(at + 1) != u'&')
            return text.at(at + 1).toCaseFolded();
    }
    return {};
}

/*! Each mnemonic in sight with the texts that have it. */
QMap<QString, QStringList> mnemonicsIn(const QWidget &window)
{
    QMap<QString, QStringList> found;
    const auto add = [&found](const QString &text) {
        if (const QString mark = markOf(text); !mark.isEmpty())
            found[mark] += text;
    };
    const QList<QWidget *> widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible() || widget->window() != &window)
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            add(button->text());
        else if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
            add(label->text());
        else if (const auto *bar = qobject_cast<const QTabBar *>(widget))
            for (int tab = 0; tab < bar->count(); ++tab)
                add(bar->isTabVisible(tab) ? bar->tabText(tab) : QString());
    }
    return found;
}

bool isRunning(WholeWindow &whole)
{
    return whole.services.startEmulator() &&
           QTest::qWaitFor([&] { return whole.services.emulatorConnection.isSignedIn(); }, 10'000);
}

CommandPalette *openPalette(WholeWindow &whole)
{
    QTest::keyClick(&whole.window, Qt::Key_K, Qt::ControlModifier);
    auto *palette = whole.window.findChild<CommandPalette *>();
    return palette && QTest::qWaitFor([&] { return palette->isVisible(); }) ? palette : nullptr;
}

QString firstRow(const CommandPalette &palette)
{
    return palette.findChild<QListView *>(u"paletteList"_s)->model()->index(0, 0).data().toString();
}
} // namespace

class TstKeyboard : public QObject
{
    Q_OBJECT
private slots:
    void hasEachMnemonicOnceInEveryPlace();
    void goesBackAndForward();
    void zoomsAndComesBack();
    void showsEveryKeyOnASheet();
    void laysHelpOverThePlace();
    void searchesAllHelp();
    void offersOnlyWhatIsThere();
    void goesToASettingFromThePalette();
    void closesThePaletteAtAPressBesideIt();
    void putsWhatWasRunLastFirst();
    void findsAContactByName();
    void leadsToLocationsAndIds();
    void readsAsSomethingToAReader();
};

void TstKeyboard::hasEachMnemonicOnceInEveryPlace()
{
    WholeWindow whole;
    QVERIFY(isRunning(whole));
    QStringList faults;
    for (const PageEntry &entry : whole.window.pages()) {
        whole.window.goTo(entry.id);
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        const QMap<QString, QStringList> found = mnemonicsIn(whole.window);
        for (auto mark = found.cbegin(); mark != found.cend(); ++mark) {
            if (mark->size() > 1)
                faults += u"%1, Alt+%2: %3"_s.arg(entry.title, mark.key(), mark->join(u" | "_s));
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

void TstKeyboard::goesBackAndForward()
{
    WholeWindow whole;
    QVERIFY(whole.activate());
    whole.window.goTo(PageId::Overview);
    whole.window.goTo(PageId::Emulator);
    whole.window.goTo(PageId::History);
    QTest::keyClick(&whole.window, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(whole.window.currentPage(), PageId::Emulator);
    QTest::keyClick(&whole.window, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(whole.window.currentPage(), PageId::Overview);
    QTest::keyClick(&whole.window, Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(whole.window.currentPage(), PageId::Emulator);
    whole.window.goTo(PageId::Settings); // something new: nothing is ahead any more
    QTest::keyClick(&whole.window, Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(whole.window.currentPage(), PageId::Settings);
    QTest::keyClick(&whole.window, Qt::Key_Comma, Qt::ControlModifier);
    QCOMPARE(whole.window.currentPage(), PageId::Settings);
}

void TstKeyboard::zoomsAndComesBack()
{
    WholeWindow whole;
    QVERIFY(whole.activate());
    const double before = QApplication::font().pointSizeF();
    for (int press = 0; press < 9; ++press)
        QTest::keyClick(&whole.window, Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(QApplication::font().pointSizeF(), before * 2);
    QTest::keyClick(&whole.window, Qt::Key_Minus, Qt::ControlModifier);
    QVERIFY(QApplication::font().pointSizeF() < before * 2);
    QTest::keyClick(&whole.window, Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(QApplication::font().pointSizeF(), before);
}

void TstKeyboard::showsEveryKeyOnASheet()
{
    WholeWindow whole;
    QVERIFY(whole.activate());
    QTest::keyClick(&whole.window, Qt::Key_Slash, Qt::ControlModifier);
    auto *sheet = whole.find<QDialog>("shortcutSheet");
    QVERIFY(sheet);
    QTRY_VERIFY(sheet->isVisible());
    QTest::keyClick(sheet, Qt::Key_Escape);
    QTRY_VERIFY(!whole.find<QDialog>("shortcutSheet"));
}

void TstKeyboard::laysHelpOverThePlace()
{
    WholeWindow whole;
    QVERIFY(whole.activate());
    whole.window.goTo(PageId::Messages);
    const int before = whole.window.page(PageId::Messages)->width();
    QTest::keyClick(&whole.window, Qt::Key_F1);
    auto *help = whole.find<QWidget>("helpPanel");
    QVERIFY(help->isVisible());
    QCOMPARE(whole.window.page(PageId::Messages)->width(), before);
    QVERIFY(help->height() > 300);
    QTest::keyClick(help, Qt::Key_Escape);
    QVERIFY(!help->isVisible());
}

void TstKeyboard::searchesAllHelp()
{
    WholeWindow whole;
    QVERIFY(whole.activate());
    whole.window.goTo(PageId::Overview);
    QTest::keyClick(&whole.window, Qt::Key_F1);
    auto *help = whole.find<QWidget>("helpPanel");
    QTRY_VERIFY(help->isVisible());
    auto *search = whole.find<QLineEdit>("helpSearch");
    search->setFocus();
    QTest::keyClicks(search, u"Snapshots reset"_s);
    QTest::keyClick(search, Qt::Key_Return);
    const auto found = [help] {
        QStringList titles;
        for (const QAbstractButton *button : help->findChildren<QAbstractButton *>(u"helpFound"_s))
            titles += button->text();
        return titles;
    };
    QTRY_VERIFY(found().contains(u"Emulator"_s)); // another place, that was not shown yet
    const auto buttons = help->findChildren<QAbstractButton *>(u"helpFound"_s);
    QTest::mouseClick(buttons.first(), Qt::LeftButton);
    QTRY_VERIFY(found().isEmpty()); // it is shown whole
    QCOMPARE(whole.window.currentPage(), PageId::Emulator);
    QVERIFY(help->isVisible());
    QTest::keyClicks(search, u"S-01"_s);
    QTest::keyClick(search, Qt::Key_Return);
    const auto says = [help](const QString &words) {
        const QList<QLabel *> labels = help->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&words](const QLabel *label) { return label->text().contains(words); });
    };
    QTRY_VERIFY(says(u"S-01"_s) && says(u"What to do"_s));
    search->clear();
    QTest::keyClicks(search, u"no such words"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_VERIFY(says(u"Nothing in the help"_s));
}

void TstKeyboard::offersOnlyWhatIsThere()
{
    WholeWindow whole;
    QVERIFY(isRunning(whole));
    QStringList faults;
    for (const PlaceCommand &command : placeCommands()) {
        whole.window.goTo(command.where);
        const QWidget *place = whole.window.page(pageOf(command.where));
        const bool isThere = command.objectName.isEmpty() ? place->findChild<QDialog *>() != nullptr
                                                          : place->findChild<QWidget *>(command.objectName) != nullptr;
        const auto *entry = command.objectName.isEmpty() ? nullptr : place->findChild<QAction *>(command.objectName);
        if (!isThere && !entry)
            faults += u"%1: no %2"_s.arg(command.text, command.objectName);
        else if (!isThere && entry->text().remove(u'&') != command.text) // one word for one thing
            faults += u"%1: reads %2"_s.arg(command.text, entry->text());
    }
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

void TstKeyboard::goesToASettingFromThePalette()
{
    WholeWindow whole;
    QVERIFY(whole.activate());
    CommandPalette *palette = openPalette(whole);
    QVERIFY(palette);
    auto *field = palette->findChild<QLineEdit *>(u"paletteField"_s);
    QTest::keyClicks(field, u"setting emulator port"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(whole.window.currentPage(), PageId::Settings);
    QTRY_VERIFY(whole.find<QSpinBox>("settingsEmulatorPort")->hasFocus());
}

void TstKeyboard::closesThePaletteAtAPressBesideIt()
{
    WholeWindow whole;
    whole.services.settings.set(Webhooks::ListenerPortSetting, 0); // any that is free
    QVERIFY(whole.activate());
    CommandPalette *palette = openPalette(whole);
    QVERIFY(palette);
    auto *field = palette->findChild<QLineEdit *>(u"paletteField"_s);
    QTest::mouseClick(field, Qt::LeftButton);
    QVERIFY(palette->isVisible());
    palette->hide(); // as when the window is minimized
    palette->show();
    QTest::mouseClick(whole.find<QWidget>("listenerChip"), Qt::LeftButton);
    QVERIFY(!palette->isVisible());
    QVERIFY(!whole.services.listener.isRunning()); // the press was for the palette alone
    QTest::mouseClick(whole.find<QWidget>("listenerChip"), Qt::LeftButton);
    QVERIFY(whole.services.listener.isRunning());
    palette = openPalette(whole);
    QVERIFY(palette);
    QTest::keyClick(palette->findChild<QLineEdit *>(u"paletteField"_s), Qt::Key_Escape);
    QVERIFY(!palette->isVisible());
}

void TstKeyboard::putsWhatWasRunLastFirst()
{
    WholeWindow whole;
    QVERIFY(whole.activate());
    CommandPalette *palette = openPalette(whole);
    QVERIFY(palette);
    QTest::keyClicks(palette->findChild<QLineEdit *>(u"paletteField"_s), u"go to history"_s);
    const QString chosen = firstRow(*palette);
    QTest::keyClick(palette->findChild<QLineEdit *>(u"paletteField"_s), Qt::Key_Return);
    QCOMPARE(whole.window.currentPage(), PageId::History);
    palette = openPalette(whole);
    QVERIFY(palette);
    QCOMPARE(firstRow(*palette), chosen);
}

void TstKeyboard::leadsToLocationsAndIds()
{
    WholeWindow whole;
    QVERIFY(isRunning(whole));
    const LocationId location = whole.services.session.locations().last();
    CommandPalette *palette = openPalette(whole);
    QVERIFY(palette);
    auto *field = palette->findChild<QLineEdit *>(u"paletteField"_s);
    QTest::keyClicks(field, u"Messages of "_s + location.text());
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(whole.window.currentPage(), PageId::Messages);
    QTRY_COMPARE(whole.find<QComboBox>("messagesLocation")->currentData().toString(), location.text());

    palette = openPalette(whole);
    QVERIFY(palette);
    const QString contact = whole.services.emulator.ready().contacts.first().id;
    QTest::keyClicks(field, contact);
    const auto *list = palette->findChild<QListView *>(u"paletteList"_s);
    const auto textAt = [list](int row) {
        return list->model()->index(row, 0).data().toString();
    };
    QTRY_VERIFY(textAt(0).contains(contact) && textAt(1).contains(contact));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(whole.window.currentPage(), PageId::History); // the exchanges with it
}

void TstKeyboard::findsAContactByName()
{
    WholeWindow whole;
    QVERIFY(isRunning(whole));
    const QString name = whole.services.emulator.ready().contacts.first().name;
    QVERIFY(!name.isEmpty());
    CommandPalette *palette = openPalette(whole);
    QVERIFY(palette);
    QTest::keyClicks(palette->findChild<QLineEdit *>(u"paletteField"_s), name);
    const auto *list = palette->findChild<QListView *>(u"paletteList"_s);
    const auto hasContact = [&] {
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            if (list->model()->index(row, 0).data().toString() == name)
                return true;
        }
        return false;
    };
    QTRY_VERIFY_WITH_TIMEOUT(hasContact(), 10'000);
}

void TstKeyboard::readsAsSomethingToAReader()
{
    WholeWindow whole;
    QVERIFY(isRunning(whole));
    QStringList faults;
    int read = 0;
    for (const PageEntry &entry : whole.window.pages()) {
        whole.window.goTo(entry.id);
        QCoreApplication::processEvents();
        const QList<QWidget *> widgets = whole.window.page(entry.id)->findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() ||
                widget->objectName().startsWith("qt_"_L1))
                continue;
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
            const QString name = entry.title + u'/' + widget->objectName();
            if (!face || !face->isValid()) {
                faults += name + u": nothing to read"_s;
                continue;
            }
            ++read;
            if (face->role() == QAccessible::NoRole)
                faults += name + u": no role"_s;
            if (face->text(QAccessible::Name).isEmpty())
                faults += name + u": no name"_s;
            if (!face->state().focusable)
                faults += name + u": cannot be focused by a reader"_s;
        }
    }
    faults.removeDuplicates();
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    QVERIFY(read > 150);
}

LINESMAN_TEST(TstKeyboard)
#include "tst_keyboard.moc"
