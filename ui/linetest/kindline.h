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
    /*! The hop that Tab stops at; -1 for none of this line. */
    void setTabStop(int hop);
    void focusHop(int hop); //!< or the nearest there is
    /*! The time of the whole line is the first to leave when there is too little room. */
    void setTimeShown(bool shown);
    int wantedWidth() const;                //!< with every step's name whole
    int neededWidth() const;                //!< with the time
    QSize minimumSizeHint() const override; //!< without it

signals:
    void hopSelected(int hop);
    void hopFocused(int hop);
    void hopOpened(int hop);                 //!< by Enter
    void otherLineWanted(int step, int hop); //!< up or down

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showVerdict(const LineTest::KindResult &kind);
    void fitColumns();

    QList<HopButton *> m_hops;
    QLabel *m_title = nullptr;
    QLabel *m_time = nullptr;
    QWidget *m_verdictBox = nullptr;
    StatusChip *m_verdict = nullptr;
};

} // namespace Linesman::Ui
