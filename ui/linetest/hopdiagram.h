// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/linetest/result.h"
#include "ui/widgets/card.h"

#include <QList>
#include <QTimer>

class QProgressBar;
class QScrollArea;

namespace Linesman::Ui {

class CheckRow;
class KindLine;
class LoopSketch;

/*! The emblem: the loop as a sketch, and beside it each kind as a line of hops that light up one after another. */
class HopDiagram : public Card
{
    Q_OBJECT
public:
    explicit HopDiagram(QWidget *parent = nullptr);

    void setKinds(const QList<LineTest::KindResult> &kinds);
    /*! \a hop of \a kind changed; the bar tells how many are decided. */
    void showProgress(const QList<LineTest::KindResult> &kinds, int kind, int hop);
    /*! A check of \a kind changed. */
    void showChecks(const QList<LineTest::KindResult> &kinds, int kind);
    void select(int kind, int hop); //!< -1 for none
    void setRunning(bool running);
    LoopSketch &sketch() { return *m_sketch; }
    QSize minimumSizeHint() const override; //!< without the sketch, which gives way

signals:
    void hopSelected(int kind, int hop);     //!< by the person
    void hopOpened(int kind, int hop);       //!< by the person: its exchange
    void checkSelected(int kind, int check); //!< by the person

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QScrollArea *area() const; //!< that it is in; null for none
    void countDecided(const QList<LineTest::KindResult> &kinds);
    void setTabStop(int kind, int hop);
    void fitSketch();
    int availableWidth() const;
    void makeLines(const QList<LineTest::KindResult> &kinds);

    LoopSketch *m_sketch = nullptr;
    QVBoxLayout *m_sketchBox = nullptr;
    QVBoxLayout *m_lines = nullptr;
    QList<KindLine *> m_kinds;
    QList<CheckRow *> m_checks; //!< one under each line
    QProgressBar *m_progress = nullptr;
    QTimer m_ticker;
};

} // namespace Linesman::Ui
