// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/webhooks/signature.h"

#include <QDialog>
#include <QList>

#include <utility>

class QComboBox;
class QLabel;

namespace Linesman::Ui {

class CodeView;

/*! Code for a bridge that checks a delivery's signature, in its language and with one of the keys that are known. */
class VerifyDialog : public QDialog
{
    Q_OBJECT
public:
    explicit VerifyDialog(QWidget *parent = nullptr);

    /*! The keys to choose from, each with its title; keeps the one that was chosen, by title. */
    void setKeys(const QList<std::pair<QString, Webhooks::PublicKey>> &keys);

private:
    void showCode();

    QList<std::pair<QString, Webhooks::PublicKey>> m_keys;
    QComboBox *m_language = nullptr;
    QComboBox *m_key = nullptr;
    QLabel *m_needs = nullptr;
    CodeView *m_code = nullptr;
};

} // namespace Linesman::Ui
