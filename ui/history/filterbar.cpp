// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/filterbar.h"

#include "app/providers/kind.h"
#include "ui/exchange/exchangetext.h"
#include "ui/theme/icons.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/searchfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

namespace {
enum StatusChoice { AnyStatus, Success, Redirect, ClientError, ServerError, NoAnswer };

/*! As one types, the last word is a beginning. */
QString withBeginning(const QString &words)
{
    if (words.isEmpty() || words.endsWith(u' ') || words.endsWith(u'"') || words.endsWith(u'*'))
        return words;
    return words + u'*';
}
} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::S);
    m_search = new SearchField(tr("Search addresses, ids, headers, bodies"), this);
    m_search->setObjectName(u"historySearch"_s);
    m_search->setAccessibleName(tr("Search history"));
    m_search->setMinimumWidth(200);
    row->addWidget(m_search, 1);

    m_channel = addChoice(u"historyChannel"_s, tr("Channel"));
    m_channel->addItem(tr("All channels"), 0);
    for (const Exchange::Channel channel :
         {Exchange::Channel::Capture, Exchange::Channel::Delivery, Exchange::Channel::Api, Exchange::Channel::Emulator,
          Exchange::Channel::EmulatorHook, Exchange::Channel::OAuth})
        m_channel->addItem(ExchangeText::channel(channel), int(channel));
    m_status = addChoice(u"historyStatus"_s, tr("Status"));
    m_status->addItem(tr("Any status"), AnyStatus);
    m_status->addItem(tr("2xx success"), Success);
    m_status->addItem(tr("3xx redirect"), Redirect);
    m_status->addItem(tr("4xx refused"), ClientError);
    m_status->addItem(tr("5xx failed"), ServerError);
    m_status->addItem(tr("No answer"), NoAnswer);
    m_kind = addChoice(u"historyKind"_s, tr("Provider kind"));
    m_kind->addItem(tr("All kinds"), QString());
    for (const Providers::Kind kind : Providers::AllKinds)
        m_kind->addItem(Providers::kindTitle(kind), Providers::kindName(kind));
    row->addWidget(m_channel);
    row->addWidget(m_status);
    row->addWidget(m_kind);

    m_problems = new QCheckBox(tr("Only pro&blems"), this);
    m_problems->setObjectName(u"historyProblems"_s);
    m_problems->setToolTip(tr("No answer, refused or failed, or a signature that is wrong"));
    m_pinned = new QCheckBox(tr("Pinne&d"), this);
    m_pinned->setObjectName(u"historyPinned"_s);
    row->addWidget(m_problems);
    row->addWidget(m_pinned);
    m_group = makeButton({}, u"historyGroup"_s, ButtonLook::Normal, this);
    m_group->setIcon(icon(u"window-close"_s));
    m_group->hide();
    row->addWidget(m_group);

    connect(m_search, &SearchField::searched, this, [this](const QString &words) {
        m_words = words;
        emit changed();
    });
    for (QCheckBox *box : {m_problems, m_pinned})
        connect(box, &QCheckBox::toggled, this, &FilterBar::changed);
    connect(m_group, &QPushButton::clicked, this, [this] { setGroup({}); });
}

QComboBox *FilterBar::addChoice(const QString &objectName, const QString &accessibleName)
{
    auto *choice = new QComboBox(this);
    choice->setObjectName(objectName);
    choice->setAccessibleName(accessibleName);
    connect(choice, &QComboBox::currentIndexChanged, this, &FilterBar::changed);
    return choice;
}

History::Filter FilterBar::filter() const
{
    History::Filter filter;
    filter.text = withBeginning(m_words);
    if (const int channel = m_channel->currentData().toInt(); channel > 0)
        filter.channels = {Exchange::Channel(channel)};
    switch (m_status->currentData().toInt()) {
    case Success:
        filter.statusFrom = 200;
        filter.statusTo = 299;
        break;
    case Redirect:
        filter.statusFrom = 300;
        filter.statusTo = 399;
        break;
    case ClientError:
        filter.statusFrom = 400;
        filter.statusTo = 499;
        break;
    case ServerError:
        filter.statusFrom = 500;
        filter.statusTo = 599;
        break;
    case NoAnswer:
        filter.unanswered = true;
        break;
    default:
        break;
    }
    filter.providerKind = m_kind->currentData().toString();
    filter.problems = m_problems->isChecked();
    filter.pinned = m_pinned->isChecked();
    filter.groupId = m_groupId;
    return filter;
}

void FilterBar::setSearch(const QString &words)
{
    m_search->setText(words);
    m_words = words;
    emit changed();
}

void FilterBar::setGroup(const QString &groupId)
{
    m_groupId = groupId;
    m_group->setVisible(!groupId.isEmpty());
    m_group->setText(tr("Run %1").arg(groupId.left(12)));
    m_group->setAccessibleName(tr("Show all runs again, not only %1").arg(groupId));
    m_group->setToolTip(m_group->accessibleName());
    emit changed();
}

void FilterBar::clear()
{
    {
        const QSignalBlocker blocker(this); // one change, at the end
        setSearch({});
        setGroup({});
        for (QComboBox *choice : {m_channel, m_status, m_kind})
            choice->setCurrentIndex(0);
        m_problems->setChecked(false);
        m_pinned->setChecked(false);
    }
    emit changed();
}

} // namespace Linesman::Ui
