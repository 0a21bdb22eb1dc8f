// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/settings.h"
#include "tests/support/suite.h"
#include "ui/widgets/columnmemory.h"
#include "ui/widgets/copiedsign.h"
#include "ui/widgets/focusguard.h"
#include "ui/widgets/folderguard.h"
#include "ui/widgets/mnemonicguard.h"
#include "ui/widgets/page.h"
#include "ui/widgets/screenguard.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace Linesman;
using namespace Linesman::Ui;
using namespace Qt::Literals::StringLiterals;

class TstGuards : public QObject
{
    Q_OBJECT
private slots:
    void givesTheFocusBackToAButtonThatWorked();
    void leavesTheFocusWhereThePersonWent();
    void leavesTheFocusThatADialogGaveBack();
    void scrollsToTheFieldOfAMnemonic();
    void choosesAnotherLetter_data();
    void choosesAnotherLetter();
    void settlesTheMnemonicsOfAWindow();
    void keepsDialogsOnTheScreen();
    void growsADialogToItsSentences();
    void remembersPulledColumns();
    void saysThatSomethingIsInTheClipboard();
    void opensFileDialogsWhereTheLastWasLeft();
};

void TstGuards::opensFileDialogsWhereTheLastWasLeft()
{
    const QTemporaryDir folder;
    const QTemporaryDir other;
    const Setting<QString> kept{QLatin1StringView("window/folder"), {}};
    Settings settings(folder.filePath(u"settings.ini"_s));
    settings.set(kept, folder.path());
    const FolderGuard guard(settings);
    const auto open = [](QFileDialog &dialog) {
        dialog.setOption(QFileDialog::DontUseNativeDialog);
        dialog.setAcceptMode(QFileDialog::AcceptSave);
        dialog.selectFile(u"report.html"_s);
        dialog.show();
    };
    QFileDialog first(nullptr, {}, QDir::currentPath());
    open(first);
    QCOMPARE(first.directory().canonicalPath(), QDir(folder.path()).canonicalPath());
    QCOMPARE(QFileInfo(first.selectedFiles().value(0)).fileName(), u"report.html"_s);
    first.setDirectory(other.path());
    emit first.accepted();
    QCOMPARE(QDir(settings.value(kept)).canonicalPath(), QDir(other.path()).canonicalPath());
    QFileDialog asked(nullptr, {}, folder.path()); // a place that has a folder of its own keeps it
    open(asked);
    QCOMPARE(asked.directory().canonicalPath(), QDir(folder.path()).canonicalPath());
}

void TstGuards::givesTheFocusBackToAButtonThatWorked()
{
    const FocusGuard guard;
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *work = new QPushButton(u"Work"_s, &window);
    auto *other = new QPushButton(u"Delete everything"_s, &window);
    column->addWidget(work);
    column->addWidget(other);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    work->setFocus();
    QTRY_VERIFY(work->hasFocus());
    work->setEnabled(false);
    QVERIFY(!other->hasFocus()); // Space must not press it
    work->setEnabled(true);
    QVERIFY(work->hasFocus());
}

void TstGuards::leavesTheFocusWhereThePersonWent()
{
    const FocusGuard guard;
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *work = new QPushButton(u"Work"_s, &window);
    auto *line = new QLineEdit(&window);
    column->addWidget(work);
    column->addWidget(line);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    work->setFocus();
    QTRY_VERIFY(work->hasFocus());
    work->setEnabled(false);
    line->setFocus();
    work->setEnabled(true);
    QVERIFY(line->hasFocus());
}

void TstGuards::leavesTheFocusThatADialogGaveBack()
{
    const FocusGuard guard;
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *head = new QLineEdit(&window);
    auto *place = new Page(u"Place"_s, &window);
    column->addWidget(head);
    column->addWidget(place);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    head->setFocus();
    QTRY_VERIFY_WITH_TIMEOUT(head->hasFocus(), 30'000);
    QDialog dialog(place);
    auto *inDialog = new QLineEdit(&dialog);
    // As Qt says it when a window that had the keyboard is closed.
    emit qApp->focusChanged(inDialog, head);
    QVERIFY(head->hasFocus());
    emit qApp->focusChanged(&dialog, head);
    QVERIFY(head->hasFocus());
    auto *inPlace = new QLineEdit(place); // hidden: made while the place is shown
    emit qApp->focusChanged(inPlace, head);
    QVERIFY(!head->hasFocus());
}

void TstGuards::scrollsToTheFieldOfAMnemonic()
{
    const FocusGuard guard;
    QScrollArea area;
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    auto *target = new QLineEdit(inner);
    column->addWidget(target);
    column->addSpacing(2000);
    auto *last = new QLineEdit(inner);
    column->addWidget(last);
    area.setWidget(inner);
    area.setWidgetResizable(true);
    area.resize(300, 200);
    area.show();
    area.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&area));
    last->setFocus();
    QTRY_VERIFY(area.verticalScrollBar()->value() > 0);
    target->setFocus(Qt::ShortcutFocusReason);
    QTRY_VERIFY(area.viewport()->rect().intersects(QRect(target->mapTo(area.viewport(), QPoint()), target->size())));
}

void TstGuards::choosesAnotherLetter_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("taken");
    QTest::addColumn<QString>("settled");
    QTest::newRow("free") << u"&Send"_s << u"x"_s << u"&Send"_s;
    QTest::newRow("without") << u"Send"_s << u"s"_s << u"Send"_s;
    QTest::newRow("next word") << u"&Send Again"_s << u"s"_s << u"Send &Again"_s;
    QTest::newRow("next letter") << u"&Send"_s << u"s"_s << u"S&end"_s;
    QTest::newRow("none left") << u"&Aa"_s << u"a"_s << u"Aa"_s;
    QTest::newRow("an ampersand is a letter") << u"Q&&A &now"_s << u"n"_s << u"&Q&&A now"_s;
}

void TstGuards::choosesAnotherLetter()
{
    QFETCH(QString, text);
    QFETCH(QString, taken);
    QTEST(withFreeMnemonic(text, taken), "settled");
}

void TstGuards::settlesTheMnemonicsOfAWindow()
{
    const MnemonicGuard guard;
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *first = new QPushButton(u"&Forms"_s, &window);
    auto *second = new QPushButton(u"&Find"_s, &window);
    column->addWidget(first);
    column->addWidget(second);
    window.show();
    QTRY_COMPARE(second->text(), u"F&ind"_s);
    QCOMPARE(first->text(), u"&Forms"_s);
}

void TstGuards::keepsDialogsOnTheScreen()
{
    const QRect screen(0, 0, 1280, 800);
    QCOMPARE(fittedInto({100, 700, 600, 300}, screen), QRect(100, 500, 600, 300));
    QCOMPARE(fittedInto({-50, -50, 2000, 2000}, screen), screen);
    QCOMPARE(fittedInto({10, 10, 100, 100}, screen), QRect(10, 10, 100, 100));
    const ScreenGuard guard;
    QDialog dialog;
    dialog.resize(5000, 4000);
    dialog.show();
    QTRY_VERIFY(roomOnScreen(dialog).width() >= dialog.width());
    QVERIFY(roomOnScreen(dialog).height() >= dialog.height());
}

void TstGuards::growsADialogToItsSentences()
{
    const ScreenGuard guard;
    QDialog dialog;
    auto *column = new QVBoxLayout(&dialog);
    auto *sentence = new QLabel(u"A program of yours makes the listener reachable from the Internet. "_s.repeated(6));
    sentence->setWordWrap(true);
    column->addWidget(sentence);
    auto *field = new QLineEdit;
    column->addWidget(field);
    dialog.resize(300, 0);
    dialog.show();
    QCoreApplication::processEvents();
    QVERIFY(sentence->height() >= sentence->heightForWidth(sentence->width()));
    QVERIFY(field->height() >= field->minimumSizeHint().height());
    QVERIFY(field->geometry().bottom() < dialog.height());
}

void TstGuards::remembersPulledColumns()
{
    const QTemporaryDir dir;
    Settings settings(dir.filePath(u"settings.ini"_s));
    ColumnMemory memory(settings);
    QStandardItemModel model(3, 3);
    const auto makeTable = [&model] {
        auto table = std::make_unique<TableView>(u"somethingTable"_s, u"Something"_s);
        table->setModel(&model);
        table->horizontalHeader()->setStretchLastSection(false);
        table->setColumnWidth(0, 100);
        table->resize(600, 300);
        table->show();
        return table;
    };
    const auto table = makeTable();
    memory.watch(*table);
    table->setColumnWidth(1, 222); // the program's own choice is not kept
    QCOMPARE(settings.value(Setting<QVariantList>{"columns/somethingTable"_L1, {}}).size(), 0);
    table->setColumnWidth(0, 321);
    QTest::mouseClick(table->horizontalHeader()->viewport(), Qt::LeftButton); // as at the end of a pull
    QCOMPARE(settings.value(Setting<QVariantList>{"columns/somethingTable"_L1, {}}).size(), 3);
    const auto again = makeTable();
    memory.watch(*again);
    QVERIFY(qAbs(again->columnWidth(0) - 321) <= 1);
}

void TstGuards::saysThatSomethingIsInTheClipboard()
{
    QWidget window;
    auto *row = new QVBoxLayout(&window);
    auto *button = new QPushButton(u"Copy as &Environment"_s);
    row->addWidget(button);
    window.show();
    QCoreApplication::processEvents();
    const QString before = button->text();
    const int width = button->width();
    showCopied(*button);
    showCopied(*button); // pressed twice: what it said first comes back all the same
    QVERIFY(button->text() != before);
    QCoreApplication::processEvents();
    QCOMPARE(button->width(), width);
    QTRY_COMPARE(button->text(), before);
}

LINESMAN_TEST(TstGuards)
#include "tst_guards.moc"
