// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/installs/selection.h"
#include "app/installs/traffic.h"
#include "app/oauth/tokens.h"
#include "app/providers/knownprovider.h"

#include <QDateTime>
#include <QHash>
#include <QList>

#include <array>
#include <optional>

namespace Linesman::Installs {

/*! Whether a provider works in a location, as far as it can be told. */
enum class Verdict { Broken, Attention, Unknown, Ready, NotInstalled };
inline constexpr std::array AllVerdicts{Verdict::Broken, Verdict::Attention, Verdict::Unknown, Verdict::Ready,
                                        Verdict::NotInstalled};
QString verdictName(Verdict verdict);  //!< in JSON: "broken", "attention", "unknown", "ready", "notInstalled"
QString verdictTitle(Verdict verdict); //!< translated
std::optional<Verdict> verdictFromName(const QString &name);

/*! The token of a location, without its secret. */
struct TokenState {
    enum class State { None, Good, Expired, Failing };
    State state = State::None;
    QDateTime expiresAt{};   //!< UTC
    QStringList missing{};   //!< scopes that every provider needs and this token lacks
    QString problem{};       //!< why the last refresh or mint failed, untranslated
    bool isInactive = false; //!< the location is paused: "Location is not active"
    bool operator==(const TokenState &) const = default;
};
QString tokenStateName(TokenState::State state); //!< in JSON: "none", "good", "expired", "failing"

/*! One provider in one location. */
struct MatrixCell {
    Selected selected = Selected::Unknown;
    QDateTime lookedAt{};    //!< UTC; invalid: nobody looked yet
    QString lookWhy{};       //!< untranslated: why the look does not know
    QString chosenName{};    //!< of the provider that is selected instead
    bool hasChanged = false; //!< an alarm is open
    LastSeen seen{};
    Verdict verdict = Verdict::Unknown;
    QString reason{}; //!< translated, one sentence
    bool operator==(const MatrixCell &) const = default;
};

struct MatrixRow {
    Providers::KnownLocation location;
    TokenState token{};
    QDateTime lastEvent{};     //!< UTC: anything that HighLevel sent for it
    QDateTime lastUseful{};    //!< UTC: the last that got through
    QList<MatrixCell> cells{}; //!< one for each of Matrix::providers
    Verdict worst = Verdict::Unknown;
    QString searched{}; //!< what a text filter looks in, folded
    bool operator==(const MatrixRow &) const = default;
};

/*! Locations by provider. */
struct Matrix {
    QString connection{}; //!< its name
    QDateTime at{};       //!< UTC: when it was put together
    QList<Providers::KnownProvider> providers{};
    QList<MatrixRow> rows{}; //!< by name
};

/*! What a matrix is made from; all of it is told, nothing is asked for. Values, so that another thread can make it. */
struct MatrixSources {
    QString connection;
    QDateTime now;
    QList<Providers::KnownProvider> providers{};
    QList<Providers::KnownLocation> locations{};
    QHash<HighLevel::Install, OAuth::TokenRecord> tokens{};
    QHash<LocationId, Error> mintErrors{}; //!< why a location has no token
    Looks looks{};
    QList<SelectionChange> alarms{};
    const Traffic *traffic = nullptr;
};
Matrix makeMatrix(const MatrixSources &sources);

/*! Which rows a person wants to see; all that is set must hold. */
struct MatrixFilter {
    QString text{}; //!< words, each somewhere in name, id or a cell's reason; case and accents do not matter
    std::optional<Verdict> verdict{};
    std::optional<int> provider{}; //!< whose verdict counts; nothing: the worst of a row
    std::optional<bool> installed{};
    bool onlyProblems = false; //!< what is broken or to do; \a provider as for a verdict
    bool operator==(const MatrixFilter &) const = default;
};
/*! The rows that \a filter lets through, in order. */
QList<int> matching(const Matrix &matrix, const MatrixFilter &filter);

} // namespace Linesman::Installs
