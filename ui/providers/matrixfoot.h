// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/installs/matrix.h"

#include <QList>
#include <QWidget>

class QLabel;

namespace Linesman::Ui {

/*! Under the matrix: how many locations and verdicts are shown, and of when that is. */
class MatrixFoot : public QWidget
{
    Q_OBJECT
public:
    explicit MatrixFoot(QWidget *parent);
    void showCounts(const Installs::Matrix &matrix, const QList<int> &shown);
    /*! \a failure says why it could not be brought up to date; \a isSlow that it is being so. */
    void showFreshness(const QDateTime &at, const QString &failure, bool isSlow);

private:
    QLabel *m_counts = nullptr;
    QLabel *m_freshness = nullptr;
};

} // namespace Linesman::Ui
