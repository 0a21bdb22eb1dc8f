// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/doctor/memory.h"

#include "app/core/jsonfile.h"
#include "app/facts/findingbook.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace Linesman::Doctor {

using namespace Qt::Literals::StringLiterals;

namespace {
QDateTime momentFrom(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODate).toUTC();
}
} // namespace

QString Memory::key(const QString &id, const QString &subject)
{
    return subject.isEmpty() ? id : id + u'@' + subject;
}

Result<> Memory::load()
{
    const Result<std::optional<QJsonObject>> read = readJsonFile(m_file);
    if (!read)
        return failure(read.error());
    m_muted.clear();
    m_runs.clear();
    const QJsonObject json = read->value_or(QJsonObject());
    const QJsonObject muted = json.value("muted"_L1).toObject();
    for (auto one = muted.begin(); one != muted.end(); ++one) {
        const QJsonObject entry = one.value().toObject();
        m_muted.insert(one.key(), {entry.value("reason"_L1).toString(), momentFrom(entry.value("at"_L1))});
    }
    const QJsonObject runs = json.value("runs"_L1).toObject();
    for (auto one = runs.begin(); one != runs.end(); ++one) {
        const QJsonObject entry = one.value().toObject();
        Run run{momentFrom(entry.value("at"_L1)), {}};
        const QJsonArray seen = entry.value("seen"_L1).toArray();
        for (const QJsonValue &key : seen)
            run.keys.insert(key.toString());
        m_runs.insert(one.key(), run);
    }
    return {};
}

Result<> Memory::save() const
{
    QJsonObject muted;
    for (auto one = m_muted.begin(); one != m_muted.end(); ++one)
        muted.insert(one.key(),
                     QJsonObject{{"reason"_L1, one->reason}, {"at"_L1, one->at.toUTC().toString(Qt::ISODate)}});
    QJsonObject runs;
    for (auto one = m_runs.begin(); one != m_runs.end(); ++one) {
        QStringList keys(one->keys.begin(), one->keys.end());
        keys.sort();
        runs.insert(one.key(), QJsonObject{{"at"_L1, one->at.toUTC().toString(Qt::ISODate)},
                                           {"seen"_L1, QJsonArray::fromStringList(keys)}});
    }
    return writeJsonFile(m_file, {{"version"_L1, 1}, {"muted"_L1, muted}, {"runs"_L1, runs}});
}

Result<> Memory::mute(const QString &id, const QString &subject, const QString &reason, const QDateTime &at)
{
    if (!Facts::findingRow(id))
        return failure(Error::Kind::BadInput, u"there is no finding \"%1\""_s.arg(id));
    if (reason.trimmed().isEmpty())
        return failure(Error::Kind::BadInput, u"a reason is needed"_s);
    m_muted.insert(key(id, subject), {reason.trimmed(), at.toUTC()});
    return {};
}

bool Memory::unmute(const QString &id, const QString &subject)
{
    return m_muted.remove(key(id, subject));
}

std::optional<Muted> Memory::muted(const QString &id, const QString &subject) const
{
    for (const QString &name : {key(id, subject), id}) {
        const auto found = m_muted.constFind(name);
        if (found != m_muted.constEnd())
            return *found;
    }
    return std::nullopt;
}

bool Memory::wasSeen(const QString &connection, const QString &id, const QString &subject) const
{
    const auto run = m_runs.constFind(connection);
    return run == m_runs.constEnd() || run->keys.contains(key(id, subject));
}

void Memory::remember(const QString &connection, const QSet<QString> &keys, const QDateTime &at)
{
    m_runs.insert(connection, {at, keys});
}

QDateTime Memory::lastRun(const QString &connection) const
{
    return m_runs.value(connection).at;
}

} // namespace Linesman::Doctor
