// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/providerfile.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace Linesman::Providers {

using namespace Qt::Literals::StringLiterals;

namespace {
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Providers::ProviderFile)
public:
    static QString noJson(int line, const QString &why)
    {
        return tr("Line %1 is not valid JSON: %2.").arg(QString::number(line), why);
    }
    static QString noList() { return tr("A list of providers is needed: {\"providers\": [...]}."); }
    static QString noObject() { return tr("Each provider is a JSON object."); }
    static QString noText() { return tr("This must be text."); }
    static QString noTruth() { return tr("This must be true or false."); }
    static QString needed() { return tr("This is needed."); }
    static QString noKind() { return tr("Kinds are SmsDefault, SmsChannel, EmailDefault, EmailChannel and Call."); }
    static QString stranger()
    {
        return tr("There is no such field. Fields are id, kind, name, deliveryUrl, alias, alwaysShow and logo.");
    }
};

constexpr QLatin1StringView Texts[]{"id"_L1, "kind"_L1, "name"_L1, "deliveryUrl"_L1, "alias"_L1, "logo"_L1};

void checkFields(const QJsonObject &json, const QString &path, QList<Problem> &found)
{
    for (auto field = json.begin(); field != json.end(); ++field) {
        const QString name = path + u'.' + field.key();
        const bool isText = std::find(std::begin(Texts), std::end(Texts), field.key()) != std::end(Texts);
        if (isText && !field->isString())
            found.append({name, Texts::noText(), true});
        else if (field.key() == "alwaysShow"_L1 && !field->isBool())
            found.append({name, Texts::noTruth(), true});
        else if (!isText && field.key() != "alwaysShow"_L1)
            found.append({name, Texts::stranger(), true});
    }
    for (const QLatin1StringView needed : {"id"_L1, "kind"_L1, "name"_L1}) {
        if (!json.contains(needed))
            found.append({path + u'.' + needed, Texts::needed(), true});
    }
    if (json.value("kind"_L1).isString() && !kindFromText(json.value("kind"_L1).toString()))
        found.append({path + ".kind"_L1, Texts::noKind(), true});
}
} // namespace

ProviderImport importProviders(const QByteArray &json, Ground ground)
{
    ProviderImport import;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (document.isNull()) {
        const int line = 1 + int(json.left(error.offset).count('\n'));
        import.problems.append({QString(), Texts::noJson(line, error.errorString()), true});
        return import;
    }
    const QJsonValue list = document.isArray() ? QJsonValue(document.array()) : document.object().value("providers"_L1);
    if (!list.isArray()) {
        import.problems.append({u"providers"_s, Texts::noList(), true});
        return import;
    }
    int index = 0;
    for (const QJsonValue &entry : list.toArray()) {
        const QString path = u"providers[%1]"_s.arg(index++);
        if (!entry.isObject()) {
            import.problems.append({path, Texts::noObject(), true});
            continue;
        }
        QList<Problem> found;
        checkFields(entry.toObject(), path, found);
        const Result<KnownProvider> provider = knownProviderFromJson(entry.toObject());
        if (!isBlocked(found) && provider) {
            for (Problem problem : problems(*provider, import.providers, ground)) {
                problem.field = path + u'.' + problem.field;
                found.append(problem);
            }
            import.providers.append(*provider);
        }
        import.problems += found;
    }
    if (isBlocked(import.problems))
        import.providers.clear();
    return import;
}

QByteArray exportProviders(const QList<KnownProvider> &providers)
{
    QJsonArray list;
    for (const KnownProvider &provider : providers)
        list.append(provider.toJson());
    return QJsonDocument(QJsonObject{{"providers"_L1, list}}).toJson();
}

QList<KnownProvider> merged(QList<KnownProvider> known, const QList<KnownProvider> &imported)
{
    for (const KnownProvider &provider : imported) {
        const auto same = std::find_if(known.begin(), known.end(),
                                       [&provider](const KnownProvider &one) { return one.id == provider.id; });
        if (same == known.end())
            known.append(provider);
        else
            *same = provider;
    }
    return known;
}

} // namespace Linesman::Providers
