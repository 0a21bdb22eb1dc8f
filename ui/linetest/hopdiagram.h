// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/linetest/result.h"
#include "ui/widgets/card.h"

#include <QList>
#include <QTimer>

class QProgressBar;

namespace Linesman::Ui {

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
    void select(int kind, int hop); //!< -1 for none
    void setRunning(bool running);
    LoopSketch &sketch() { return *m_sketch; }

signals:
    void hopSelected(int kind, int hop); //!< by the person
    void hopOpened(int kind, int hop);   //!< by the person: its exchange

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setTabStop(int kind, int hop);
    void fitSketch();
    void makeLines(const QList<LineTest::KindResult> &kinds);

    LoopSketch *m_sketch = nullptr;
    QVBoxLayout *m_sketchBox = nullptr;
    QVBoxLayout *m_lines = nullptr;
    QList<KindLine *> m_kinds;
    QProgressBar *m_progress = nullptr;
    QTimer m_ticker;
};

} // namespace Linesman::Ui
