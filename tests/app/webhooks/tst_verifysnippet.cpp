// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/verifysnippet.h"

#include "app/webhooks/signingkey.h"
#include "tests/support/paths.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Linesman;
using namespace Linesman::Webhooks;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(Linesman::Webhooks::VerifyLanguage)

namespace {

struct SnippetRun {
    bool hasRun = false;
    QStringList lines;
    QString said;
};

SnippetRun snippetRunOf(const QString &folder, const QStringList &command, const QByteArray &input = {})
{
    SnippetRun outcome;
    const QString program = QStandardPaths::findExecutable(command.constFirst());
    if (program.isEmpty())
        return outcome;
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(program, command.mid(1));
    process.write(input);
    process.closeWriteChannel();
    const bool hasEnded = process.waitForFinished(120'000);
    outcome.hasRun = hasEnded && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    outcome.lines = QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    outcome.said = QString::fromUtf8(process.readAllStandardError());
    return outcome;
}

/*! What tries whether a language is here with what its snippet needs; what builds; what runs. */
struct SnippetRunner {
    VerifyLanguage language;
    QString driver; //!< a file beside the snippet, or what is put behind it
    QStringList present;
    QStringList build;
    QStringList run;
};

QString driverSource(const QString &name)
{
    QFile file(Linesman::Testing::sourceDir() + u"/tests/data/verify/"_s + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QList<SnippetRunner> snippetRunners()
{
    return {
        {VerifyLanguage::Node, u"driver.mjs"_s, {u"node"_s, u"--version"_s}, {}, {u"node"_s, u"driver.mjs"_s}},
        {VerifyLanguage::TypeScript,
         u"driver.ts"_s,
         {u"node"_s, u"--experimental-strip-types"_s, u"-e"_s, u"0"_s},
         {},
         {u"node"_s, u"--experimental-strip-types"_s, u"driver.ts"_s}},
        {VerifyLanguage::Python,
         u"driver.py"_s,
         {u"python3"_s, u"-c"_s, u"import cryptography"_s},
         {},
         {u"python3"_s, u"driver.py"_s}},
        {VerifyLanguage::Php,
         u"driver.php"_s,
         {u"php"_s, u"-r"_s, u"exit(function_exists('sodium_crypto_sign_verify_detached') ? 0 : 1);"_s},
         {},
         {u"php"_s, u"driver.php"_s}},
        {VerifyLanguage::Ruby,
         u"driver.rb"_s,
         {u"ruby"_s, u"-ropenssl"_s, u"-e"_s, u"0"_s},
         {},
         {u"ruby"_s, u"driver.rb"_s}},
        {VerifyLanguage::Go,
         u"driver.go"_s,
         {u"go"_s, u"version"_s},
         {},
         {u"go"_s, u"run"_s, u"verify.go"_s, u"driver.go"_s}},
        {VerifyLanguage::Java,
         u"Driver.java"_s,
         {u"javac"_s, u"-version"_s},
         {u"javac"_s, u"Verify.java"_s, u"Driver.java"_s},
         {u"java"_s, u"Driver"_s}},
    };
}

void putFile(const QString &name, const QByteArray &bytes)
{
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

/*! What people paste into their bridges takes the right signature and no other. Each is run where its language is installed. */
class TstVerifySnippet : public QObject
{
    Q_OBJECT
private slots:
    void takesTheRightSignatureAlone_data()
    {
        QTest::addColumn<VerifyLanguage>("language");
        for (const VerifyLanguage language : AllVerifyLanguages)
            QTest::newRow(qPrintable(verifyLanguageName(language))) << language;
    }

    void takesTheRightSignatureAlone()
    {
        QFETCH(VerifyLanguage, language);
        const QList<SnippetRunner> all = snippetRunners();
        const auto runner = std::find_if(all.begin(), all.end(),
                                         [language](const SnippetRunner &one) { return one.language == language; });
        const SigningKey key = SigningKey::fromSeed({7});
        const Result<PublicKey> publicKey = publicKeyFromText(u"a test's"_s, key.publicPem());
        QVERIFY(publicKey);
        const Result<QString> code = verifySnippet(language, *publicKey);
        QVERIFY(code);
        QVERIFY(!code->contains(u'@' + u"KEY"_s));
        if (runner == all.end())
            QSKIP("C# would fetch a package over the network");
        if (!snippetRunOf({}, runner->present).hasRun)
            QSKIP("this language, or what its snippet needs, is not installed here");

        const QTemporaryDir folder;
        const std::string body = "{\"message\":\"Caf\xC3\xA9 \\/ 1.0\",\"attachments\":[]}";
        putFile(folder.filePath(verifyFileName(language)), code->toUtf8());
        putFile(folder.filePath(runner->driver), driverSource(runner->driver).toUtf8());
        putFile(folder.filePath(u"body"_s), QByteArray::fromStdString(body));
        const QByteArray right = QByteArray::fromStdString(key.sign(body));
        QByteArray changed = right;
        changed[10] = changed.at(10) == 'A' ? 'B' : 'A';
        const QByteArray ofAnotherBody = QByteArray::fromStdString(key.sign(body + "\n"));
        const QByteArray ofAStranger = QByteArray::fromStdString(SigningKey::fromSeed({8}).sign(body));
        const QByteArrayList tries{right, changed,        ofAnotherBody, ofAStranger,         "",
                                   "N/A", right.left(40), right + right, QByteArray(88, '='), right};
        if (!runner->build.isEmpty()) {
            const SnippetRun built = snippetRunOf(folder.path(), runner->build);
            QVERIFY2(built.hasRun, qPrintable(built.said));
        }
        const SnippetRun outcome = snippetRunOf(folder.path(), runner->run, tries.join('\n') + '\n');
        QVERIFY2(outcome.hasRun, qPrintable(outcome.said));
        QStringList expected(tries.size(), u"refused"_s);
        expected.first() = expected.last() = u"accepted"_s;
        QCOMPARE(outcome.lines, expected);
    }

    void hasHighLevelsKeyAsItIsPublished()
    {
        for (const VerifyLanguage language : AllVerifyLanguages) {
            const Result<QString> code = verifySnippet(language, highLevelKeys().front());
            QVERIFY(code);
            // Webhook Integration Guide, 2026-08-30
            QVERIFY(code->contains(u"MCowBQYDK2VwAyEAi2HR1srL4o18O8BRa7gVJY7G7bupbN3H9AwJrHCDiOg="_s));
            QCOMPARE(verifyLanguageFromText(verifyLanguageName(language)), language);
            const QString needs = verifyNeeds(language);
            QVERIFY(needs.isEmpty() || language == VerifyLanguage::TypeScript ||
                    code->contains(needs)); // who reads the code alone reads it there
        }
    }

    void refusesTheRetiredKey() { QVERIFY(!verifySnippet(VerifyLanguage::Node, highLevelKeys().back())); }
};

LINESMAN_TEST(TstVerifySnippet)
#include "tst_verifysnippet.moc"
