// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/filterlanguage.h"

#include <QStringList>

#include <span>

// What the fields of the filter language mean.
namespace Linesman::History {

/*! One term of a filter's text, taken apart. */
struct FilterTerm {
    QString name;  //!< in small letters
    QString value; //!< without quotes
    bool isQuoted = false;
    QDateTime now; //!< UTC
};

struct FilterField {
    QLatin1StringView name;
    const char *meaning;                                     //!< to be translated
    QString (*read)(const FilterTerm &term, Filter &filter); //!< sets what a term says; a sentence when it is wrong
    bool isOnce = true;                                      //!< a second one would undo the first
    bool isNegatable = true;                                 //!< not where the text index answers
    QStringList (*values)() = nullptr;                       //!< those that there are, or the usual ones
};

std::span<const FilterField> filterFields();
const FilterField *filterField(const QString &name); //!< nullptr when there is none; without case
QString filterFieldMeaning(const FilterField &field);

} // namespace Linesman::History
