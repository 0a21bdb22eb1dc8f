// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/emulator/bridgecard.h"

#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/copiedsign.h"
#include "ui/widgets/copyfield.h"
#include "ui/widgets/formcolumn.h"
#include "ui/widgets/stackingrow.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QUrl>
#include <QUrlQuery>
#include <QVBoxLayout>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

BridgeCard::BridgeCard(QWidget *parent)
    : Card(tr("For Your Bridge"), parent)
{
    // These were made up by the emulator: no secrets, so nothing is masked.
    m_baseUrl = new CopyField(u"emulatorBaseUrl"_s, tr("Base URL"), CopyField::Content::Plain, this);
    m_clientId = new CopyField(u"emulatorClientId"_s, tr("Client id"), CopyField::Content::Plain, this);
    m_clientSecret = new CopyField(u"emulatorClientSecret"_s, tr("Client secret"), CopyField::Content::Plain, this);
    m_companyId = new CopyField(u"emulatorCompanyId"_s, tr("Company id"), CopyField::Content::Plain, this);
    m_publicKey = new CopyField(u"emulatorPublicKey"_s, tr("Public key"), CopyField::Content::Plain, this);
    auto *form = new FormColumn(this);
    form->addRow(tr("Base URL"), m_baseUrl, tr("Instead of https://services.leadconnectorhq.com"));
    form->addRow(tr("Client id"), m_clientId);
    form->addRow(tr("Client secret"), m_clientSecret, tr("Made up: it opens nothing but this emulator."));
    form->addRow(tr("Company id"), m_companyId);
    form->addRow(tr("Public key of its deliveries"), m_publicKey, tr("Ed25519, for x-ghl-signature"));
    body()->addWidget(form);
    body()->addSpacing(Space::S);
    auto *buttons = new StackingRow(this);
    auto *copy = makeButton(tr("Copy as &Environment"), u"copyEnvironment"_s, ButtonLook::Normal, this);
    copy->setToolTip(tr("LINESMAN_BASE_URL, LINESMAN_CLIENT_ID, LINESMAN_CLIENT_SECRET and "
                        "LINESMAN_REDIRECT_URI, one a line"));
    auto *json = makeButton(tr("Copy as &JSON"), u"copyReadyJson"_s, ButtonLook::Normal, this);
    json->setToolTip(tr("The same object that the command line's ready file carries"));
    auto *consent = makeButton(tr("&Open Consent Page"), u"openConsent"_s, ButtonLook::Quiet, this);
    auto *app = makeButton(tr("Change &App…"), u"changeApp"_s, ButtonLook::Normal, this);
    app->setToolTip(tr("Webhook URL, redirect URLs and scopes of the app under test"));
    connect(app, &QPushButton::clicked, this, &BridgeCard::appWanted);
    for (QPushButton *button : {copy, json, app, consent})
        buttons->row()->addWidget(button);
    buttons->row()->addStretch();
    body()->addWidget(buttons);
    body()->addStretch();
    connect(copy, &QPushButton::clicked, this, [this, copy] {
        QGuiApplication::clipboard()->setText(environment());
        showCopied(*copy);
    });
    connect(json, &QPushButton::clicked, this, [this, json] {
        QGuiApplication::clipboard()->setText(QString::fromUtf8(QJsonDocument(m_ready.toJson()).toJson()));
        showCopied(*json);
    });
    connect(consent, &QPushButton::clicked, this, [this] {
        QUrl url(m_ready.authorizeUrl);
        QUrlQuery query;
        query.addQueryItem(u"response_type"_s, u"code"_s);
        query.addQueryItem(u"client_id"_s, m_ready.clientId);
        query.addQueryItem(u"redirect_uri"_s, m_ready.redirectUris.value(0));
        url.setQuery(query);
        emit consentWanted(url.toString(QUrl::FullyEncoded));
    });
}

void BridgeCard::setReady(const Emulator::EmulatorDescription &ready)
{
    m_ready = ready;
    m_baseUrl->setText(ready.baseUrl);
    m_clientId->setText(ready.clientId);
    m_clientSecret->setText(ready.clientSecret);
    m_companyId->setText(ready.companyId);
    m_publicKey->setText(ready.publicKeyPem.split(u'\n').value(1));
}

QString BridgeCard::environment() const
{
    return u"LINESMAN_BASE_URL=%1\nLINESMAN_CLIENT_ID=%2\nLINESMAN_CLIENT_SECRET=%3\nLINESMAN_REDIRECT_URI=%4\n"_s.arg(
        m_ready.baseUrl, m_ready.clientId, m_ready.clientSecret, m_ready.redirectUris.value(0));
}

} // namespace Linesman::Ui
