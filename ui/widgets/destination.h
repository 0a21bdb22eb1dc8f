// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/id.h"

#include <QMetaType>
#include <QString>

#include <compare>
#include <optional>
#include <variant>

namespace Linesman::Ui {

/*! The pages of the window, in the order of the rail. */
enum class PageId {
    Overview,
    Connect,
    Providers,
    Listener,
    Simulator,
    Messages,
    LineTest,
    Doctor,
    History,
    Emulator,
    Settings
};

/*! The page's name on the command line, in the settings and in object names: "overview", ..., "linetest", ... */
QString pageName(PageId page);
std::optional<PageId> pageFromName(const QString &name);

// What a page can be asked to show or do. They have an order because Qt asks for the one of a variant.
struct SearchHistory { //!< History, with these words in its search
    QString words;
    bool operator==(const SearchHistory &) const = default;
    std::weak_ordering operator<=>(const SearchHistory &) const = default;
};
struct ShowExchange { //!< History, with this exchange open
    qint64 id = 0;
    bool operator==(const ShowExchange &) const = default;
    std::weak_ordering operator<=>(const ShowExchange &) const = default;
};
struct ShowGroup { //!< History, with the exchanges of one run
    QString id;
    bool operator==(const ShowGroup &) const = default;
    std::weak_ordering operator<=>(const ShowGroup &) const = default;
};
struct ShowThread { //!< Messages, with this contact's thread
    ContactId contact;
    bool operator==(const ShowThread &) const = default;
    std::weak_ordering operator<=>(const ShowThread &) const = default;
};
struct RunLineTest { //!< Line Test, and begin
    bool operator==(const RunLineTest &) const = default;
    std::weak_ordering operator<=>(const RunLineTest &) const = default;
};
struct ShowScopes { //!< Connect, at the step with the scopes
    bool operator==(const ShowScopes &) const = default;
    std::weak_ordering operator<=>(const ShowScopes &) const = default;
};
/*! Providers, at one of its tabs. */
enum class ShowProvidersTab { Providers, Installs, Rehearsal, Facts };
struct ShowProviderKind { //!< Providers, with the rules of a kind: SmsDefault, ...
    QString kind;
    bool operator==(const ShowProviderKind &) const = default;
    std::weak_ordering operator<=>(const ShowProviderKind &) const = default;
};
struct ShowEmulatorPart { //!< Emulator, at one of its parts: "contacts", "clock", ...
    QString part;
    bool operator==(const ShowEmulatorPart &) const = default;
    std::weak_ordering operator<=>(const ShowEmulatorPart &) const = default;
};

struct ShowLocation { //!< Messages, at this location
    LocationId location;
    bool operator==(const ShowLocation &) const = default;
    std::weak_ordering operator<=>(const ShowLocation &) const = default;
};
struct ShowHistoryFile { //!< History, with another history file or an evidence bundle in its place
    QString file;
    bool operator==(const ShowHistoryFile &) const = default;
    std::weak_ordering operator<=>(const ShowHistoryFile &) const = default;
};
/*! Doctor, with one of its tools. */
enum class ShowDoctorTool { Missed, Owner, StaffReport };

struct ComposeAgain { //!< Simulator, with the webhook of this exchange to be changed
    qint64 id = 0;
    bool operator==(const ComposeAgain &) const = default;
    std::weak_ordering operator<=>(const ComposeAgain &) const = default;
};

/*! Where to go: a page as it is, or one with something to show there. */
using Destination =
    std::variant<PageId, SearchHistory, ShowExchange, ShowGroup, ShowThread, RunLineTest, ShowScopes, ShowProvidersTab,
                 ShowProviderKind, ShowEmulatorPart, ShowLocation, ShowHistoryFile, ShowDoctorTool, ComposeAgain>;

/*! The page that shows \a destination. */
PageId pageOf(const Destination &destination);

} // namespace Linesman::Ui

// Qt asks of each argument of a signal whether it can be sorted, and for an optional variant takes "no" for "yes".
template <>
struct QTypeTraits::has_operator_less_than<std::optional<Linesman::Ui::Destination>> : std::false_type {
};
