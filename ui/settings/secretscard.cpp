// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/secretscard.h"

#include "app/secrets/chosenstore.h"
#include "app/secrets/keychainstore.h"
#include "ui/theme/roles.h"
#include "ui/widgets/stackingrow.h"
#include "ui/widgets/statuschip.h"

#include <QLabel>
#include <QPushButton>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

SecretsCard::SecretsCard(KeychainStore &keychain, ChosenStore &secrets, QWidget *parent)
    : Card(tr("Secrets"), parent)
    , m_keychain(keychain)
    , m_secrets(secrets)
{
    auto *buttons = new StackingRow(this);
    StackingLayout *row = buttons->row();
    m_keyState = new StatusChip(Tone::Neutral, tr("not asked"), this);
    m_keyState->setObjectName(u"settingsKeyState"_s);
    row->addWidget(m_keyState);
    row->addStretch();
    m_keyPlace = makeButton({}, u"settingsKeyPlace"_s, ButtonLook::Normal, this);
    connect(m_keyPlace, &QPushButton::clicked, this, [this] {
        if (m_secrets.place() == ChosenStore::Place::Session)
            m_secrets.useKeychain();
        else
            m_secrets.keepForThisSession();
    });
    row->addWidget(m_keyPlace);
    auto *check = makeButton(tr("Check the &Key Store"), u"settingsKeyCheck"_s, ButtonLook::Normal, this);
    connect(check, &QPushButton::clicked, this, &SecretsCard::probe);
    row->addWidget(check);
    body()->addWidget(buttons);
    m_keySentence = makeLabel({}, u"muted"_s, this);
    m_keySentence->setObjectName(u"settingsKeySentence"_s);
    body()->addWidget(m_keySentence);
    connect(&m_secrets, &ChosenStore::placeChanged, this, &SecretsCard::showPlace);
    connect(&m_keychain, &KeychainStore::waitingChanged, this, &SecretsCard::showPlace);
    showPlace();
}

void SecretsCard::probe()
{
    m_keyState->setState(Tone::Busy, tr("asking"));
    deliver(m_keychain.probe(), this, [this](const Result<> &works) {
        m_keyWorks = works.has_value();
        if (works) {
            showPlace();
            if (m_secrets.place() == ChosenStore::Place::Keychain) {
                m_keyState->setState(Tone::Good, tr("key store works"));
                m_keySentence->setText(
                    tr("Client secrets, tokens and private keys are kept in the system's key store."));
            }
            return;
        }
        showPlace();
        if (m_secrets.place() == ChosenStore::Place::Keychain) {
            m_keyState->setState(Tone::Bad, tr("no key store"));
            m_keySentence->setText(describe(works.error()));
        }
    });
}

void SecretsCard::showPlace()
{
    const bool session = m_secrets.place() == ChosenStore::Place::Session;
    m_keyPlace->setText(session ? tr("&Use the Key Store") : tr("Keep for This &Session Only"));
    m_keyPlace->setAccessibleName(m_keyPlace->text().remove(u'&'));
    if (session) {
        m_keyState->setState(Tone::Warn, tr("this session only"));
        m_keySentence->setText(tr("Secrets are kept in memory and forgotten when Linesman ends."));
    } else if (m_keychain.isWaiting()) {
        m_keyState->setState(Tone::Busy, tr("waiting for your keyring"));
        m_keySentence->setText(tr("The key store has not answered yet; perhaps it asks you to unlock it."));
    } else {
        m_keyState->setState(m_keyWorks ? Tone::Good : Tone::Neutral,
                             m_keyWorks ? tr("key store works") : tr("not asked"));
        m_keySentence->setText(tr(
            "Client secrets, tokens and private keys belong in the system's key store. It is opened at first need."));
    }
}

} // namespace Linesman::Ui
