// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/linetest/result.h"

#include <QList>
#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace Linesman::Ui {

class HopButton;
class StatusChip;

/*! One provider kind: its name, its hops on a line that lights up, its time and verdict. */
class KindLine : public QWidget
{
    Q_OBJECT
public:
    explicit KindLine(const LineTest::KindResult &kind, QWidget *parent = nullptr);

    void setKind(const LineTest::KindResult &kind);
    void setHop(const LineTest::KindResult &kind, int hop);
    void select(int hop); //!< -1 for none
    void tick();

signals:
    void hopSelected(int hop);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showVerdict(const LineTest::KindResult &kind);

    QList<HopButton *> m_hops;
    QLabel *m_time = nullptr;
    StatusChip *m_verdict = nullptr;
};

} // namespace Linesman::Ui
