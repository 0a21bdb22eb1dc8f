// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace Linesman {

/*!
    A named result of looking at an app's set-up: what is known of people's troubles has an id that stays the same in
    the window, on the command line and in reports. The texts but \a source are translated.
*/
struct Finding {
    enum class Weight {
        Note,    //!< good to know; nothing is wrong
        Warning, //!< works, but look
        Problem, //!< messages do not get through, or a reinstall is near
    };

    QString id; //!< "I-01", "P-03": stable
    Weight weight = Weight::Warning;
    QString title{};    //!< what it is, in a few words
    QString meaning{};  //!< what happened here and what follows from it
    QString nextStep{}; //!< what to do
    QString source{};   //!< public page, file or issue, with its date where it has one
    QString subject{};  //!< what it was seen at: a location's or provider's id; empty when it is about all
    QString evidence{}; //!< what was seen, untranslated; holds no secret
    bool operator==(const Finding &) const = default;

    /*! `id weight title meaning nextStep source`, and `subject evidence` where they are not empty. */
    QJsonObject toJson() const;
};

QString weightName(Finding::Weight weight); //!< in JSON: "note", "warning", "problem"

} // namespace Linesman
