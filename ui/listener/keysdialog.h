// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/webhooks/keyring.h"
#include "app/webhooks/ownkey.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace Linesman::Ui {

class CopyField;
class FormColumn;

/*! The public keys that signatures are checked with, and the public half of the key that signs our deliveries. */
class KeysDialog : public QDialog
{
    Q_OBJECT
public:
    KeysDialog(Webhooks::KeyRing &keys, Webhooks::OwnKey &ownKey, QWidget *parent);

private:
    void addOwnKey(QVBoxLayout *column);
    void connectParts();
    void fill();
    void add();
    void removeSelected();
    void showOwnKey();

    Webhooks::KeyRing &m_keys;
    Webhooks::OwnKey &m_ownKey;
    QListWidget *m_list = nullptr;
    QPushButton *m_remove = nullptr;
    FormColumn *m_form = nullptr;
    QLineEdit *m_name = nullptr;
    QPlainTextEdit *m_text = nullptr;
    CopyField *m_own = nullptr;
    QLabel *m_ownNote = nullptr;
    QPushButton *m_showOwn = nullptr;
};

} // namespace Linesman::Ui
