// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/posting.h"
#include "app/messages/snippet.h"

#include "tests/app/messages/clientbench.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Linesman;
using namespace Linesman::Messages;
using namespace Linesman::Testing;
using namespace Qt::Literals::StringLiterals;
using HighLevel::ApiRequest;
using HighLevel::Operation;
using HighLevel::requestOf;

namespace {
/*! What would do harm if a quote were missing, in any of the languages. */
QString hostileText()
{
    return u"'; exit 3 #\" $(exit 3) `exit 3` ${exit} %s %1 \\n \\' \\u0041 </script> 😀 "_s + QChar(0x202e) +
           QChar(0x200b) + QChar(0x2028) + u" é\nline 2\ttab <?php exit(3); ?> {$x} {{name}} \"\"\""_s;
}

struct Interpreter {
    QString program;
    QStringList arguments; //!< before the file
};
Interpreter interpreterOf(SnippetLanguage language)
{
    switch (language) {
    case SnippetLanguage::Curl:
        return {u"sh"_s, {}};
    case SnippetLanguage::NodeSdk:
    case SnippetLanguage::NodeFetch:
        return {u"node"_s, {}};
    case SnippetLanguage::Python:
        return {u"python3"_s, {}};
    case SnippetLanguage::Php:
        return {u"php"_s, {u"-d"_s, u"display_errors=stderr"_s}};
    }
    return {};
}

/*! Why \a language cannot be run here; empty when it can. */
QString whyNot(SnippetLanguage language)
{
    const QString program = language == SnippetLanguage::Curl ? u"curl"_s : interpreterOf(language).program;
    if (QStandardPaths::findExecutable(program).isEmpty())
        return program + u" is not installed"_s;
    if (language == SnippetLanguage::NodeSdk && qEnvironmentVariable("LINESMAN_NODE_MODULES").isEmpty())
        return u"LINESMAN_NODE_MODULES names no folder with @gohighlevel/api-client"_s;
    return {};
}

QString snippetEnding(SnippetLanguage language)
{
    switch (language) {
    case SnippetLanguage::Curl:
        return u"sh"_s;
    case SnippetLanguage::NodeSdk:
    case SnippetLanguage::NodeFetch:
        return u"mjs"_s;
    case SnippetLanguage::Python:
        return u"py"_s;
    case SnippetLanguage::Php:
        return u"php"_s;
    }
    return {};
}

struct Outcome {
    int status = -1;
    QByteArray out;
    QByteArray err;
};
Outcome runSnippet(const QString &code, SnippetLanguage language, const QString &folder, const QByteArray &token)
{
    QFile file(folder + u"/snippet."_s + snippetEnding(language));
    if (!file.open(QFile::WriteOnly | QFile::Truncate))
        return {};
    file.write(code.toUtf8());
    file.close();
    if (language == SnippetLanguage::NodeSdk)
        QFile::link(qEnvironmentVariable("LINESMAN_NODE_MODULES"), folder + u"/node_modules"_s);
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(TokenVariable), QString::fromLatin1(token));
    environment.insert(u"no_proxy"_s, u"*"_s);
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder);
    const Interpreter interpreter = interpreterOf(language);
    process.start(interpreter.program, interpreter.arguments + QStringList{file.fileName()});
    if (!process.waitForFinished(60'000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}
} // namespace

class TstSnippet : public QObject
{
    Q_OBJECT
private slots:
    void everySnippetRuns_data()
    {
        QTest::addColumn<int>("language");
        for (const SnippetLanguage language : AllSnippetLanguages)
            QTest::newRow(snippetLanguageName(language).toLatin1().constData()) << int(language);
    }
    void everySnippetRuns()
    {
        QFETCH(const int, language);
        const auto chosen = SnippetLanguage(language);
        if (const QString reason = whyNot(chosen); !reason.isEmpty())
            QSKIP(qPrintable(reason));
        ClientBench bench;
        const QTemporaryDir folder;
        ApiRequest request;
        const auto run = [&] {
            const QString code = snippet(bench.client.request(request), chosen);
            const QByteArray token = bench.harness.northToken();
            if (code.contains(QString::fromLatin1(token)))
                return Outcome{-2, "the token stands in the code", {}};
            return runSnippet(code, chosen, folder.path(), token);
        };
        const auto why = [](const Outcome &outcome) {
            return QByteArray::number(outcome.status) + ": " + outcome.out + outcome.err;
        };

        // A message with everything in it that could become code.
        InboundDraft draft = bench.inbound(Providers::Kind::SmsChannel);
        draft.message = hostileText();
        request.json = inboundMessage(draft, rulesOf(draft)).toJson();
        Outcome outcome = run();
        QVERIFY2(outcome.status == 0, why(outcome).constData());
        const auto thread = QCoro::waitFor(bench.client.messages(bench.location, draft.contact.conversationId, 1));
        QVERIFY(thread && !thread->messages.isEmpty());
        QCOMPARE(thread->messages.first().body, draft.message);
        const MessageId sms(bench.harness.userSends(u"SmsDefault"_s).value("messageId"_L1).toString());

        // A status, with a value in the path.
        request = {};
        request.operation = Operation::MessageStatus;
        request.path.insert(u"messageId"_s, sms.text());
        request.json = {{u"status"_s, u"read"_s}};
        outcome = run();
        QVERIFY2(outcome.status == 0, why(outcome).constData());
        QCOMPARE(QCoro::waitFor(bench.client.message(bench.location, sms)).value().status, u"read"_s);

        // A refusal is told by the exit status.
        request.json = {{u"status"_s, u"sent"_s}};
        outcome = run();
        QVERIFY2(outcome.status == 1 || (chosen == SnippetLanguage::Curl && outcome.status == 22),
                 why(outcome).constData());

        // v3 only, and without a method in the SDK.
        const MessageId mail(bench.harness.userSends(u"EmailDefault"_s).value("messageId"_L1).toString());
        const auto stored = QCoro::waitFor(bench.client.message(bench.location, mail));
        QVERIFY(stored && !stored->emailMessageIds.isEmpty());
        request.operation = Operation::EmailStatus;
        request.path = {{u"id"_s, stored->emailMessageIds.first().text()}};
        request.json = {{u"status"_s, u"opened"_s}, {u"events"_s, QJsonObject{{u"opened"_s, 1}}}};
        outcome = run();
        QVERIFY2(outcome.status == 0, why(outcome).constData());

        // A query.
        request = {};
        request.operation = Operation::ConversationSearch;
        request.query = {{u"locationId"_s, bench.location.text()}, {u"query"_s, u"a&b=+ é"_s}};
        outcome = run();
        QVERIFY2(outcome.status == 0, why(outcome).constData());

        // A file.
        QFile picture(folder.filePath(u"it's a.txt"_s));
        QVERIFY(picture.open(QFile::WriteOnly));
        picture.write("words\n");
        picture.close();
        request = {};
        request.operation = Operation::MessageUpload;
        HighLevel::Upload upload;
        upload.locationId = bench.location;
        upload.conversationId = draft.contact.conversationId;
        upload.contactId = draft.contact.id;
        upload.fileName = picture.fileName();
        upload.contentType = "text/plain";
        request.file = upload;
        outcome = run();
        QVERIFY2(outcome.status == 0, why(outcome).constData());
        QVERIFY2(outcome.out.contains("/_files/"), why(outcome).constData());
    }

    void theTokenStandsThereOnlyWhenAsked()
    {
        ApiRequest request;
        request.json = {{u"type"_s, u"SMS"_s}};
        for (const SnippetLanguage language : AllSnippetLanguages) {
            QVERIFY(snippet(requestOf(request), language).contains(QLatin1StringView(TokenVariable)));
            QVERIFY(snippet(requestOf(request), language, u"tok-123"_s).contains(u"tok-123"_s));
            QVERIFY(snippet(requestOf(request), language).contains(u"services.leadconnectorhq.com"_s) ||
                    language == SnippetLanguage::NodeSdk);
            QCOMPARE(snippetLanguageFromText(snippetLanguageName(language)), language);
        }
    }

    void invisibleCharactersAreWrittenOut()
    {
        ApiRequest request;
        request.json = {{u"message"_s, QString(u"a"_s + QChar(0x202e) + u"b"_s)}};
        QVERIFY(snippet(requestOf(request), SnippetLanguage::NodeFetch).contains(u"a\\u202eb"_s));
        QVERIFY(snippet(requestOf(request), SnippetLanguage::Python).contains(u"a\\u202eb"_s));
    }
};

LINESMAN_TEST(TstSnippet)
#include "tst_snippet.moc"
