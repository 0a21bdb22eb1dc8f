// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"
#include "ui/widgets/tone.h"

class QGridLayout;
class QLabel;
class QPushButton;

namespace Linesman::Ui {

class StatusChip;

/*! What a part of Linesman is doing, at a glance. */
struct PartState {
    Tone tone = Tone::Neutral;
    QString word;     //!< "running"
    QString sentence; //!< one line more: its address, its app
    QString button;   //!< what can be done: "Start"; no button when empty
    bool operator==(const PartState &) const = default;
};

/*! One part: heading, state, a sentence, a button. */
class StateCard : public Card
{
    Q_OBJECT
public:
    /*! The button is named \a buttonName. */
    StateCard(const QString &heading, const QString &buttonName, QWidget *parent = nullptr);
    void setState(const PartState &state);

signals:
    void pressed();

private:
    StatusChip *m_chip = nullptr;
    QLabel *m_sentence = nullptr;
    QPushButton *m_button = nullptr;
};

} // namespace Linesman::Ui
