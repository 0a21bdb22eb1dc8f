// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/exchange.h"
#include "app/http/deliveryclient.h"
#include "ui/widgets/page.h"

class QCheckBox;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace Linesman::History {
class Store;
}
namespace Linesman::Webhooks {
class KeyRing;
class OwnKey;
} // namespace Linesman::Webhooks

namespace Linesman::Workspace {
class ListenerControl;
class Listeners;
} // namespace Linesman::Workspace

namespace Linesman::Ui {

class AddressCard;
class Banner;
class Card;
class EmptyState;
class ExchangeModel;
class ExchangeTable;
class ExchangeView;
class ListenerBar;
class ReplayPanel;
class StatusChip;

/*! The local endpoint for webhooks: its addresses, what it answers, what came, and what is to be said about it. */
class ListenerPage : public Page
{
    Q_OBJECT
public:
    ListenerPage(Workspace::Listeners &listeners, History::Store &store, Webhooks::KeyRing &keys,
                 Webhooks::OwnKey &ownKey, Http::DeliveryClient &client, QWidget *parent = nullptr);

    QString help() const override;
    bool goBack() override;
    QWidget *firstFocus() override;

private:
    QWidget *makeList();
    void toggle();
    void start();
    void showState();
    void chooseLook();
    void showCapture(ExchangeId id);
    void refreshCapture();
    void closeCapture();
    void editAnswer();
    void editRules();
    void editKeys();
    void sendTest();
    void sendTestNow();

    Workspace::ListenerControl &control() const; //!< the one that is chosen
    void showAnswer();
    void watchListeners();

    Workspace::Listeners &m_listeners;
    History::Store &m_store;
    Webhooks::KeyRing &m_keys;
    Webhooks::OwnKey &m_ownKey;
    Http::DeliveryClient &m_client;
    ExchangeModel *m_model = nullptr;
    StatusChip *m_state = nullptr;
    QLabel *m_count = nullptr;
    QCheckBox *m_follow = nullptr;
    QPushButton *m_toggle = nullptr;
    QPushButton *m_test = nullptr;
    Banner *m_failure = nullptr;
    Banner *m_warning = nullptr;
    Banner *m_undo = nullptr;
    Banner *m_moved = nullptr;
    ListenerBar *m_bar = nullptr;
    AddressCard *m_addresses = nullptr;
    QSplitter *m_split = nullptr;
    QStackedWidget *m_listStack = nullptr;
    EmptyState *m_waiting = nullptr;
    ExchangeTable *m_table = nullptr;
    Card *m_card = nullptr;
    ExchangeView *m_view = nullptr;
    ReplayPanel *m_replay = nullptr;
    bool m_startFailed = false;
};

} // namespace Linesman::Ui
