// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

namespace Linesman::Ui {

/*! Three ways in, for somebody who starts Linesman for the first time. */
class WelcomeCard : public Card
{
    Q_OBJECT
public:
    explicit WelcomeCard(QWidget *parent = nullptr);

signals:
    void ownBridgeWanted();
    void appWanted();
    void tourWanted();
    void dismissed();
};

} // namespace Linesman::Ui
