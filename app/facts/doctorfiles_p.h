// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/translations.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Linesman::Facts {

/*! The entries of resources/doctor/NAME.json, or of its words in another language, NAME.LANGUAGE.json. */
inline QJsonArray entriesOf(QLatin1StringView name, const QString &language)
{
    const QString suffix = language.isEmpty() ? QString() : QLatin1Char('.') + language;
    QFile file(QStringLiteral(":/linesman/doctor/%1%2.json").arg(name, suffix));
    if (!file.open(QIODevice::ReadOnly))
        return {}; // no words in that language: the English ones are shown
    return QJsonDocument::fromJson(file.readAll()).object().value(name).toArray();
}

/*! The words of NAME in the language that is spoken, by id; none in English. */
inline QHash<QString, QJsonObject> wordsOf(QLatin1StringView name)
{
    QHash<QString, QJsonObject> words;
    if (spokenLanguage() == QLatin1StringView("en"))
        return words;
    const QJsonArray entries = entriesOf(name, spokenLanguage());
    for (const QJsonValue &entry : entries)
        words.insert(entry.toObject().value(QLatin1StringView("id")).toString(), entry.toObject());
    return words;
}

/*! The text \a name in the language of \a words, or as \a json has it. */
inline QString wordOf(const QJsonObject &json, const QJsonObject &words, QLatin1StringView name)
{
    const QString word = words.value(name).toString();
    return word.isEmpty() ? json.value(name).toString() : word;
}

} // namespace Linesman::Facts
