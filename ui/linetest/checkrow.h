// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/linetest/result.h"

#include <QList>
#include <QWidget>

class QGridLayout;

namespace Linesman::Ui {

class ChipButton;

/*! The checks of one kind, under its hops: one chip that sums them up, and unfolded one for each. */
class CheckRow : public QWidget
{
    Q_OBJECT
public:
    explicit CheckRow(const LineTest::KindResult &kind, QWidget *parent = nullptr);

    /*! Hidden without checks. It unfolds by itself when something is wrong, until the person folds it. */
    void setKind(const LineTest::KindResult &kind);

signals:
    void checkSelected(int check); //!< by the person

private:
    void makeChips(const LineTest::KindResult &kind);
    void showSum(const LineTest::KindResult &kind);
    void setUnfolded(bool unfolded);

    ChipButton *m_sum = nullptr;
    QWidget *m_panel = nullptr;
    QGridLayout *m_grid = nullptr;
    QList<ChipButton *> m_chips;
    bool m_foldedByPerson = false;
};

} // namespace Linesman::Ui
