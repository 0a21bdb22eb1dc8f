// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/error.h"
#include "app/core/finding.h"

#include <QLatin1StringView>
#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace Linesman::Installs {

struct Matrix;
struct SelectionChange;

/*! What goes wrong with installs and providers, as developers told it. Each has an id that never changes. */
enum class InstallProblem {
    EventBeforeToken, //!< I-01
    FutureInstall,    //!< I-02
    OldPathRefused,   //!< I-03
    UninstallIgnored, //!< I-04
    OldSdk,           //!< I-05
    InactiveTraffic,  //!< I-06
    SelectionChanged, //!< P-01
    NotSelected,      //!< P-02
    ChannelsUnclear,  //!< P-03
    CallNotListed,    //!< P-04
    BulkRefused,      //!< P-05
    ForeignToken,     //!< P-06
};
inline constexpr std::array AllTroubles{
    InstallProblem::EventBeforeToken, InstallProblem::FutureInstall, InstallProblem::OldPathRefused,
    InstallProblem::UninstallIgnored, InstallProblem::OldSdk,        InstallProblem::InactiveTraffic,
    InstallProblem::SelectionChanged, InstallProblem::NotSelected,   InstallProblem::ChannelsUnclear,
    InstallProblem::CallNotListed,    InstallProblem::BulkRefused,   InstallProblem::ForeignToken};

QLatin1StringView troubleId(InstallProblem problem); //!< "I-01"
/*! \a problem with its words; \a subject is a location or provider, \a evidence what was seen. */
Finding finding(InstallProblem problem, const QString &subject = {}, const QString &evidence = {});

/*! Whether \a error says that this path belongs to the other API generation. */
bool isWrongGeneration(const Error &error);
/*! The problem that an API's refusal is known for: I-03, I-06, P-05, P-06; nothing for any other. */
std::optional<Finding> findingOf(const Error &error, const QString &subject = {});
/*! All that a matrix shows: P-01 for each of \a alarms, I-06, P-02, P-03 and P-04. */
QList<Finding> findingsOf(const Matrix &matrix, const QList<SelectionChange> &alarms);

} // namespace Linesman::Installs
