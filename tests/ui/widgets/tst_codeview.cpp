// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "ui/widgets/codeeditor.h"
#include "ui/widgets/codelook.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/page.h"

#include <QClipboard>
#include <QDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Linesman::Ui;
using namespace Qt::Literals::StringLiterals;

class TstCodeView : public QObject
{
    Q_OBJECT
private slots:
    void indentsJsonAndCopiesItAsItCame();
    void showsBinaryInHexadecimal();
    void cutsLongLinesAndLongBodies();
    void findsWithCtrlF();
    void countsWhatItFinds();
    void letsEscAndTabOut();
    void copiesTheValueAtTheCaretAndItsPath();
    void goesWhereAnIdLeads();
    void showsHexadecimalAtAnyWidth();
    void sharesHowItShowsLines();

    void takesAllOfALargeBodyInParts()
    {
        CodeView view(u"body"_s, u"Body"_s);
        view.resize(600, 400);
        view.show();
        QByteArray large;
        for (int i = 0; large.size() < 2 * 1024 * 1024; ++i)
            large += "line " + QByteArray::number(i) + " \xc3\xa9\n";
        view.setBytes(large);
        const QString start = view.shownText();
        QSignalSpy parts(view.findChild<QWidget *>(u"bodyText"_s), SIGNAL(linesChanged()));
        view.findChild<QPushButton *>(u"bodyShowAll"_s)->click();
        QVERIFY(view.shownText() == start); // what was there is still there
        const auto *size = view.findChild<QLabel *>(u"bodySize"_s);
        QVERIFY(size->text().contains(u'%'));
        QTRY_VERIFY_WITH_TIMEOUT(!size->text().contains(u'%'), 30'000);
        QVERIFY(view.shownText().toUtf8() == large);
        QVERIFY2(parts.size() > 5, qPrintable(QString::number(parts.size())));
        view.findChild<QToolButton *>(u"bodyHex"_s)->click();
        QVERIFY(view.shownText().startsWith(u"00000000  6c 69"_s));
        view.setBytes("short"); // what is under way is forgotten
        QTest::qWait(0);
        QCOMPARE(view.shownText(), u"short"_s);
    }

    void showsALargeBodyBeforeItIsIndented()
    {
        CodeView view(u"code"_s, u"Code"_s);
        view.resize(600, 400);
        view.show();
        QByteArray large = "{\"first\":1,\"list\":[";
        while (large.size() < 10 * 1024 * 1024)
            large += "{\"id\":123456,\"text\":\"0123456789012345678901234567890123456789\"},";
        large += "0]}";
        view.setBytes(large);
        QCOMPARE(view.shownFormat(), CodeView::Format::Text); // on its one line, at once
        QVERIFY(view.shownText().startsWith(u"{\"first\":1,"_s));
        QTRY_COMPARE_WITH_TIMEOUT(view.shownFormat(), CodeView::Format::Json, 30'000);
        QVERIFY(view.shownText().startsWith(u"{\n  \"first\": 1,\n"_s));
        view.setBytes(large); // what is under way is forgotten for what comes then
        view.setBytes("{\"small\":true}");
        QCOMPARE(view.shownFormat(), CodeView::Format::Json);
        QCoreApplication::processEvents();
        QVERIFY(view.shownText().contains(u"small"_s));
    }
};

void TstCodeView::indentsJsonAndCopiesItAsItCame()
{
    CodeView view(u"body"_s, u"Body"_s);
    view.setBytes("{\"b\":1,\"a\":2}");
    QCOMPARE(view.shownText(), u"{\n  \"b\": 1,\n  \"a\": 2\n}"_s);
    view.findChild<QToolButton *>(u"bodyRaw"_s)->click();
    QCOMPARE(view.shownText(), u"{\"b\":1,\"a\":2}"_s);
    view.findChild<QToolButton *>(u"bodyCopy"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"{\"b\":1,\"a\":2}"_s);
}

void TstCodeView::showsBinaryInHexadecimal()
{
    CodeView view(u"body"_s, u"Body"_s);
    view.setBytes(QByteArray("\x89PNG\0\xff", 6));
    QCOMPARE(view.shownFormat(), CodeView::Format::Hex);
    QVERIFY(view.shownText().startsWith(u"00000000  89 50 4e 47 00 ff"_s));
}

void TstCodeView::cutsLongLinesAndLongBodies()
{
    CodeView view(u"body"_s, u"Body"_s);
    view.setBytes(QByteArray(100'000, 'x'));
    QVERIFY(view.shownText().size() < 5000);
    view.setBytes(QByteArray("line\n").repeated(100'000));
    QVERIFY(view.shownText().size() <= 256 * 1024);
    auto *showAll = view.findChild<QPushButton *>(u"bodyShowAll"_s);
    QVERIFY(showAll->isVisibleTo(&view));
    showAll->click();
    QVERIFY(!showAll->isVisibleTo(&view));
    QTRY_COMPARE_WITH_TIMEOUT(view.shownText(), QString(u"line\n"_s).repeated(100'000), 30'000); // in parts
    view.setBytes("{\"short\":1}"); // while there may be parts to come
    QVERIFY(view.shownText().size() < 100);
}

void TstCodeView::findsWithCtrlF()
{
    CodeView view(u"body"_s, u"Body"_s);
    view.setBytes("one\ntwo\nthree\n");
    view.show();
    view.activateWindow();
    view.openFind();
    auto *field = view.findChild<QLineEdit *>(u"bodyFindField"_s);
    QVERIFY(field->isVisible());
    QTest::keyClicks(field, u"three"_s);
    QVERIFY(!field->text().isEmpty());
    QTest::keyClick(&view, Qt::Key_Escape);
    QVERIFY(!field->isVisible());
}

void TstCodeView::countsWhatItFinds()
{
    CodeView view(u"body"_s, u"Body"_s);
    view.setBytes("one two one two one\n");
    view.show();
    view.openFind();
    auto *field = view.findChild<QLineEdit *>(u"bodyFindField"_s);
    const auto *result = view.findChild<QLabel *>(u"bodyFindResult"_s);
    QTest::keyClicks(field, u"one"_s);
    QCOMPARE(result->text(), u"1 of 3"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(result->text(), u"2 of 3"_s);
    QTest::keyClicks(field, u"x"_s);
    QCOMPARE(result->text(), u"Not found"_s);
    QTest::keyClick(field, Qt::Key_Escape); // at once, however much is typed
    QVERIFY(!field->isVisible());
}

void TstCodeView::letsEscAndTabOut()
{
    QDialog dialog;
    auto *column = new QVBoxLayout(&dialog);
    auto *view = new CodeView(u"body"_s, u"Body"_s, &dialog);
    auto *editor = new CodeEditor(u"edit"_s, u"Edit"_s, CodeEditor::Language::Json, &dialog);
    auto *after = new QLineEdit(&dialog);
    column->addWidget(view);
    column->addWidget(editor);
    column->addWidget(after);
    view->setBytes("{\"a\":1}");
    editor->setText(u"{}"_s);
    dialog.show();
    dialog.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto *typed = dialog.findChild<QWidget *>(u"editText"_s);
    typed->setFocus();
    QTRY_VERIFY(typed->hasFocus());
    QTest::keyClick(typed, Qt::Key_Tab);
    QTRY_VERIFY(after->hasFocus());
    QTest::keyClick(after, Qt::Key_Backtab);
    QTRY_VERIFY(typed->hasFocus());
    QCOMPARE(editor->text(), u"{}"_s);
    auto *read = dialog.findChild<QWidget *>(u"bodyText"_s);
    read->setFocus();
    QTRY_VERIFY(read->hasFocus());
    QTest::keyClick(read, Qt::Key_Tab);
    QTRY_VERIFY(typed->hasFocus());
    read->setFocus();
    QTest::keyClick(read, Qt::Key_Escape);
    QTRY_VERIFY(!dialog.isVisible());
}

void TstCodeView::goesWhereAnIdLeads()
{
    Page page(u"Place"_s);
    QDialog dialog(&page);
    auto *view = new CodeView(u"body"_s, u"Body"_s, &dialog);
    view->setBytes("{\"messageId\":\"m-1\",\"contactId\":\"c-1\"}");
    page.show();
    dialog.show();
    QSignalSpy wanted(&page, &Page::destinationWanted);
    auto *text = view->findChild<QWidget *>(u"bodyText"_s);
    QTest::keyClick(text, Qt::Key_Down);
    view->openThread(); // a message's id is no contact's
    QCOMPARE(wanted.size(), 0);
    view->findInHistory();
    QCOMPARE(wanted.size(), 1);
    QVERIFY(wanted.takeFirst().first().value<Destination>() == Destination(SearchHistory{u"m-1"_s}));
    QVERIFY(!dialog.isVisible()); // it would lie over what was asked for
    QTest::keyClick(text, Qt::Key_Down);
    view->openThread();
    QCOMPARE(wanted.size(), 1);
    QVERIFY(wanted.first().first().value<Destination>() == Destination(ShowThread{Linesman::ContactId(u"c-1"_s)}));
}

void TstCodeView::copiesTheValueAtTheCaretAndItsPath()
{
    CodeView view(u"body"_s, u"Body"_s);
    view.setBytes("{\"contact\":{\"tags\":[\"new\",\"vip\"]}}");
    view.show();
    auto *text = view.findChild<QWidget *>(u"bodyText"_s);
    for (int line = 0; line < 4; ++line) // {, contact, tags, "new", "vip"
        QTest::keyClick(text, Qt::Key_Down);
    view.copyValue();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"vip"_s);
    view.copyPath();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"$.contact.tags[1]"_s);
}

void TstCodeView::showsHexadecimalAtAnyWidth()
{
    CodeView view(u"body"_s, u"Body"_s);
    view.resize(1200, 300);
    view.show();
    view.setBytes(QByteArray(64, '\0'));
    QTRY_COMPARE(view.shownText().count(u'\n'), 4);
    view.resize(420, 300);
    QTRY_COMPARE(view.shownText().count(u'\n'), 8);
}

void TstCodeView::sharesHowItShowsLines()
{
    const CodeLook before = codeLook();
    QVERIFY(before.isWrapped);
    CodeView view(u"body"_s, u"Body"_s);
    view.setBytes("one");
    setCodeLook({false, false, 3});
    QCOMPARE(codeLook(), (CodeLook{false, false, 3}));
    setCodeLook({true, true, 99});
    QVERIFY(codeLook().zoom < 99);
    setCodeLook(before);
}

LINESMAN_TEST(TstCodeView)
#include "tst_codeview.moc"
