// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/learnedtypes.h"

#include "app/core/jsonfile.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace Linesman::Providers {

using namespace Qt::Literals::StringLiterals;

LearnedTypes::LearnedTypes(QString file, QObject *parent)
    : QObject(parent)
    , m_file(std::move(file))
{
}

Result<> LearnedTypes::load()
{
    const Result<std::optional<QJsonObject>> document = readJsonFile(m_file);
    if (!document)
        return failure(document.error());
    if (!*document)
        return {};
    QHash<Key, QList<TypeVerdict>> verdicts;
    for (const QJsonValue &json : (*document)->value("verdicts"_L1).toArray()) {
        const QJsonObject object = json.toObject();
        TypeVerdict verdict{object.value("type"_L1).toString(), object.value("accepted"_L1).toBool(),
                            QDateTime::fromString(object.value("at"_L1).toString(), Qt::ISODateWithMs).toUTC()};
        const Key key(object.value("connection"_L1).toString(), object.value("provider"_L1).toString());
        if (!verdict.type.isEmpty() && !key.second.isEmpty())
            verdicts[key].append(verdict);
    }
    m_verdicts = verdicts;
    return {};
}

QList<TypeVerdict> LearnedTypes::verdicts(const ConnectionId &connection, const ProviderId &provider) const
{
    QList<TypeVerdict> found = m_verdicts.value(Key(connection.text(), provider.text()));
    std::stable_sort(found.begin(), found.end(), [](const auto &one, const auto &other) { return one.at > other.at; });
    return found;
}

Result<> LearnedTypes::remember(const ConnectionId &connection, const ProviderId &provider, const TypeVerdict &verdict)
{
    (void)load(); // what another program learnt meanwhile; an unreadable file is said by the write below
    QList<TypeVerdict> &known = m_verdicts[Key(connection.text(), provider.text())];
    known.removeIf([&](const TypeVerdict &older) { return older.type == verdict.type; });
    known.prepend(verdict);
    const Result<> written = write();
    emit changed(connection, provider);
    return written;
}

Result<> LearnedTypes::forget(const ConnectionId &connection)
{
    (void)load();
    m_verdicts.removeIf([&](const auto &entry) { return entry.key().first == connection.text(); });
    const Result<> written = write();
    emit changed(connection, {});
    return written;
}

Result<> LearnedTypes::write()
{
    QList<Key> keys = m_verdicts.keys();
    std::sort(keys.begin(), keys.end());
    QJsonArray verdicts;
    for (const Key &key : std::as_const(keys)) {
        for (const TypeVerdict &verdict : m_verdicts.value(key)) {
            verdicts.append(QJsonObject{{"connection"_L1, key.first},
                                        {"provider"_L1, key.second},
                                        {"type"_L1, verdict.type},
                                        {"accepted"_L1, verdict.isAccepted},
                                        {"at"_L1, verdict.at.toString(Qt::ISODateWithMs)}});
        }
    }
    return writeJsonFile(m_file, QJsonObject{{"version"_L1, 1}, {"verdicts"_L1, verdicts}});
}

} // namespace Linesman::Providers
