// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/installs/findings.h"

#include "app/facts/findingbook.h"
#include "app/installs/matrix.h"
#include "app/installs/selection.h"

namespace Linesman::Installs {

using namespace Qt::Literals::StringLiterals;

QLatin1StringView troubleId(InstallProblem problem)
{
    constexpr std::array ids{"I-01"_L1, "I-02"_L1, "I-03"_L1, "I-04"_L1, "I-05"_L1, "I-06"_L1,
                             "P-01"_L1, "P-02"_L1, "P-03"_L1, "P-04"_L1, "P-05"_L1, "P-06"_L1};
    return ids.at(size_t(problem));
}

Finding finding(InstallProblem problem, const QString &subject, const QString &evidence)
{
    return Facts::namedFinding(QString(troubleId(problem)), subject, evidence);
}

bool isWrongGeneration(const Error &error)
{
    const bool isOldWay = error.message.contains("not available in API version"_L1, Qt::CaseInsensitive);
    const bool isUnknownPath = error.httpStatus == 404 && error.message.startsWith("Cannot GET /oauth/installed"_L1);
    return (error.httpStatus == 400 && isOldWay) || isUnknownPath;
}

std::optional<Finding> findingOf(const Error &error, const QString &subject)
{
    const auto says = [&error](QLatin1StringView words) {
        return error.message.contains(words, Qt::CaseInsensitive);
    };
    if (isWrongGeneration(error))
        return finding(InstallProblem::OldPathRefused, subject, error.detail);
    if (says("Location is not active"_L1))
        return finding(InstallProblem::InactiveTraffic, subject, error.detail);
    if (error.code == "CONVERSATIONS_MSG_PROVIDER_NO_ACCESS"_L1 || says("access to the conversationProvider"_L1))
        return finding(InstallProblem::ForeignToken, subject, error.detail);
    if (says("bulk"_L1) && error.httpStatus >= 400 && error.httpStatus < 500)
        return finding(InstallProblem::BulkRefused, subject, error.detail);
    return std::nullopt;
}

QList<Finding> findingsOf(const Matrix &matrix, const QList<SelectionChange> &alarms)
{
    QList<Finding> found;
    for (const SelectionChange &change : alarms) {
        const auto named = [](const ProviderId &id, const QString &name) {
            return id.isEmpty() ? u"none"_s : name.isEmpty() ? id.text() : name;
        };
        found.append(finding(InstallProblem::SelectionChanged, change.location.text(),
                             u"%1: %2, now %3"_s.arg(change.channel, named(change.before, change.beforeName),
                                                     named(change.after, change.afterName))));
    }
    for (const Providers::KnownProvider &provider : matrix.providers) {
        if (provider.kind == Providers::Kind::Call)
            found.append(finding(InstallProblem::CallNotListed, provider.id.text(), provider.name));
    }
    for (const MatrixRow &row : matrix.rows) {
        const bool isGone = (row.location.isInstalled && !*row.location.isInstalled) || row.token.isInactive;
        if (isGone && row.lastEvent.isValid())
            found.append(finding(InstallProblem::InactiveTraffic, row.location.id.text(),
                                 u"last event %1, last useful %2"_s.arg(
                                     row.lastEvent.toString(Qt::ISODate),
                                     row.lastUseful.isValid() ? row.lastUseful.toString(Qt::ISODate) : u"never"_s)));
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            const MatrixCell &cell = row.cells.at(i);
            const QString &name = matrix.providers.at(i).name;
            if (isGone || cell.verdict == Verdict::NotInstalled)
                continue;
            if (cell.selected == Selected::NotOurs)
                found.append(finding(
                    InstallProblem::NotSelected, row.location.id.text(),
                    u"%1; selected: %2"_s.arg(name, cell.chosenName.isEmpty() ? u"not told"_s : cell.chosenName)));
            else if (cell.selected == Selected::Unknown && cell.lookedAt.isValid())
                found.append(
                    finding(InstallProblem::ChannelsUnclear, row.location.id.text(), name + ": "_L1 + cell.lookWhy));
        }
    }
    return found;
}

} // namespace Linesman::Installs
