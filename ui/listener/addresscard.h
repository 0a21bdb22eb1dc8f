// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

class QLabel;

namespace Linesman::Ui {

class CopyField;

/*! The two addresses that belong into HighLevel's portal, and what the listener answers there. */
class AddressCard : public Card
{
    Q_OBJECT
public:
    explicit AddressCard(QWidget *parent);
    void setBase(const QString &base); //!< without a slash at its end
    void setAnswer(const QString &sentence);
    QString answer() const;

signals:
    void answerWanted(); //!< to be changed
    void rulesWanted();

private:
    CopyField *m_deliveryUrl = nullptr;
    CopyField *m_eventsUrl = nullptr;
    QLabel *m_answer = nullptr;
};

} // namespace Linesman::Ui
