// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "ui/widgets/codeview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

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
    QCOMPARE(view.shownText().size(), 500'000);
    QVERIFY(!showAll->isVisibleTo(&view));
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

LINESMAN_TEST(TstCodeView)
#include "tst_codeview.moc"
