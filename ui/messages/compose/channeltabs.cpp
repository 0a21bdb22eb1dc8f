// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/compose/channeltabs.h"

#include "app/providers/resolver.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/foldingtabs.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;
using Providers::Kind;

namespace {
constexpr std::array Written{Kind::SmsDefault, Kind::SmsChannel, Kind::EmailDefault, Kind::EmailChannel};
} // namespace

ChannelTabs::ChannelTabs(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::S);
    m_tabs = new FoldingBar(this);
    m_folding = new TabFolding(m_tabs);
    m_tabs->setObjectName(u"composerChannels"_s);
    m_tabs->setAccessibleName(tr("Channel"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setContextMenuPolicy(Qt::CustomContextMenu);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_tabs, 1);
    row->addWidget(m_folding->more());
    layout->addLayout(row);
    m_hidden = makeLabel({}, u"small muted"_s, this);
    m_hidden->setObjectName(u"hiddenChannels"_s);
    layout->addWidget(m_hidden);
    connect(m_tabs, &QTabBar::currentChanged, this, [this] {
        m_folding->fold(width());
        emit changed();
    });
    connect(m_tabs, &QTabBar::customContextMenuRequested, this, [this](const QPoint &position) {
        const int tab = m_tabs->tabAt(position);
        if (tab >= 0 && isChannel(m_channels[tab].kind))
            emit lookWanted(m_channels[tab].id, m_channels[tab].name);
    });
    fill();
}

void ChannelTabs::setContext(const Workspace::MessagingContext &context, const LocationId &location)
{
    m_context = context;
    m_location = location;
    fill();
}

void ChannelTabs::setContact(const Messages::ContactRef &contact)
{
    const bool isSame =
        contact.phone.isEmpty() == m_contact.phone.isEmpty() && contact.email.isEmpty() == m_contact.email.isEmpty();
    m_contact = contact;
    if (!isSame)
        fill();
}

void ChannelTabs::setSide(Side side)
{
    m_side = side;
    fill();
}

void ChannelTabs::setLooks(const QList<ProviderId> &alwaysShown, const QHash<QString, QPixmap> &logos)
{
    m_always = alwaysShown;
    m_logos = logos;
    fill();
}

void ChannelTabs::setSeen(const QList<ProviderId> &seen)
{
    if (seen == m_seen)
        return;
    m_seen = seen;
    fill();
}

void ChannelTabs::chooseEmail()
{
    for (int tab = 0; tab < m_channels.size(); ++tab) {
        const std::optional<Workspace::MessagingContext::Provider> now = current();
        if (isEmail(m_channels[tab].kind) && !(now && isEmail(now->kind)))
            m_tabs->setCurrentIndex(tab);
    }
}

std::optional<Workspace::MessagingContext::Provider> ChannelTabs::current() const
{
    const int tab = m_tabs->currentIndex();
    return tab < 0 || tab >= m_channels.size() ? std::nullopt : std::optional(m_channels[tab]);
}

bool ChannelTabs::isOffered(const Workspace::MessagingContext::Provider &provider) const
{
    if (m_side == Side::Contact || !isChannel(provider.kind))
        return true;
    const bool canBeReached = !(isEmail(provider.kind) ? m_contact.email : m_contact.phone).isEmpty();
    return canBeReached || m_always.contains(provider.id) || m_seen.contains(provider.id);
}

void ChannelTabs::fill()
{
    const Providers::Act act = m_side == Side::Contact ? Providers::Act::Inbound : Providers::Act::AgentSend;
    QList<Workspace::MessagingContext::Provider> channels;
    int hidden = 0;
    for (const Kind kind : Written) {
        if (!Providers::resolve(kind, act).isPossible)
            continue;
        bool isKnown = false;
        for (const Workspace::MessagingContext::Provider &provider : std::as_const(m_context.providers)) {
            if (provider.kind != kind || (!provider.locations.isEmpty() && !provider.locations.contains(m_location)))
                continue;
            isKnown = true;
            if (isOffered(provider))
                channels << provider;
            else
                ++hidden;
        }
        // A default kind needs no provider id to write in: it is there even when nobody entered the provider.
        if (!isKnown && !isChannel(kind) && m_side == Side::Contact)
            channels << Workspace::MessagingContext::Provider{{}, kind, Providers::kindTitle(kind), {}, {}};
    }
    showTabs(channels);
    m_hidden->setText(
        tr("%n channel(s) hidden from agents: not always shown, and the contact has no number or address for it.",
           nullptr, hidden));
    m_hidden->setVisible(hidden > 0);
    emit changed();
}

void ChannelTabs::showTabs(const QList<Workspace::MessagingContext::Provider> &channels)
{
    const std::optional<Workspace::MessagingContext::Provider> before = current();
    const QSignalBlocker block(m_tabs);
    while (m_tabs->count() > 0)
        m_tabs->removeTab(0);
    m_channels = channels;
    for (const Workspace::MessagingContext::Provider &provider : std::as_const(m_channels)) {
        const int tab = m_tabs->addTab(QString(provider.shownName()).replace(u'&', "&&"_L1));
        m_tabs->setTabToolTip(tab, Providers::kindTitle(provider.kind));
        if (const QPixmap logo = m_logos.value(provider.id.text()); !logo.isNull())
            m_tabs->setTabIcon(tab, logo);
        if (before && provider.id == before->id && provider.kind == before->kind)
            m_tabs->setCurrentIndex(tab);
    }
    m_folding->fold(width());
}

void ChannelTabs::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_folding->fold(width());
}

} // namespace Linesman::Ui
