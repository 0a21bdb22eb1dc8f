// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/snippetcommand.h"

#include "app/cli/command.h"
#include "app/cli/terminal.h"
#include "app/core/outputfile.h"
#include "app/webhooks/verifysnippet.h"

#include <QCoreApplication>
#include <QFile>

#include <memory>

namespace Linesman::Cli {

using namespace Qt::Literals::StringLiterals;

namespace {

const char VerifyFooter[] =
    "Each is whole: a function that takes the bytes of a delivery as they came and its header x-ghl-signature, and a line\n"
    "on where the usual frameworks keep those bytes. What has to be installed first is said on standard error.\n"
    "--public-key takes PEM, base64, hex, JWK, or the ready file of \"linesman-cli emulator\"; without it the code has the\n"
    "key that HighLevel publishes. Statuses: 0 printed, 2 wrong usage, 3 a file cannot be used.\n"
    "--json prints {event: snippet, language, title, fileName, needs, code}.";

constexpr qint64 LargestKeyFile = 1'000'000; // a ready file with many contacts is far below

class SnippetTexts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Cli::SnippetCommand)
public:
    static QString needs(const QString &command) { return tr("First: %1").arg(command); }
    static QString written(const QString &file) { return tr("Written: %1").arg(file); }
};

struct VerifyOptions {
    QString language;
    QString keyFile;
    QString output;
};

QStringList languageNames()
{
    QStringList names;
    for (const Webhooks::VerifyLanguage language : Webhooks::AllVerifyLanguages)
        names.append(Webhooks::verifyLanguageName(language));
    return names;
}

Result<Webhooks::PublicKey> keyFor(const QString &fileName)
{
    if (fileName.isEmpty())
        return Webhooks::highLevelKeys().front(); // Ed25519 comes first
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Storage, u"%1: %2"_s.arg(fileName, file.errorString()));
    const QByteArray text = file.read(LargestKeyFile);
    const Result<Webhooks::PublicKey> key = Webhooks::publicKeyFromText(fileName, text.toStdString());
    if (!key)
        return failure(Error::Kind::BadInput, u"%1: %2"_s.arg(fileName, key.error().detail));
    return key;
}

int printVerify(const Common &common, const VerifyOptions &options)
{
    const std::optional<Webhooks::VerifyLanguage> language = Webhooks::verifyLanguageFromText(options.language);
    if (!language)
        return wrongUsage(u"there is no snippet in \"%1\""_s.arg(options.language));
    const Result<Webhooks::PublicKey> key = keyFor(options.keyFile);
    if (!key)
        return couldNotStart(key.error());
    const Result<QString> code = Webhooks::verifySnippet(*language, *key);
    if (!code)
        return couldNotStart(code.error());
    const QString needs = Webhooks::verifyNeeds(*language);
    if (common.json) {
        printJson({{u"event"_s, u"snippet"_s},
                   {u"language"_s, Webhooks::verifyLanguageName(*language)},
                   {u"title"_s, Webhooks::verifyLanguageTitle(*language)},
                   {u"fileName"_s, Webhooks::verifyFileName(*language)},
                   {u"needs"_s, needs},
                   {u"code"_s, *code}});
        return Passed;
    }
    if (options.output.isEmpty()) {
        printData(code->toUtf8());
    } else {
        const Result<> written = OutputFile::write(options.output, code->toUtf8(), OutputFile::Readers::Everybody);
        if (!written)
            return couldNotStart(written.error());
        if (options.output != "-"_L1)
            say(SnippetTexts::written(options.output));
    }
    if (!needs.isEmpty())
        say(SnippetTexts::needs(needs));
    return Passed;
}

} // namespace

void addSnippetCommand(const Command &program)
{
    const Command command = program.subcommand("snippet", "Code for your bridge, ready to be pasted");
    command.requireSubcommand();
    const Command verify = command.subcommand("verify", "Code that checks the signature of a delivery");
    verify.footer(VerifyFooter);
    const auto options = std::make_shared<VerifyOptions>();
    verify.option("--language", options->language, "What your bridge is written in")
        .valueName("NAME")
        .oneOf(languageNames())
        .required();
    verify.option("--public-key", options->keyFile, "Check with this key, in place of HighLevel's").valueName("FILE");
    verify.option("--output", options->output, "Write it there, in place of standard output").valueName("FILE");
    verify.onRun([options](const Common &common) { return printVerify(common, *options); });
}

} // namespace Linesman::Cli
