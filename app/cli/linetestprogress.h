// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/progress.h"
#include "app/cli/terminal.h"
#include "app/linetest/run.h"

#include <QObject>
#include <QSet>

#include <optional>
#include <set>
#include <utility>

namespace Linesman::Cli {

/*!
    Tells a line test as it goes: a line per kind for people, on standard output; with \a json a line per hop for
    programs there, and the rest on standard error.
*/
class LineTestProgress : public QObject
{
    Q_OBJECT
public:
    LineTestProgress(const LineTest::Run &run, bool json);

private:
    void tell(const QString &line, Tone tone = Tone::Plain) const;
    void tellPart(const QString &text, Tone tone = Tone::Plain) const;
    void showStart();
    void showHop(int kind, int hop);
    void showHops(const LineTest::KindResult &kind);
    void showChecks(const LineTest::KindResult &kind);
    void showEnd();
    void tellReason(const QString &where, const QString &happened, const QString &advice,
                    const QList<Exchange> &evidence);
    QString exchanges(const QList<Exchange> &evidence) const;

    const LineTest::Run &m_run;
    const bool m_json;
    QSet<QString> m_told;                    //!< reasons: each is told once
    std::set<std::pair<int, int>> m_settled; //!< hops of kinds, told as text: advice may still be added to one
    std::optional<Progress> m_progress;      //!< until it finished
};

} // namespace Linesman::Cli
