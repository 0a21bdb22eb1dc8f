// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/linetest/result.h"
#include "ui/overview/overviewpage.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace Linesman::Ui {

/*! What the last line test found, kept in a small file for the next start. */
struct LastLineTest {
    QDateTime at; //!< UTC; invalid: it never ran
    QList<KindVerdict> verdicts;

    static LastLineTest of(const LineTest::TestResult &result);
    /*! An unreadable file is as good as none: the next run writes it anew. */
    static LastLineTest load(const QString &file);
    Result<> save(const QString &file) const;
};

} // namespace Linesman::Ui
