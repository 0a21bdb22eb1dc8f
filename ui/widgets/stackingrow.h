// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;

namespace Linesman::Ui {

/*! Widgets in a row, or below each other where they have no room beside each other: at a large text size. */
class StackingRow : public QWidget
{
    Q_OBJECT
public:
    explicit StackingRow(QWidget *parent = nullptr);

    QBoxLayout *row() const { return m_row; } //!< to be filled with widgets; no margins, spacing 8
    QSize minimumSizeHint() const override;   //!< as wide as its widest: the others go below

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void fit();
    QList<QSize> sizes() const;

    QBoxLayout *m_row = nullptr;
};

} // namespace Linesman::Ui
