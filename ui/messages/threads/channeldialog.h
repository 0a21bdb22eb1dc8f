// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/messages/threads/channellooks.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace Linesman::Ui {

/*! Asks how a channel shows itself to agents: alias, logo, always shown. */
class ChannelDialog : public QDialog
{
    Q_OBJECT
public:
    ChannelDialog(const QString &name, const ChannelLook &look, QWidget *parent);

signals:
    void chosen(const Linesman::Ui::ChannelLook &look);

private:
    void chooseLogo();
    void showLogo();

    ChannelLook m_look;
    QLineEdit *m_alias = nullptr;
    QCheckBox *m_always = nullptr;
    QLabel *m_logo = nullptr;
    QLabel *m_logoNote = nullptr;
};

} // namespace Linesman::Ui
