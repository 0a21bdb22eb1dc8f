// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/drills/drill.h"

#include "app/core/nearestword.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace Linesman::Drills {

using namespace Qt::Literals::StringLiterals;

namespace {

/*! The members that an action or a check takes; those with a mark behind them it needs. */
const QHash<QString, QStringList> &actions()
{
    static const QHash<QString, QStringList> all{
        {u"send"_s, {u"as"_s, u"text"_s, u"count"_s, u"attachments"_s, u"atOnce"_s}},
        {u"gate"_s, {u"mode!"_s, u"status"_s}},
        {u"release"_s, {u"order"_s}},
        {u"advance"_s, {u"seconds!"_s, u"step"_s}},
        {u"wait"_s, {u"seconds!"_s}},
        {u"control"_s, {u"method"_s, u"path!"_s, u"body"_s}},
        {u"fault"_s, {u"method"_s, u"path"_s, u"status"_s, u"message"_s, u"count"_s, u"drop"_s, u"truncate"_s}},
        {u"clearFaults"_s, {}},
        {u"settings"_s, {u"values!"_s}},
    };
    return all;
}

const QHash<QString, QStringList> &checks()
{
    static const QHash<QString, QStringList> all{
        {u"status"_s, {u"of"_s, u"is"_s, u"within"_s, u"failed"_s, u"loss"_s}},
        {u"calls"_s,
         {u"method"_s, u"path"_s, u"status"_s, u"containing"_s, u"atLeast"_s, u"atMost"_s, u"within"_s, u"failed"_s}},
        {u"replies"_s, {u"atLeast"_s, u"atMost"_s, u"within"_s, u"failed"_s}},
        {u"deliveries"_s, {u"of"_s, u"event"_s, u"status"_s, u"atLeast"_s, u"atMost"_s, u"within"_s, u"failed"_s}},
        {u"held"_s, {u"atLeast"_s, u"within"_s, u"failed"_s}},
        {u"breaker"_s, {u"is!"_s, u"within"_s, u"failed"_s}},
        {u"works"_s, {u"within"_s, u"failed"_s}},
    };
    return all;
}

QString problemOf(const QJsonObject &step, const QString &word, const QHash<QString, QStringList> &known)
{
    if (!known.contains(word)) {
        const QString nearest = nearestWord(word, known.keys());
        return nearest.isEmpty() ? u"\"%1\" is nothing that a step can do"_s.arg(word)
                                 : u"there is no \"%1\"; did you mean \"%2\"?"_s.arg(word, nearest);
    }
    QStringList names{u"do"_s, u"check"_s};
    for (QString member : known.value(word)) {
        if (member.endsWith(u'!')) {
            member.chop(1);
            if (!step.contains(member))
                return u"\"%1\" needs the member \"%2\""_s.arg(word, member);
        }
        names.append(member);
    }
    for (const QString &member : step.keys()) {
        if (!names.contains(member))
            return u"\"%1\" has no member \"%2\""_s.arg(word, member);
    }
    return {};
}

Result<QList<DrillStep>> stepsOf(const QJsonArray &array)
{
    QList<DrillStep> steps;
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        DrillStep step{object.value(u"do"_s).toString(), object.value(u"check"_s).toString(), object};
        QString problem;
        if (step.action.isEmpty() == step.check.isEmpty())
            problem = u"it has either \"do\" or \"check\""_s;
        else if (step.check.isEmpty())
            problem = problemOf(object, step.action, actions());
        else
            problem = problemOf(object, step.check, checks());
        if (!problem.isEmpty())
            return failure(Error::Kind::BadInput, u"step %1: %2"_s.arg(QString::number(steps.size() + 1), problem));
        steps.append(std::move(step));
    }
    return steps;
}

} // namespace

Result<QList<DrillStep>> stepsFromJson(const QByteArray &json)
{
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isArray())
        return failure(Error::Kind::BadInput,
                       u"steps: %1 at byte %2"_s.arg(error.errorString(), QString::number(error.offset)));
    return stepsOf(document.array());
}

Result<Drill> drillFromJson(const QByteArray &json)
{
    QJsonParseError error{};
    const QJsonObject object = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError)
        return failure(Error::Kind::BadInput,
                       u"%1 at byte %2"_s.arg(error.errorString(), QString::number(error.offset)));
    static const QStringList members{u"name"_s, u"title"_s, u"why"_s, u"advice"_s, u"source"_s, u"needs"_s, u"steps"_s};
    for (const QString &member : object.keys()) {
        if (!members.contains(member))
            return failure(Error::Kind::BadInput,
                           u"a drill has no member \"%1\"; it has %2"_s.arg(member, members.join(u", "_s)));
    }
    Drill drill;
    drill.name = object.value(u"name"_s).toString();
    drill.title = object.value(u"title"_s).toString(drill.name);
    drill.why = object.value(u"why"_s).toString();
    drill.advice = object.value(u"advice"_s).toString();
    drill.source = object.value(u"source"_s).toString();
    for (const QJsonValue &need : object.value(u"needs"_s).toArray())
        drill.needs.append(need.toString());
    const Result<QList<DrillStep>> steps = stepsOf(object.value(u"steps"_s).toArray());
    if (!steps)
        return failure(steps.error());
    drill.steps = *steps;
    if (drill.name.isEmpty() || drill.steps.isEmpty())
        return failure(Error::Kind::BadInput, u"a drill needs a \"name\" and \"steps\""_s);
    return drill;
}

} // namespace Linesman::Drills
