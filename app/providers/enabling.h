// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/providers/knownprovider.h"
#include "app/providers/rules.h"

#include <QList>
#include <QString>

#include <array>

namespace Linesman::Providers {

/*! One step towards a provider that works in a location. */
struct EnableStep {
    QString what{};      //!< translated: the act, with its exact click path
    QString who{};       //!< translated: who may do it
    QString source{};    //!< public page, help article or issue
    bool isHuman = true; //!< false: Linesman sees by itself whether it is done
    bool operator==(const EnableStep &) const = default;
};

/*!
    The steps that enable \a provider in a location, in order. There is no API to select a default provider, and people
    of a sub-account do not see the setting (highlevel-api-docs #238): for kinds 1 and 3 someone of the agency clicks.
*/
QList<EnableStep> enableSteps(const KnownProvider &provider);

/*! The same as a note for the person who may do it: plain text, ready to send. \a location may lack its name. */
QString enableNote(const KnownProvider &provider, const KnownLocation &location);

/*! The sub-account in HighLevel's window (its address as seen in browsers, 2026; not documented). */
QUrl locationPage(const LocationId &location);

/*! A feature of HighLevel that works with some kinds of provider only (P-05). */
enum class Feature { WorkflowActions, WorkflowTriggers, BulkActions, MobileApp, ConversationTab, StatusUpdates };
inline constexpr std::array AllFeatures{Feature::WorkflowActions, Feature::WorkflowTriggers, Feature::BulkActions,
                                        Feature::MobileApp,       Feature::ConversationTab,  Feature::StatusUpdates};
QString featureTitle(Feature feature);

struct Capability {
    Support support = Support::NotStated;
    QString note{}; //!< translated: on what terms, or what to do instead; may be empty
    QString source{};
};
Capability capability(Kind kind, Feature feature);

} // namespace Linesman::Providers
