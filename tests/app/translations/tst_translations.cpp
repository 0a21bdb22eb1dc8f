// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/translations.h"

#include "app/core/error.h"
#include "tests/support/paths.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QLocale>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Linesman;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Message {
    QString context;
    QString source;
    bool counted = false; //!< has plural forms
    bool unfinished = false;
    QStringList translations; //!< one, or one for each plural form

    QString where() const { return context + u": "_s + source; }
};

QList<Message> messagesIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    Message message;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            if (xml.name() == u"name")
                context = xml.readElementText();
            else if (xml.name() == u"message")
                message = {context, {}, xml.attributes().value(u"numerus"_s) == u"yes", false, {}};
            else if (xml.name() == u"source")
                message.source = xml.readElementText();
            else if (xml.name() == u"translation") {
                message.unfinished = xml.attributes().value(u"type"_s) == u"unfinished";
                if (!message.counted)
                    message.translations = QStringList{xml.readElementText()};
            } else if (xml.name() == u"numerusform")
                message.translations += xml.readElementText();
        } else if (xml.isEndElement() && xml.name() == u"message") {
            messages += message;
        }
    }
    return xml.hasError() ? QList<Message>() : messages;
}

QString sourceFile(const QString &name)
{
    return Linesman::Testing::sourceDir() + u"/translations/"_s + name;
}

/*! "%1 of %2" -> "%1 %2": what the program fills in. */
QString placeholders(const QString &text)
{
    static const QRegularExpression mark(u"%L?(?:[0-9]+|n)"_s);
    QStringList found;
    for (auto it = mark.globalMatch(text); it.hasNext();)
        found += it.next().captured();
    found.sort();
    return found.join(u' ');
}

/*! The tags of rich text: what is a link or bold must stay so. */
QStringList tags(const QString &text)
{
    static const QRegularExpression mark(u"</?[a-z]+[^>]*>"_s);
    QStringList found;
    for (auto it = mark.globalMatch(text); it.hasNext();)
        found += it.next().captured();
    found.sort();
    return found;
}

bool hasMnemonic(const QString &text)
{
    static const QRegularExpression mark(u"&[^\\s&]"_s);
    return QString(text).remove(u"&&"_s).contains(mark);
}

/*! Why \a translation cannot stand for \a source; empty when it can. */
QString mistake(const QString &source, const QString &translation)
{
    if (translation.trimmed().isEmpty())
        return u"is empty"_s;
    if (placeholders(source) != placeholders(translation))
        return u"has other places to fill in (%1, not %2)"_s.arg(placeholders(translation), placeholders(source));
    if (hasMnemonic(source) != hasMnemonic(translation))
        return u"has another number of mnemonics"_s;
    if (source.endsWith(u'.') != translation.endsWith(u'.') || source.endsWith(u':') != translation.endsWith(u':') ||
        source.endsWith(u'…') != translation.endsWith(u'…'))
        return u"ends otherwise"_s;
    if (source.startsWith(u' ') != translation.startsWith(u' ') || source.endsWith(u' ') != translation.endsWith(u' '))
        return u"has another space at an end"_s;
    if (source.count(u'\n') != translation.count(u'\n'))
        return u"has another number of lines"_s;
    if (tags(source) != tags(translation))
        return u"has other tags"_s;
    return {};
}

} // namespace

/*!
    The translation files are complete and fit the sentences, and the programs speak them.
*/
class TstTranslations : public QObject
{
    Q_OBJECT

private slots:
    void seesAMistake_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("translation");
        QTest::addColumn<bool>("fits");
        QTest::newRow("fits") << u"&Open %1."_s << u"%1 &öffnen."_s << true;
        QTest::newRow("places in another order") << u"%1 of %2"_s << u"%2, davon %1"_s << true;
        QTest::newRow("an ampersand is no mnemonic") << u"Line && report"_s << u"Leitung && Bericht"_s << true;
        QTest::newRow("empty") << u"Open"_s << QString() << false;
        QTest::newRow("place lost") << u"Open %1"_s << u"Öffnen"_s << false;
        QTest::newRow("count lost") << u"%n file(s)"_s << u"Dateien"_s << false;
        QTest::newRow("mnemonic lost") << u"&Open"_s << u"Öffnen"_s << false;
        QTest::newRow("full stop lost") << u"Done."_s << u"Fertig"_s << false;
        QTest::newRow("colon lost") << u"Port:"_s << u"Port"_s << false;
        QTest::newRow("ellipsis lost") << u"Open…"_s << u"Öffnen"_s << false;
        QTest::newRow("three dots") << u"Open…"_s << u"Öffnen..."_s << false;
        QTest::newRow("line lost") << u"A\nB"_s << u"A B"_s << false;
        QTest::newRow("tag lost") << u"<b>A</b>"_s << u"A"_s << false;
        QTest::newRow("space lost") << u" ms"_s << u"ms"_s << false;
    }

    void seesAMistake()
    {
        QFETCH(const QString, source);
        QFETCH(const QString, translation);
        QFETCH(const bool, fits);
        QCOMPARE(mistake(source, translation).isEmpty(), fits);
    }

    void filesFitTheirSentences_data()
    {
        QTest::addColumn<QString>("file");
        for (const QString &file : QDir(sourceFile({})).entryList({u"*.ts"_s}))
            QTest::newRow(qPrintable(file)) << file;
    }

    void filesFitTheirSentences()
    {
        QFETCH(const QString, file);
        static const QRegularExpression count(u"%L?n"_s);
        QStringList mistakes;
        int unfinished = 0;
        const QList<Message> messages = messagesIn(sourceFile(file));
        for (const Message &message : messages) {
            if (message.unfinished) {
                ++unfinished;
                if (message.counted && file == u"linesman_en.ts")
                    mistakes += message.where() + u" lacks its plural forms"_s;
                continue;
            }
            if (message.counted && message.translations.size() != 2)
                mistakes += message.where() + u" has not one form for one and one for many"_s;
            for (const QString &translation : message.translations) {
                // "one" may leave the number out, in words: "a delivery"
                const bool spelled = message.counted && !translation.contains(count);
                const QString why =
                    mistake(spelled ? QString(message.source).remove(count) : message.source, translation);
                if (!why.isEmpty())
                    mistakes += u"%1 -> \"%2\" %3"_s.arg(message.where(), translation, why);
            }
        }
        QVERIFY2(mistakes.isEmpty(), qPrintable(u"\n%1\n"_s.arg(mistakes.join(u'\n'))));
        QVERIFY2(unfinished * 10 <= messages.size(),
                 qPrintable(u"%1 of %2 sentences are not translated"_s.arg(unfinished).arg(messages.size())));
    }

    void filesHoldTheSentencesOfTheSources()
    {
        // What lupdate finds now, against what is kept: sentences may change for a while before the file follows.
        QTemporaryDir folder;
        const QString fresh = folder.filePath(u"fresh_de.ts"_s);
        const QString top = Linesman::Testing::sourceDir();
        QProcess lupdate;
        lupdate.start(QStringLiteral(LINESMAN_LUPDATE),
                      {u"-silent"_s, u"-locations"_s, u"none"_s, u"-target-language"_s, u"de"_s, u"-I"_s, top,
                       top + u"/app"_s, top + u"/ui"_s, u"-ts"_s, fresh});
        QVERIFY2(lupdate.waitForFinished(60000) && lupdate.exitCode() == 0, lupdate.readAllStandardError().constData());
        const QByteArray warnings = lupdate.readAllStandardError();
        QVERIFY2(!warnings.contains("Q_OBJECT"), warnings.constData()); // a tr() that would find no translation

        QHash<QString, QSet<QString>> kept; // by file
        for (const QString &file : QDir(sourceFile({})).entryList({u"*.ts"_s})) {
            for (const Message &message : messagesIn(sourceFile(file)))
                kept[file] += message.where();
        }
        QVERIFY(kept.contains(u"linesman_de.ts"_s));
        const QSet<QString> keptPlurals = kept.take(u"linesman_en.ts"_s);
        const QList<Message> found = messagesIn(fresh);
        QVERIFY(found.size() > 10);
        QStringList missing;
        QStringList missingPlurals;
        for (const Message &message : found) {
            QVERIFY2(message.context.startsWith(u"Linesman::"_s) || message.context == u"main",
                     qPrintable(u"lupdate mistook where this is said: "_s + message.where()));
            for (auto it = kept.cbegin(); it != kept.cend(); ++it) {
                if (!it->contains(message.where()))
                    missing += it.key() + u": "_s + message.where();
            }
            if (message.counted && !keptPlurals.contains(message.where()))
                missingPlurals += message.where();
        }
        const QString advice = u"\nrun \"cmake --build --preset dev --target update_translations\" and translate"_s;
        QVERIFY2(missingPlurals.isEmpty(), qPrintable(missingPlurals.join(u'\n') + advice));
        QVERIFY2(missing.size() * 10 <= found.size() * kept.size(), qPrintable(missing.join(u'\n') + advice));
    }

    void speaksGermanWhenAsked()
    {
        const Error error(Error::Kind::Cancelled, u"x"_s);
        const QString english = describe(error);
        const QLocale before;
        QCOMPARE(installTranslations(u"de_CH"_s), u"de"_s);
        QVERIFY(describe(error) != english);
        QCOMPARE(QLocale().territory(), QLocale::Switzerland); // numbers and dates follow
        QLocale::setDefault(before);
        for (QTranslator *translator : QCoreApplication::instance()->findChildren<QTranslator *>())
            delete translator;
        QCOMPARE(describe(error), english);
    }

    void offersTheLanguagesWhoseFilesAreThere()
    {
        QStringList offered;
        for (const SpokenLanguage &language : spokenLanguages()) {
            QVERIFY(!language.name.isEmpty());
            offered += u"linesman_%1.ts"_s.arg(language.code);
        }
        QCOMPARE(offered.first(), u"linesman_en.ts"_s);
        offered.sort();
        QCOMPARE(offered, QDir(sourceFile({})).entryList({u"*.ts"_s}, QDir::Files, QDir::Name));
    }

    void changesItsLanguage()
    {
        const Error error(Error::Kind::Cancelled, u"x"_s);
        const QString english = describe(error);
        const QLocale before;
        QCOMPARE(installTranslations(u"de"_s), u"de"_s);
        const QString german = describe(error);
        QCOMPARE(spokenLanguage(), u"de"_s);
        QVERIFY(!isWrittenFromTheRight());
        QCOMPARE(installTranslations(PseudoLanguage), PseudoLanguage);
        QVERIFY(describe(error).contains(english));
        QVERIFY(describe(error).size() > english.size() * 5 / 4);
        QVERIFY(isWrittenFromTheRight());
        QCOMPARE(installTranslations(u"de"_s), u"de"_s);
        QCOMPARE(describe(error), german); // not the one above the other
        QCOMPARE(installTranslations(u"en"_s), u"en"_s);
        QCOMPARE(describe(error), english);
        QLocale::setDefault(before);
    }

    void staysEnglishWhereThereIsNoTranslation()
    {
        const Error error(Error::Kind::Cancelled, u"x"_s);
        const QString english = describe(error);
        const QLocale before;
        QCOMPARE(installTranslations(u"tlh"_s), u"en"_s);
        QCOMPARE(describe(error), english);
        QLocale::setDefault(before);
        for (QTranslator *translator : QCoreApplication::instance()->findChildren<QTranslator *>())
            delete translator;
    }
};

LINESMAN_TEST(TstTranslations)
#include "tst_translations.moc"
