// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/installs/matrix.h"

#include "app/oauth/scopes.h"

#include <QCollator>
#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <utility>
#include <vector>

namespace Linesman::Installs {

using namespace Qt::Literals::StringLiterals;
using HighLevel::TokenClass;
using Providers::KnownLocation;
using Providers::KnownProvider;

namespace {
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Installs::Matrix)
};

constexpr std::array VerdictNames{"broken"_L1, "attention"_L1, "unknown"_L1, "ready"_L1, "notInstalled"_L1};

bool saysInactive(const QString &text)
{
    return text.contains("Location is not active"_L1, Qt::CaseInsensitive);
}

TokenState tokenState(const OAuth::TokenRecord *record, const QStringList &needed, const Error *mintError,
                      const QDateTime &now)
{
    TokenState token;
    if (mintError) {
        token.problem = mintError->detail;
        token.isInactive = saysInactive(mintError->detail);
    }
    if (!record) {
        token.state = mintError ? TokenState::State::Failing : TokenState::State::None;
        return token;
    }
    token.expiresAt = record->expiresAt;
    token.missing = OAuth::missingScopes(record->scopes, needed);
    if (!record->problem.isEmpty()) {
        token.problem = record->problem;
        token.isInactive = saysInactive(record->problem);
    }
    if (!token.problem.isEmpty())
        token.state = TokenState::State::Failing;
    else
        token.state = record->expiresAt <= now ? TokenState::State::Expired : TokenState::State::Good;
    return token;
}

QString shortDate(const QDateTime &moment)
{
    return QLocale().toString(moment.toLocalTime(), QLocale::ShortFormat);
}

struct Judgement {
    Verdict verdict;
    QString reason;
};

/*! The first thing in the way, from the install to the last delivery. */
Judgement judge(const MatrixRow &row, const MatrixCell &cell)
{
    const bool hasToken = row.token.state != TokenState::State::None;
    if (row.location.isInstalled && !*row.location.isInstalled)
        return {Verdict::NotInstalled, Texts::tr("The app is not installed there.")};
    if (row.token.isInactive)
        return {Verdict::Broken, Texts::tr("The location is not active: it is paused or its plan has lapsed.")};
    if (row.token.state == TokenState::State::Failing)
        return {Verdict::Broken, Texts::tr("Its token cannot be had: %1").arg(row.token.problem)};
    if (!row.token.missing.isEmpty())
        return {Verdict::Broken, Texts::tr("The token lacks scopes: %1. Install the app again to grant them.")
                                     .arg(row.token.missing.join(", "_L1))};
    if (cell.hasChanged && cell.selected == Selected::NotOurs)
        return {Verdict::Broken,
                cell.chosenName.isEmpty()
                    ? Texts::tr("It is no longer the selected provider; since the last look nothing else was named.")
                    : Texts::tr("Somebody chose another provider since the last look: %1.").arg(cell.chosenName)};
    if (cell.selected == Selected::NotOurs)
        return {Verdict::Broken, cell.chosenName.isEmpty()
                                     ? Texts::tr("It is not the selected provider.")
                                     : Texts::tr("Not selected: the location sends with %1.").arg(cell.chosenName)};
    if (cell.seen.delivery.isValid() && (cell.seen.deliveryStatus < 200 || cell.seen.deliveryStatus > 299))
        return {Verdict::Broken,
                cell.seen.deliveryStatus == 0
                    ? Texts::tr("The last delivery (%1) was not answered.").arg(shortDate(cell.seen.delivery))
                    : Texts::tr("The last delivery (%1) was answered %2.")
                          .arg(shortDate(cell.seen.delivery), QString::number(cell.seen.deliveryStatus))};
    if (!row.location.isInstalled && !hasToken)
        return {Verdict::Unknown, Texts::tr("Nobody has looked whether the app is installed there.")};
    if (!hasToken)
        return {Verdict::Attention, Texts::tr("Installed, but there is no token yet: get one.")};
    if (cell.seen.status == "failed"_L1)
        return {Verdict::Attention, Texts::tr("The last message failed (%1).").arg(shortDate(cell.seen.statusAt))};
    if (cell.selected == Selected::Unknown && !cell.lookedAt.isValid())
        return {Verdict::Unknown, Texts::tr("Nobody has looked yet whether it is selected.")};
    if (cell.selected == Selected::Unknown)
        return {Verdict::Unknown, Texts::tr("HighLevel does not say whether it is selected.")};
    if (cell.seen.delivery.isValid())
        return {Verdict::Ready, Texts::tr("Works: the last delivery was answered %1.").arg(cell.seen.deliveryStatus)};
    return {Verdict::Ready, Texts::tr("Ready; no delivery was seen here yet.")};
}

/*! The order in which people expect names: "Location 9" before "Location 10", in any case, by their language. */
void sortByName(QList<MatrixRow> &rows)
{
    // QCollator in the C locale knows nothing of numbers.
    QCollator collator(QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale());
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    struct Place {
        QCollatorSortKey name; // made once: comparing by the collator itself takes six times as long
        qsizetype row;
    };
    std::vector<Place> places;
    places.reserve(std::size_t(rows.size()));
    for (qsizetype row = 0; row < rows.size(); ++row)
        places.push_back({collator.sortKey(rows.at(row).location.name), row});
    std::stable_sort(places.begin(), places.end(), [&rows](const Place &a, const Place &b) {
        const int order = a.name.compare(b.name);
        return order != 0 ? order < 0 : rows.at(a.row).location.id < rows.at(b.row).location.id;
    });
    QList<MatrixRow> sorted;
    sorted.reserve(rows.size());
    for (const Place &place : places)
        sorted.append(std::move(rows[place.row]));
    rows = std::move(sorted);
}

QString folded(const QString &text)
{
    const bool isAscii = std::all_of(text.begin(), text.end(), [](QChar letter) { return letter.unicode() < 128; });
    if (isAscii)
        return text.toLower();
    QString plain;
    plain.reserve(text.size());
    for (const QChar letter : text.normalized(QString::NormalizationForm_KD)) {
        if (letter.category() != QChar::Mark_NonSpacing)
            plain.append(letter.toCaseFolded());
    }
    return plain;
}
} // namespace

QString verdictName(Verdict verdict)
{
    return QString(VerdictNames.at(size_t(verdict)));
}

std::optional<Verdict> verdictFromName(const QString &name)
{
    for (const Verdict verdict : AllVerdicts) {
        if (name.compare(VerdictNames.at(size_t(verdict)), Qt::CaseInsensitive) == 0)
            return verdict;
    }
    return std::nullopt;
}

QString verdictTitle(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Broken:
        return Texts::tr("broken");
    case Verdict::Attention:
        return Texts::tr("to do");
    case Verdict::Unknown:
        return Texts::tr("unknown");
    case Verdict::Ready:
        return Texts::tr("ready");
    case Verdict::NotInstalled:
        return Texts::tr("not installed");
    }
    return {};
}

QString tokenStateName(TokenState::State state)
{
    constexpr std::array names{"none"_L1, "good"_L1, "expired"_L1, "failing"_L1};
    return QString(names.at(size_t(state)));
}

Matrix makeMatrix(const MatrixSources &sources)
{
    Matrix matrix;
    matrix.connection = sources.connection;
    matrix.at = sources.now;
    matrix.providers = sources.providers;

    QHash<QString, const OAuth::TokenRecord *> tokens;
    for (const OAuth::TokenRecord &record : sources.tokens) {
        if (record.install.tokenClass == TokenClass::Location)
            tokens.insert(record.install.id, &record);
    }
    const QStringList needed = OAuth::scopesFor({});
    QList<KnownLocation> locations = sources.locations;
    QSet<QString> known;
    for (const KnownLocation &location : locations)
        known.insert(location.id.text());
    for (const OAuth::TokenRecord &record : sources.tokens) { // a token proves an install that nobody listed
        if (record.install.tokenClass == TokenClass::Location && !known.contains(record.install.id))
            locations.append({LocationId(record.install.id), QString(), true});
    }
    QSet<std::pair<QString, QString>> changed;
    for (const SelectionChange &change : sources.alarms)
        changed.insert({change.location.text(), change.channel});

    matrix.rows.reserve(locations.size());
    for (const KnownLocation &location : locations) {
        MatrixRow row;
        row.location = location;
        const auto mintError = sources.mintErrors.constFind(location.id);
        row.token = tokenState(tokens.value(location.id.text()), needed,
                               mintError == sources.mintErrors.constEnd() ? nullptr : &*mintError, sources.now);
        if (sources.traffic) {
            row.lastEvent = sources.traffic->lastEvent(location.id);
            row.lastUseful = sources.traffic->lastUseful(location.id);
        }
        row.worst = sources.providers.isEmpty() ? Verdict::Unknown : Verdict::NotInstalled;
        QString text = location.name + u'\n' + location.id.text();
        for (const KnownProvider &provider : sources.providers) {
            MatrixCell cell;
            const QString channel = channelOf(provider.kind);
            const auto looked = sources.looks.constFind({location.id.text(), channel});
            const ChannelLook *look =
                channel.isEmpty() || looked == sources.looks.constEnd() ? nullptr : &looked.value();
            cell.selected = selected(provider, look);
            if (look) {
                cell.lookedAt = look->at;
                cell.lookWhy = look->why;
                if (cell.selected == Selected::NotOurs)
                    cell.chosenName = look->chosenName.isEmpty() ? look->chosen.text() : look->chosenName;
            }
            cell.hasChanged = changed.contains({location.id.text(), channel});
            if (sources.traffic)
                cell.seen = sources.traffic->seen(location.id, provider.id);
            const Judgement judgement = judge(row, cell);
            cell.verdict = judgement.verdict;
            cell.reason = judgement.reason;
            row.worst = std::min(row.worst, cell.verdict);
            if (!text.contains(cell.reason))
                text += u'\n' + cell.reason;
            row.cells.append(cell);
        }
        row.searched = folded(text);
        matrix.rows.append(row);
    }
    sortByName(matrix.rows);
    return matrix;
}

QList<int> matching(const Matrix &matrix, const MatrixFilter &filter)
{
    const QStringList words = folded(filter.text).split(u' ', Qt::SkipEmptyParts);
    QList<int> rows;
    for (int i = 0; i < int(matrix.rows.size()); ++i) {
        const MatrixRow &row = matrix.rows.at(i);
        if (filter.installed && row.location.isInstalled != filter.installed)
            continue;
        const bool isOne = filter.provider && *filter.provider >= 0 && *filter.provider < row.cells.size();
        const Verdict verdict = isOne ? row.cells.at(*filter.provider).verdict : row.worst;
        if (filter.verdict && verdict != *filter.verdict)
            continue;
        if (filter.onlyProblems && verdict != Verdict::Broken && verdict != Verdict::Attention)
            continue;
        const bool holdsAll = std::all_of(words.begin(), words.end(),
                                          [&row](const QString &word) { return row.searched.contains(word); });
        if (holdsAll)
            rows.append(i);
    }
    return rows;
}

} // namespace Linesman::Installs
