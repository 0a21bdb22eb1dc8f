// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/emulator/tokenspart.h"

#include "ui/emulator/formdialog.h"
#include "ui/emulator/rowtable.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/formcolumn.h"
#include "ui/widgets/moments.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

TokensPart::TokensPart(Emulator::Emulator &emulator, QWidget *parent)
    : EmulatorPart(emulator, parent)
{
    auto *card = new Card(tr("Access Tokens"), this);
    auto *expireAll = makeButton(tr("Expire &All"), u"expireAll"_s, ButtonLook::Normal, card);
    expireAll->setToolTip(tr("A client must refresh before its next call"));
    card->addAction(expireAll);
    m_table =
        new RowTable(u"emulatorTokens"_s, tr("Access tokens"),
                     {tr("Class"), tr("For"), tr("State"), tr("Expires in"), tr("Scopes"), tr("Ends with")}, card);
    m_table->setCells(2, RowTable::Cells::Chip);
    m_table->setCells(5, RowTable::Cells::Mono);
    m_table->setStretched(1);
    m_table->setEmptyText(tr("No tokens yet: they come when an app exchanges a code."));
    m_table->setWidth(0, 90);
    m_table->setWidth(2, 110);
    m_table->setWidth(3, 120);
    m_table->setWidth(4, 90);
    m_table->setWidth(5, 90);
    card->setBodyMargins(0);
    card->body()->addWidget(m_table, 1);
    m_expire = makeButton(tr("&Expire Now"), u"expireToken"_s, ButtonLook::Normal, this);
    m_revoke = makeButton(tr("Re&voke"), u"revokeToken"_s, ButtonLook::Danger, this);
    m_revoke->setToolTip(tr("Ends the access token and the refresh token with it"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::S);
    buttons->addWidget(m_expire);
    m_refreshToo = new QCheckBox(tr("Re&fresh tokens expire too"), this);
    m_refreshToo->setObjectName(u"expireRefreshToo"_s);
    m_refreshToo->setToolTip(tr("Then a client must be authorized again"));
    buttons->addWidget(m_revoke);
    buttons->addWidget(m_refreshToo);
    buttons->addStretch();

    auto *own = makePrivate();
    m_copyPrivate = makeButton(tr("&Copy Token"), u"copyPrivateToken"_s, ButtonLook::Quiet, this);
    m_removePrivate = makeButton(tr("Remo&ve Token"), u"removePrivateToken"_s, ButtonLook::Danger, this);
    auto *ownButtons = new QHBoxLayout;
    ownButtons->setSpacing(Space::S);
    ownButtons->addWidget(m_removePrivate);
    ownButtons->addWidget(m_copyPrivate);
    ownButtons->addStretch();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::M);
    column->addWidget(card, 3);
    column->addLayout(buttons);
    column->addWidget(own, 2);
    column->addLayout(ownButtons);
    m_second = new QTimer(this);
    m_second->setInterval(1000);
    connect(m_second, &QTimer::timeout, this, &TokensPart::fill);
    connect(m_table, &TableView::rowSelected, this, &TokensPart::showChosen);
    connect(m_private, &TableView::rowSelected, this, &TokensPart::showChosen);
    connectActions(expireAll);
    showChosen();
}

QWidget *TokensPart::makePrivate()
{
    auto *own = new Card(tr("Private Integration Tokens"), this);
    auto *add = makeButton(tr("A&dd…"), u"addPrivateToken"_s, ButtonLook::Normal, own);
    own->addAction(add);
    m_private =
        new RowTable(u"emulatorPrivateTokens"_s, tr("Private integration tokens"), {tr("Token"), tr("Location")}, own);
    m_private->setCells(0, RowTable::Cells::Mono);
    m_private->setStretched(0);
    m_private->setEmptyText(tr("None."));
    m_private->setWidth(1, 180);
    own->setBodyMargins(0);
    own->body()->addWidget(m_private, 1);
    connect(add, &QPushButton::clicked, this, &TokensPart::openPrivate);
    return own;
}

void TokensPart::connectActions(QPushButton *expireAll)
{
    connect(expireAll, &QPushButton::clicked, this, [this] {
        post(u"tokens/expire"_s, {{u"refresh"_s, m_refreshToo->isChecked()}});
    });
    connect(m_expire, &QPushButton::clicked, this, [this] {
        for (const QString &id : m_table->selectedKeys())
            post(u"tokens/expire"_s, {{u"id"_s, id}, {u"refresh"_s, m_refreshToo->isChecked()}});
    });
    connect(m_revoke, &QPushButton::clicked, this, [this] {
        for (const QString &id : m_table->selectedKeys())
            post(u"tokens/revoke"_s, {{u"id"_s, id}});
    });
    connect(m_removePrivate, &QPushButton::clicked, this, [this] {
        for (const QString &token : m_private->selectedKeys())
            remove(u"tokens/private/"_s + pathSegment(token));
    });
    connect(m_copyPrivate, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_private->selectedKeys().join(u'\n')); });
}

void TokensPart::showEvent(QShowEvent *event)
{
    EmulatorPart::showEvent(event);
    fill();
    m_second->start();
}

void TokensPart::hideEvent(QHideEvent *event)
{
    m_second->stop();
    EmulatorPart::hideEvent(event);
}

void TokensPart::setState(const QJsonObject &state)
{
    m_state = state;
    fill();
}

void TokensPart::fill()
{
    QHash<QString, QString> names;
    for (const QJsonValue &value : m_state.value("locations"_L1).toArray())
        names.insert(value.toObject().value("id"_L1).toString(), value.toObject().value("name"_L1).toString());
    const QJsonObject company = m_state.value("company"_L1).toObject();
    names.insert(company.value("id"_L1).toString(), company.value("name"_L1).toString());
    const QDateTime now = emulatorNow(m_state);
    QList<TableRow> rows;
    for (const QJsonValue &value : m_state.value("tokens"_L1).toArray()) {
        const QJsonObject token = value.toObject();
        const QDateTime end = QDateTime::fromString(token.value("expiresAt"_L1).toString(), Qt::ISODateWithMs);
        const qint64 left = std::max<qint64>(0, now.secsTo(end));
        QString state = token.value("state"_L1).toString();
        if (state == "good"_L1 && left == 0)
            state = u"expired"_s;
        const bool isCompany = token.value("userType"_L1).toString() == "Company"_L1;
        const QString resource = token.value("resource"_L1).toString();
        const QJsonArray scopes = token.value("scopes"_L1).toArray();
        QStringList scopeNames;
        for (const QJsonValue &scope : scopes)
            scopeNames += scope.toString();
        rows.append({token.value("id"_L1).toString(),
                     {{isCompany ? tr("Company") : tr("Location")},
                      {names.value(resource, resource), {}, resource},
                      {state == "good"_L1      ? tr("good")
                       : state == "revoked"_L1 ? tr("revoked")
                                               : tr("expired"),
                       state == "good"_L1 ? Tone::Good : Tone::Warn},
                      {state == "good"_L1 ? spanText(left) : QString(), {}, momentTooltip(end)},
                      {QString::number(scopes.size()), {}, scopeNames.join(u'\n')},
                      {token.value("end"_L1).toString()}},
                     token});
    }
    m_table->setRows(rows);
    QList<TableRow> own;
    for (const QJsonValue &value : m_state.value("privateTokens"_L1).toArray()) {
        const QJsonObject token = value.toObject();
        const QString place = token.value("locationId"_L1).toString();
        const QString text = token.value("token"_L1).toString();
        own.append({text, {{text}, {names.value(place, place)}}, token});
    }
    m_private->setRows(own);
    showChosen();
}

void TokensPart::showChosen()
{
    const bool any = m_table->selectedRow() >= 0;
    m_expire->setEnabled(any);
    m_revoke->setEnabled(any);
    const bool own = m_private->selectedRow() >= 0;
    m_removePrivate->setEnabled(own);
    m_copyPrivate->setEnabled(own);
}

void TokensPart::openPrivate()
{
    auto *dialog =
        new FormDialog(u"privateTokenDialog"_s, tr("Private Integration Token"), tr("&Make Token"), m_emulator, this);
    auto *place = new QComboBox(dialog);
    place->setObjectName(u"privateTokenPlace"_s);
    for (const QJsonValue &value : m_state.value("locations"_L1).toArray())
        place->addItem(value.toObject().value("name"_L1).toString(), value.toObject().value("id"_L1).toString());
    dialog->form()->addRow(tr("&Location"), place,
                           tr("Such a token belongs to no app: it cannot add inbound messages of a provider."));
    dialog->request = [place] {
        return ControlRequest{"POST", u"tokens/private"_s, {{u"locationId"_s, place->currentData().toString()}}};
    };
    dialog->open();
}

} // namespace Linesman::Ui
