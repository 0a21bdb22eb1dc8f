// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/providerscommand.h"

#include "app/cli/command.h"
#include "app/cli/datafolder.h"
#include "app/cli/fieldoptions.h"
#include "app/cli/inputfile.h"
#include "app/cli/kindwords.h"
#include "app/cli/terminal.h"
#include "app/core/outputfile.h"
#include "app/providers/enabling.h"
#include "app/providers/providerfile.h"
#include "app/workspace/apiservices.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <memory>

namespace Linesman::Cli {

using namespace Qt::Literals::StringLiterals;
using Providers::Ground;
using Providers::Kind;
using Providers::KnownProvider;

namespace {

const char Footer[] =
    "No API lists an app's providers: they are entered here, or imported from a JSON file {\"providers\": [{id, kind,\n"
    "name, deliveryUrl, alias, alwaysShow, logo}]}, of which the first three are needed. Kinds are SmsDefault,\n"
    "SmsChannel, EmailDefault, EmailChannel and Call. Statuses: 0 done, 1 check found something wrong, 2 wrong usage,\n"
    "3 a file cannot be read or written. --json prints one object a line: {event: provider, id, kind, name, ...},\n"
    "{event: problem, field, sentence, blocking}, {event: rules, kind, purpose, portalType, isCustom, "
    "needsProviderId,\n"
    "inboundTypes, deliveryType, enabling [{what, who, source}], features {}, composer, portalName, source}.";

struct ProvidersOptions {
    QString connection;
    QString id;
    QString kind;
    QString name;
    QString url;
    QString alias;
    QString logo;
    bool alwaysShow = false;
    QString file;
    QString note;
};

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Cli::ProvidersCommand)
public:
    static QString none() { return tr("No providers yet: \"providers add\" or \"providers import\" enters them."); }
    static QString imported(qsizetype count) { return tr("%n provider(s) imported.", nullptr, int(count)); }
    static QString sound(qsizetype count) { return tr("%n provider(s), nothing wrong.", nullptr, int(count)); }
    static QString kept(const QString &name) { return tr("Kept: %1").arg(name); }
    static QString removed(const QString &name)
    {
        return tr("Removed here: %1. In HighLevel nothing changed.").arg(name);
    }
    //: %1 is one or several values of "type".
    static QString inbound(const QString &types, bool needsProviderId)
    {
        return needsProviderId ? tr("Inbound type %1, conversationProviderId required.").arg(types)
                               : tr("Inbound type %1, conversationProviderId not needed.").arg(types);
    }
    static QString supported(Providers::Support support)
    {
        return support == Providers::Support::Yes  ? tr("yes")
               : support == Providers::Support::No ? tr("no")
                                                   : tr("not stated");
    }
    static QString source(const QString &page) { return tr("Source: %1").arg(page); }
    static QString calledInPortal(const QString &name) { return tr("HighLevel calls it \"%1\".").arg(name); }
    static QString written(const QString &file) { return tr("Written: %1").arg(file); }
};

enum class ProvidersAct { List, Add, Remove, Import, Export, Rules, Check };

QString supportName(Providers::Support support)
{
    return support == Providers::Support::Yes ? u"yes"_s : support == Providers::Support::No ? u"no"_s : u"notStated"_s;
}

QJsonObject rulesJson(Kind kind)
{
    const Providers::Rules &rules = Providers::rules(kind);
    QJsonArray types;
    for (const Providers::InboundType &type : Providers::inboundTypes(kind))
        types.append(type.type);
    KnownProvider provider;
    provider.kind = kind;
    provider.name = Providers::kindTitle(kind);
    QJsonArray steps;
    for (const Providers::EnableStep &step : Providers::enableSteps(provider))
        steps.append(QJsonObject{{u"what"_s, step.what}, {u"who"_s, step.who}, {u"source"_s, step.source}});
    constexpr std::array names{"workflowActions"_L1, "workflowTriggers"_L1, "bulkActions"_L1,
                               "mobileApp"_L1,       "conversationTab"_L1,  "statusUpdates"_L1};
    QJsonObject features;
    for (const Providers::Feature feature : Providers::AllFeatures) {
        const Providers::Capability capability = Providers::capability(kind, feature);
        features.insert(names.at(size_t(feature)), QJsonObject{{u"support"_s, supportName(capability.support)},
                                                               {u"note"_s, capability.note},
                                                               {u"source"_s, capability.source}});
    }
    return {{u"event"_s, u"rules"_s},        {u"kind"_s, Providers::kindName(kind)},
            {u"purpose"_s, rules.purpose},   {u"portalType"_s, rules.portalType},
            {u"isCustom"_s, rules.isCustom}, {u"needsProviderId"_s, rules.needsProviderId},
            {u"inboundTypes"_s, types},      {u"deliveryType"_s, rules.deliveryType},
            {u"enabling"_s, steps},          {u"features"_s, features},
            {u"composer"_s, rules.composer}, {u"portalName"_s, rules.portalName},
            {u"source"_s, rules.source}};
}

void tellRules(Kind kind, bool json)
{
    const QJsonObject all = rulesJson(kind);
    if (json) {
        printJson(all);
        return;
    }
    const Providers::Rules &rules = Providers::rules(kind);
    QString out = u"%1: %2\n"_s.arg(Providers::kindTitle(kind), rules.purpose);
    if (!rules.portalName.isEmpty())
        out += u"  %1\n"_s.arg(Texts::calledInPortal(rules.portalName));
    QStringList types;
    for (const Providers::InboundType &type : Providers::inboundTypes(kind))
        types += type.type;
    out += u"  %1\n"_s.arg(Texts::inbound(types.join(" / "_L1), rules.needsProviderId));
    KnownProvider provider;
    provider.kind = kind;
    provider.name = Providers::kindTitle(kind);
    int number = 0;
    for (const Providers::EnableStep &step : Providers::enableSteps(provider))
        out += u"  %1. %2\n"_s.arg(QString::number(++number), step.what);
    if (!rules.composer.isEmpty())
        out += u"  %1\n"_s.arg(rules.composer);
    for (const Providers::Feature feature : Providers::AllFeatures) {
        const Providers::Capability capability = Providers::capability(kind, feature);
        out += u"  %1: %2%3\n"_s.arg(Providers::featureTitle(feature), Texts::supported(capability.support),
                                     capability.note.isEmpty() ? QString() : u" ("_s + capability.note + u')');
    }
    printText(out + u"  %1\n"_s.arg(Texts::source(rules.source)));
}

/*! For people each problem is named by \a nameOf, which is given its field. */
void tell(const QList<Problem> &problems, bool json, QString (*nameOf)(const QString &field))
{
    for (const Problem &problem : problems) {
        if (json)
            printJson({{u"event"_s, u"problem"_s},
                       {u"field"_s, problem.field},
                       {u"sentence"_s, problem.sentence},
                       {u"blocking"_s, problem.isBlocking}});
        else
            complain((problem.field.isEmpty() ? QString() : nameOf(problem.field) + u": "_s) + problem.sentence);
    }
}

QString fieldItself(const QString &field)
{
    return field;
}

class ProviderCommands
{
public:
    ProviderCommands(const Common &common, const ProvidersOptions &options, const DataDirectory &directory)
        : m_options(options)
        , m_json(common.json)
        , m_services(directory)
        , m_connections(m_services.connections)
        , m_book(m_services.providerStore)
    {
    }

    int run(ProvidersAct act)
    {
        for (const Result<> &loaded : {m_connections.load(), m_book.load()}) {
            if (!loaded)
                return couldNotStart(loaded.error());
        }
        std::optional<OAuth::Connection> chosen = m_connections.current();
        if (!m_options.connection.isEmpty()) {
            const QString name = m_options.connection;
            chosen.reset();
            for (const OAuth::Connection &one : m_connections.all()) {
                if (one.id.text() == name || one.name.compare(name, Qt::CaseInsensitive) == 0)
                    chosen = one;
            }
            if (!chosen)
                return wrongUsage(u"--connection: there is no connection \"%1\""_s.arg(name));
        }
        if (!chosen)
            return wrongUsage(
                u"no connection is in use: name one with --connection, or make one with \"linesman-cli connect\""_s);
        m_id = chosen->id;
        m_ground = chosen->isLive() ? Ground::Live : Ground::Emulator;
        m_known = m_book.providers(m_id);
        switch (act) {
        case ProvidersAct::List:
            return list();
        case ProvidersAct::Add:
            return add();
        case ProvidersAct::Remove:
            return remove();
        case ProvidersAct::Import:
            return import();
        case ProvidersAct::Export:
            return write();
        case ProvidersAct::Check:
        case ProvidersAct::Rules:
            break;
        }
        return check();
    }

private:
    int list()
    {
        for (const KnownProvider &provider : m_known) {
            if (m_json) {
                QJsonObject line = provider.toJson();
                line.insert(u"event"_s, u"provider"_s);
                printJson(line);
            } else {
                printLine(u"%1  %2  %3  %4"_s.arg(provider.id.text().leftJustified(24),
                                                  Providers::kindOption(provider.kind).leftJustified(13), provider.name,
                                                  provider.deliveryUrl.toString()));
            }
        }
        if (m_known.isEmpty())
            say(Texts::none());
        return Passed;
    }

    int add()
    {
        const KnownProvider provider{ProviderId(m_options.id.trimmed()),
                                     *Providers::kindFromText(m_options.kind),
                                     m_options.name.trimmed(),
                                     QUrl(m_options.url.trimmed()),
                                     m_options.alias.trimmed(),
                                     m_options.alwaysShow,
                                     m_options.logo.trimmed()};
        QList<KnownProvider> others = m_known;
        others.removeIf([&provider](const KnownProvider &one) { return one.id == provider.id; });
        const QList<Problem> found = problemsFrom([&] { return Providers::problems(provider, others, m_ground); });
        tell(found, m_json, [](const QString &field) { return optionOfField(field); });
        if (isBlocked(found))
            return WrongUsage;
        if (const Result<> kept = m_book.setProviders(m_id, Providers::merged(m_known, {provider})); !kept)
            return couldNotStart(kept.error());
        say(Texts::kept(provider.name));
        return Passed;
    }

    int remove()
    {
        for (const KnownProvider &provider : m_known) {
            if (provider.id.text() != m_options.id)
                continue;
            if (const Result<> kept = m_book.remove(m_id, provider.id); !kept)
                return couldNotStart(kept.error());
            say(Texts::removed(provider.name));
            return Passed;
        }
        return wrongUsage(u"there is no provider \"%1\" here"_s.arg(m_options.id));
    }

    int import()
    {
        const Result<QByteArray> file = inputContent(m_options.file);
        if (!file)
            return couldNotStart(file.error());
        const Providers::ProviderImport import = Providers::importProviders(*file, m_ground);
        tell(import.problems, m_json, fieldItself);
        if (isBlocked(import.problems))
            return CheckFailed;
        if (const Result<> kept = m_book.setProviders(m_id, Providers::merged(m_known, import.providers)); !kept)
            return couldNotStart(kept.error());
        say(Texts::imported(import.providers.size()));
        return Passed;
    }

    int write()
    {
        const QByteArray bytes = Providers::exportProviders(m_known);
        if (m_options.file.isEmpty()) {
            printData(bytes);
            return Passed;
        }
        if (const Result<> written = OutputFile::write(m_options.file, bytes); !written)
            return couldNotStart(written.error());
        if (m_options.file != "-"_L1)
            say(Texts::written(m_options.file));
        return Passed;
    }

    int check()
    {
        QList<Problem> all;
        for (const KnownProvider &provider : m_known) {
            QList<KnownProvider> others = m_known;
            others.removeOne(provider);
            for (Problem problem : Providers::problems(provider, others, m_ground)) {
                problem.field = provider.name + u'.' + problem.field;
                all.append(problem);
            }
        }
        tell(all, m_json, fieldItself);
        if (m_known.isEmpty())
            say(Texts::none());
        else if (all.isEmpty())
            say(Texts::sound(m_known.size()));
        return all.isEmpty() ? Passed : CheckFailed;
    }

    const ProvidersOptions &m_options;
    const bool m_json;
    Workspace::ApiServices m_services;
    OAuth::Connections &m_connections;
    Providers::ProviderStore &m_book;
    ConnectionId m_id;
    Ground m_ground = Ground::Live;
    QList<KnownProvider> m_known;
};

int runProviders(const Common &common, const ProvidersOptions &options, ProvidersAct act)
{
    if (act == ProvidersAct::Rules) {
        for (const Kind kind : Providers::AllKinds) {
            if (options.kind.isEmpty() || Providers::kindFromText(options.kind) == kind)
                tellRules(kind, common.json);
        }
        return Passed;
    }
    const Result<std::unique_ptr<Workspace::Storage>> storage = openStorage(common);
    if (!storage)
        return couldNotStart(storage.error());
    return ProviderCommands(common, options, (*storage)->directory).run(act);
}

} // namespace

void addProvidersCommand(const Command &program)
{
    const Command command =
        program.subcommand("providers", "The app's providers: enter, import, check; rules of each kind");
    command.requireSubcommand();
    command.footer(Footer);
    const auto options = std::make_shared<ProvidersOptions>();
    const auto add = [command, options](const char *name, const char *what, ProvidersAct act) {
        const Command one = command.subcommand(name, what);
        if (act != ProvidersAct::Rules)
            one.option("--connection", options->connection, "Name of a kept connection (default: the one in use)")
                .valueName("CONNECTION");
        one.onRun([options, act](const Common &common) { return runProviders(common, *options, act); });
        return one;
    };
    add("list", "The connection's providers, one a line", ProvidersAct::List);
    const Command added = add("add", "Enter one, or change the one with this id", ProvidersAct::Add);
    added.option("--id", options->id, "As the developer portal shows it").valueName("ID").required();
    added.option("--kind", options->kind, "SmsDefault, SmsChannel, EmailDefault, EmailChannel or Call")
        .valueName("KIND")
        .required()
        .check(kindProblem);
    added.option("--name", options->name, "As in the portal").valueName("NAME").required();
    added.option("--url", options->url, "Delivery URL").valueName("URL");
    added.option("--alias", options->alias, "Channels only: name in the conversation's tab").valueName("NAME");
    added.flag("--always-show", options->alwaysShow, "Channels only: a tab that is always shown");
    added.option("--logo", options->logo, "Channels only: web address or file of its picture").valueName("FILE");
    add("remove", "Forget one here; in HighLevel nothing changes", ProvidersAct::Remove)
        .option("id", options->id, "Provider id")
        .valueName("ID")
        .required();
    add("import", "Take them from a JSON file", ProvidersAct::Import)
        .option("file", options->file, "JSON file")
        .valueName("FILE")
        .required();
    add("export", "Write them as a JSON file, or to standard output", ProvidersAct::Export)
        .option("file", options->file, "JSON file")
        .valueName("FILE");
    add("rules", "What HighLevel says of a kind, or of all", ProvidersAct::Rules)
        .option("kind", options->kind, "SmsDefault, ... or sms-default, ...")
        .valueName("KIND")
        .check(kindProblem);
    add("check", "What is wrong with the providers as entered", ProvidersAct::Check);
}

} // namespace Linesman::Cli
