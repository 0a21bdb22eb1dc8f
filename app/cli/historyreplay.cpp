// SPDX-License-Identifier: GPL-3.0-or-later
// `history replay`: a webhook again, as it was or changed.
#include "app/cli/historyoptions.h"

#include "app/cli/endpointoptions.h"
#include "app/cli/inputfile.h"
#include "app/cli/requestlines.h"
#include "app/cli/terminal.h"
#include "app/core/nearestword.h"
#include "app/core/symptom.h"
#include "app/core/task.h"
#include "app/exchange/content.h"
#include "app/history/export.h"
#include "app/webhooks/replay.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>
#include <memory>

namespace Linesman::Cli {

using namespace Qt::Literals::StringLiterals;

namespace {
/*! The options of `history replay` beside id and file. */
struct ReplayOptions {
    QString to;
    QString payload;
    QStringList assignments;
    QString signature = u"old"_s;
    QString signingKey;
    EndpointOptions endpoint;
};

class ReplayTexts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Cli::HistoryCommand)
public:
    static QString nothingYet(const QString &file) { return tr("No history yet: %1 does not exist.").arg(file); }
    static QString gone(qint64 id) { return tr("There is no exchange %1 in this history.").arg(id); }
    static QString unknownField(const QString &field, const QString &nearest)
    {
        return tr("The body had no \"%1\"; did you mean \"%2\"? It is sent all the same.").arg(field, nearest);
    }
    static QString breaksSignature()
    {
        return tr("The body is changed and the signature is the old one: whoever verifies it refuses this.");
    }
};

/*! A value as JSON where it is some, else as text. */
QJsonValue valueOf(const QString &text)
{
    const QJsonDocument json = QJsonDocument::fromJson('[' + text.toUtf8() + ']');
    return json.isArray() && json.array().size() == 1 ? json.array().at(0) : QJsonValue(text);
}

/*! Sets members of the body's JSON; what is wrong with that, or nothing. */
QString assign(const QStringList &assignments, QByteArray &body)
{
    QJsonDocument json = QJsonDocument::fromJson(body);
    if (!json.isObject())
        return u"--set needs a body that is a JSON object"_s;
    QJsonObject object = json.object();
    for (const QString &assignment : assignments) {
        const qsizetype equals = assignment.indexOf(u'=');
        if (equals < 1)
            return u"--set: \"%1\" is not FIELD=VALUE"_s.arg(assignment);
        const QString field = assignment.left(equals);
        const QString nearest = object.contains(field) ? QString() : nearestWord(field, object.keys());
        if (!nearest.isEmpty())
            say(ReplayTexts::unknownField(field, nearest));
        object.insert(field, valueOf(assignment.sliced(equals + 1)));
    }
    body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return {};
}

/*! The plan that the options say; else the status to end with, said already. */
tl::expected<Webhooks::ReplayPlan, int> replayPlan(const ReplayOptions &options, const Exchange &original)
{
    Webhooks::ReplayPlan plan{original, options.to.isEmpty() ? Webhooks::replayTarget(original) : options.to};
    plan.signature = options.signature == "new"_L1    ? Webhooks::ReplaySignature::Anew
                     : options.signature == "none"_L1 ? Webhooks::ReplaySignature::None
                                                      : Webhooks::ReplaySignature::AsItWas;
    QByteArray body = original.requestBody;
    if (!options.payload.isEmpty()) {
        const Result<QByteArray> content = inputContent(options.payload);
        if (!content)
            return tl::unexpected(couldNotStart(content.error()));
        body = *content;
    }
    if (!options.assignments.isEmpty()) {
        if (const QString fault = assign(options.assignments, body); !fault.isEmpty())
            return tl::unexpected(wrongUsage(fault));
    }
    if (body != original.requestBody) {
        plan.body = body;
        if (plan.signature == Webhooks::ReplaySignature::AsItWas)
            say(ReplayTexts::breaksSignature());
    }
    if (plan.signature == Webhooks::ReplaySignature::Anew) {
        if (options.signingKey.isEmpty())
            return tl::unexpected(wrongUsage(u"--signature new needs --signing-key"_s));
        const Result<QByteArray> pem = inputContent(options.signingKey, LargestKeyFile);
        if (!pem)
            return tl::unexpected(couldNotStart(pem.error()));
        Result<Webhooks::SigningKey> key = Webhooks::SigningKey::fromPem(pem->toStdString());
        if (!key)
            return tl::unexpected(couldNotStart(key.error()));
        plan.key = std::move(*key);
    }
    return plan;
}

/*! Why it was not taken, as far as that is known, and what to do. */
QString outcomeOf(const Exchange &sent)
{
    const QString detail = sent.error.isEmpty() ? symptomDetailOfAnswer(sent) : sent.error;
    if (symptomOf(detail) == Symptom::None)
        return sent.error.isEmpty() ? sent.note : sent.error;
    return symptomSentence(detail);
}

int tellReplayed(const Result<Exchange> &sent, const Common &common)
{
    if (!sent)
        return sent.error().kind == Error::Kind::BadInput ? wrongUsage(sent.error().detail)
                                                          : couldNotStart(sent.error());
    if (common.json)
        printJson(History::exchangeToJson(*sent, History::Secrecy::Redacted));
    else
        printLine(u"%1  %2 %3  %4"_s.arg(statusWord(sent->status), sent->method, sent->url, outcomeOf(*sent)));
    return sent->isAccepted() ? Passed : CheckFailed;
}

int sendAgain(const Webhooks::ReplayPlan &plan, const ReplayOptions &options, const QString &file, const Common &common)
{
    History::Store store;
    if (const Result<> opened = store.open(file); !opened)
        return couldNotStart(opened.error());
    Http::DeliveryClient client(sendingOptions(options.endpoint));
    QObject context;
    int status = -1;
    deliver(Webhooks::sendReplay(client, &store, plan), &context, [&](const Result<Exchange> &sent) {
        status = tellReplayed(sent, common);
        QCoreApplication::exit(status); // no effect when it ended before the loop began
    });
    if (status < 0)
        status = QCoreApplication::exec();
    store.close();
    return status;
}

int replay(const HistoryOptions &options, const ReplayOptions &how, const Common &common)
{
    QString file;
    const auto reader = openHistory(options, common, file);
    if (!reader)
        return couldNotStart(reader.error());
    if (!*reader) {
        say(ReplayTexts::nothingYet(file));
        return CheckFailed;
    }
    const auto found = (*reader)->exchange(options.id);
    if (!found)
        return couldNotStart(found.error());
    if (!*found) {
        say(ReplayTexts::gone(options.id));
        return CheckFailed;
    }
    const auto plan = replayPlan(how, **found);
    return plan ? sendAgain(*plan, how, file, common) : plan.error();
}
} // namespace

void addHistoryReplay(const Command &history, const std::shared_ptr<HistoryOptions> &options)
{
    const auto how = std::make_shared<ReplayOptions>();
    const Command command = history.subcommand("replay", "Send a webhook again, as it was or changed");
    command.option("id", options->id, "The number that list shows").required();
    addHistoryFile(command, *options);
    command.option("--to", how->to, "Where to, instead of where it went").webAddress();
    command.option("--payload", how->payload, "Send the bytes of this file as the body; - for standard input")
        .valueName("FILE");
    command.option("--set", how->assignments, "Change a member of the body, FIELD=VALUE; may be repeated")
        .valueName("FIELD=VALUE")
        .oneValueEach();
    command.option("--signature", how->signature, "old (as it was), new or none")
        .valueName("WORD")
        .oneOf({"old", "new", "none"});
    command.option("--signing-key", how->signingKey, "The private key of a new signature, Ed25519 in PEM")
        .valueName("FILE");
    addEndpointOptions(command, how->endpoint);
    command.footer("It is kept in history with the label replay. Ends with 0 when it was answered 2xx, else with 1.");
    command.onRun([options, how](const Common &common) { return replay(*options, *how, common); });
}

} // namespace Linesman::Cli
