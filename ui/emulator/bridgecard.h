// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/emulator/emulator.h"
#include "ui/widgets/card.h"

namespace Linesman::Ui {

class CopyField;

/*! What a bridge must know to talk to the emulator, to copy one by one or as environment variables. */
class BridgeCard : public Card
{
    Q_OBJECT
public:
    explicit BridgeCard(QWidget *parent);
    void setReady(const Emulator::EmulatorDescription &ready);

signals:
    void consentWanted(const QString &url);
    void appWanted(); //!< to change what the app tells and may

private:
    QString environment() const;
    Emulator::EmulatorDescription m_ready;
    CopyField *m_baseUrl = nullptr;
    CopyField *m_clientId = nullptr;
    CopyField *m_clientSecret = nullptr;
    CopyField *m_companyId = nullptr;
    CopyField *m_publicKey = nullptr;
};

} // namespace Linesman::Ui
