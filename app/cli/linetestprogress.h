// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/linetest/run.h"

#include <QObject>

namespace Linesman::Cli {

/*! Tells a line test as it goes: a line per kind for people, and with \a json a line per hop for programs. */
class LineTestProgress : public QObject
{
    Q_OBJECT
public:
    LineTestProgress(const LineTest::Run &run, bool json);

private:
    void showStart() const;
    void showHop(int kind, int hop) const;
    void showKind(const LineTest::KindResult &kind) const;
    void showEnd() const;

    const LineTest::Run &m_run;
    const bool m_json;
};

} // namespace Linesman::Cli
