// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

namespace Linesman::Facts {

/*! Something that HighLevel says or does and may change: kept as dated data under resources/highlevel. */
struct Fact {
    QString id;        //!< upload.endings
    QString area;      //!< uploads, webhooks, events, providers, oauth, api
    QString what;      //!< one English line
    QString source;    //!< page, file or issue
    QString url;       //!< public; may be empty
    QDate stated;      //!< the date of the source
    QDate read;        //!< when somebody last looked
    QJsonValue value;  //!< what holds now
    QJsonValue before; //!< what held once; undefined where nothing changed
    QDate until;       //!< when that ended, as far as it is known
    QString switchId;  //!< of the emulator, when both can be had; may be empty
};

/*! Every fact of the data, in the order of the files. Read once; any thread. */
const QList<Fact> &all();
/*! The fact with this \a id, or an empty one. tests/app/facts holds that each id that the sources ask for exists. */
const Fact &fact(const QString &id);
/*! "page Conversation Providers, 2026-08-30"; of an old fact it says when somebody looked it up last. */
QString sourceOf(const QString &id);
QStringList textsOf(const QJsonValue &list); //!< of a fact whose value is a list of texts

inline constexpr int MonthsUntilOld = 6;
/*! Nobody looked for more than six months before \a today. */
bool isOld(QDate read, QDate today);
QString ageOf(QDate read, QDate today); //!< translated: "3 months"

} // namespace Linesman::Facts
