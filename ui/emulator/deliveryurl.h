// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace Linesman::Ui {

/*! What a Delivery URL must be for the emulator to send there. */
class DeliveryUrl
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Ui::DeliveryUrl)
public:
    /*! Why \a text cannot be one, in a sentence; empty when it can. An empty text is good: nothing is sent. */
    static QString problem(const QString &text);
};

} // namespace Linesman::Ui
