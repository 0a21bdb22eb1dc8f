// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/showntext.h"

#include "tests/support/suite.h"

#include <QTest>

using namespace Linesman;
using namespace Qt::Literals::StringLiterals;

class TstShownText : public QObject
{
    Q_OBJECT
private slots:
    void showsTextHarmlessly_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain") << u"Grüße, 你好, שלום"_s << u"Grüße, 你好, שלום"_s;
        QTest::newRow("family emoji") << u"👨‍👩‍👧 ok"_s << u"👨‍👩‍👧 ok"_s;
        QTest::newRow("keycap and dress") << u"1️⃣ ❤️"_s << u"1️⃣ ❤️"_s;
        QTest::newRow("turned round") << u"invoice\u202Efdp.exe"_s << u"invoice⟨U+202E⟩fdp.exe"_s;
        QTest::newRow("isolate") << u"a\u2066b\u2069"_s << u"a⟨U+2066⟩b⟨U+2069⟩"_s;
        QTest::newRow("unseen") << u"pay\u200Bpal\uFEFF"_s << u"pay⟨U+200B⟩pal⟨U+FEFF⟩"_s;
        QTest::newRow("tag letters") << u"x\U000E0041y"_s << u"x⟨U+E0041⟩y"_s;
        QTest::newRow("controls") << u"a\u0007\u001B[31m\u0085"_s << u"a␇␛[31m\uFFFD"_s;
        QTest::newRow("line ends") << u"a\r\nb\rc"_s << u"a\nb\nc"_s;
        QTest::newRow("pile of marks") << u"e"_s + QString(50, u'\u0301') << u"e"_s + QString(4, u'\u0301');
        QTest::newRow("half a pair") << u"a"_s + QChar(0xD83D) << u"a\uFFFD"_s;
    }

    void showsTextHarmlessly()
    {
        QFETCH(QString, text);
        QTEST(shownText(text).text, "shown");
    }

    void cutsWithoutHalvingACharacter()
    {
        const ShownText shown = shownText(u"ab😀cd"_s, 3);
        QCOMPARE(shown.text, u"ab"_s);
        QVERIFY(shown.isCut);
        QVERIFY(!shownText(u"ab"_s, 2).isCut);
        QCOMPARE(shownText(QString(1'000'000, u'x'), 4000).text.size(), 4000);
        QCOMPARE(shownLine(u"a\n b\u202E"_s), u"a b⟨U+202E⟩"_s);
    }

    void staysOneLineOfATerminal_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("line");
        QTest::newRow("plain") << u"signature is valid"_s << u"signature is valid"_s;
        QTest::newRow("forged line") << u"sms\n9  signature is valid"_s << u"sms\u240A9  signature is valid"_s;
        QTest::newRow("carriage return") << u"a\rb"_s << u"a\u240Ab"_s;
        QTest::newRow("title and colours") << u"\u001B]0;x\u0007\u001B[31m"_s << u"␛]0;x␇␛[31m"_s;
        QTest::newRow("eight-bit control") << u"\u009B31m"_s << u"\uFFFD31m"_s;
        QTest::newRow("turned round") << u"\u202Etxt"_s << u"⟨U+202E⟩txt"_s;
        QTest::newRow("zero") << QString(QChar(0)) << u"␀"_s;
        QTest::newRow("tab") << u"a\tb"_s << u"a␉b"_s;
    }

    void staysOneLineOfATerminal()
    {
        QFETCH(QString, text);
        QTEST(terminalLine(text), "line");
    }

    void keepsTheLinesOfATerminal() { QCOMPARE(terminalText(u"a\n\tb\u001B"_s), u"a\n\tb␛"_s); }
};

LINESMAN_TEST(TstShownText)
#include "tst_showntext.moc"
