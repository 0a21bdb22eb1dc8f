// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

class QLabel;
class QPushButton;

namespace Linesman {
class ChosenStore;
class KeychainStore;
} // namespace Linesman

namespace Linesman::Ui {

class StatusChip;

/*! Where secrets are kept: the system's key store, or memory until Linesman ends. */
class SecretsCard : public Card
{
    Q_OBJECT
public:
    /*! Both outlive the card. */
    SecretsCard(KeychainStore &keychain, ChosenStore &secrets, QWidget *parent = nullptr);
    void probe(); //!< asks the key store whether it works

private:
    void showPlace();

    KeychainStore &m_keychain;
    ChosenStore &m_secrets;
    StatusChip *m_keyState = nullptr;
    QLabel *m_keySentence = nullptr;
    QPushButton *m_keyPlace = nullptr;
    bool m_keyWorks = false;
};

} // namespace Linesman::Ui
