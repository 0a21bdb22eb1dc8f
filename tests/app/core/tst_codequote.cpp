// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/codequote.h"

#include "app/core/showntext.h"
#include "tests/support/suite.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace Linesman;
using namespace Qt::Literals::StringLiterals;

class TstCodeQuote : public QObject
{
    Q_OBJECT
private:
    static void addTexts()
    {
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QString &text) {
            QTest::newRow(name) << text;
        };
        row("words", u"it's \"so\" \\ $HOME `id` %1 %s"_s);
        row("lines", u"one\n\ttwo\n\n"_s);
        row("escape", u"a\x1b]0;title\a\x1b[2J"_s);
        row("escape at the end of lines", u"\x1b[31m\n\n"_s);
        row("carriage return", u"real\rforged"_s);
        row("C1", u"a\u009b31m\u0085"_s);
        row("delete", u"a\x7f\x7f"_s);
        row("turned round", u"\u202egnp.exe\u2066\u200f"_s);
        row("not seen", u"pass\u200bword\ufeff\u00ad\u3164"_s);
        row("tags", QString::fromUcs4(U"\U000E0041\U000E0042 \U0001F600 \U000E0100"));
        row("separators", u"a\u2028b\u2029"_s);
    }

    /*! Nothing in \a code acts on a terminal or hides. */
    static bool isHarmless(const QString &code) { return terminalText(code) == code; }

private slots:
    void aShellReadsBackWhatWasQuoted_data() { addTexts(); }
    void aShellReadsBackWhatWasQuoted()
    {
        QFETCH(QString, text);
        const QString quoted = Quote::shell(text);
        QVERIFY2(isHarmless(quoted), qPrintable(quoted));
        QProcess shell;
        shell.start(u"sh"_s, {u"-c"_s, u"printf %s "_s + quoted});
        QVERIFY(shell.waitForFinished());
        QCOMPARE(shell.readAllStandardOutput(), text.toUtf8());
    }

    void aScriptReadsBackWhatWasQuoted_data() { addTexts(); }
    void aScriptReadsBackWhatWasQuoted()
    {
        QFETCH(QString, text);
        const QString quoted = Quote::script(text);
        QVERIFY2(isHarmless(quoted), qPrintable(quoted));
        QCOMPARE(QJsonDocument::fromJson('[' + quoted.toUtf8() + ']').array().at(0).toString(), text);
    }

    void pythonReadsBackWhatWasQuoted_data() { addTexts(); }
    void pythonReadsBackWhatWasQuoted()
    {
        QFETCH(QString, text);
        const QString quoted = Quote::pythonText(text);
        const QString value = Quote::python(QJsonObject{{u"text"_s, text}}, 0);
        QVERIFY2(isHarmless(quoted) && isHarmless(value), qPrintable(quoted + value));
        QProcess python;
        python.start(u"python3"_s,
                     {u"-c"_s, u"print((%1 + %2[\"text\"]).encode(\"utf-8\").hex())"_s.arg(quoted, value)});
        QVERIFY(python.waitForFinished());
        QCOMPARE(python.readAllStandardOutput().trimmed(), (text + text).toUtf8().toHex());
    }

    void phpIsQuotedWithoutWhatHides_data() { addTexts(); }
    void phpIsQuotedWithoutWhatHides()
    {
        QFETCH(QString, text);
        const QString quoted = Quote::php(text);
        QVERIFY2(isHarmless(quoted), qPrintable(quoted));
        QCOMPARE(Quote::php(u"it's \\ $x"_s), u"'it\\'s \\\\ $x'"_s);
        QCOMPARE(Quote::php(u"\x1b$x \"\\\u202e"_s), u"\"\\u{1b}\\$x \\\"\\\\\\u{202e}\""_s);
    }

    void jsonStaysTheSameWithoutWhatHides_data() { addTexts(); }
    void jsonStaysTheSameWithoutWhatHides()
    {
        QFETCH(QString, text);
        const QJsonObject object{{u"text"_s, text}, {text, 1}};
        for (const QJsonDocument::JsonFormat format : {QJsonDocument::Compact, QJsonDocument::Indented}) {
            const QByteArray json = Quote::harmlessJson(QJsonDocument(object).toJson(format));
            QVERIFY2(isHarmless(QString::fromUtf8(json)), json.constData());
            QCOMPARE(QJsonDocument::fromJson(json).object(), object);
        }
    }
};

LINESMAN_TEST(TstCodeQuote)
#include "tst_codequote.moc"
