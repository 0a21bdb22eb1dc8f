// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/listeners.h"
#include "ui/widgets/card.h"

#include <optional>

class QListWidget;

namespace Linesman::Ui {

/*! The requests that wait for a person, at all listeners; hidden while there is none. */
class HeldCard : public Card
{
    Q_OBJECT
public:
    HeldCard(Workspace::Listeners &listeners, QWidget *parent);

private:
    void fill();
    void decide();
    void release();
    std::optional<Workspace::Listeners::Held> chosen() const;

    Workspace::Listeners &m_listeners;
    QListWidget *m_list = nullptr;
};

} // namespace Linesman::Ui
