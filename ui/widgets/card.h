// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace Linesman::Ui {

class ActionRow;

/*! A panel with a thin border; optionally a heading with actions at its right. */
class Card : public QFrame
{
    Q_OBJECT
public:
    explicit Card(const QString &heading = {}, QWidget *parent = nullptr);
    QVBoxLayout *body() const { return m_body; } //!< spacing 8, margins 16
    void setHeading(const QString &heading);
    void addAction(QWidget *widget); //!< to the right of the heading
    using QFrame::addAction;
    void setBodyMargins(int margin); //!< 0 for a table that fills the card

private:
    QWidget *m_head = nullptr;
    QLabel *m_heading = nullptr;
    ActionRow *m_actions = nullptr;
    QVBoxLayout *m_body = nullptr;
};

} // namespace Linesman::Ui
