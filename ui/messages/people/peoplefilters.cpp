// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/people/peoplefilters.h"

#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"

#include <QActionGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

namespace {
QString valueOf(const QActionGroup *group)
{
    return group->checkedAction() ? group->checkedAction()->data().toString() : QString();
}
} // namespace

PeopleFilters::PeopleFilters(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Space::S, 0, Space::S, 0);
    row->setSpacing(Space::S);
    m_status = new QComboBox(this);
    m_status->setObjectName(u"conversationStatus"_s);
    m_status->setAccessibleName(tr("Which conversations"));
    m_status->addItem(tr("All"), QString());
    m_status->addItem(tr("Unread"), u"unread"_s);
    m_status->addItem(tr("Read"), u"read"_s);
    m_status->addItem(tr("Starred"), u"starred"_s);
    m_status->addItem(tr("Recent"), u"recents"_s);
    row->addWidget(m_status, 1);
    m_filter = makeButton(tr("&Filter"), u"conversationFilter"_s, ButtonLook::Normal, this);
    auto *menu = new QMenu(m_filter);
    menu->setObjectName(u"conversationFilterMenu"_s);
    m_type = addChoice(menu, tr("Last Message"), u"lastMessageType"_s,
                       {{tr("Any"), {}},
                        {tr("SMS"), u"TYPE_SMS"_s},
                        {tr("SMS channel"), u"TYPE_CUSTOM_PROVIDER_SMS"_s},
                        {tr("Email"), u"TYPE_EMAIL"_s},
                        {tr("Email channel"), u"TYPE_CUSTOM_PROVIDER_EMAIL"_s},
                        {tr("Call of a provider"), u"TYPE_CUSTOM_CALL"_s},
                        {tr("Call"), u"TYPE_CALL"_s}});
    m_direction = addChoice(menu, tr("Direction"), u"lastMessageDirection"_s,
                            {{tr("Any"), {}}, {tr("Came in"), u"inbound"_s}, {tr("Went out"), u"outbound"_s}});
    m_action = addChoice(menu, tr("Written"), u"lastMessageAction"_s,
                         {{tr("Any"), {}}, {tr("By a person"), u"manual"_s}, {tr("Automatically"), u"automated"_s}});
    menu->addSeparator();
    m_sortBy = addChoice(menu, tr("Sort By"), u"sortBy"_s,
                         {{tr("Last message"), u"last_message_date"_s},
                          {tr("Last message of a person"), u"last_manual_message_date"_s},
                          {tr("Score"), u"score_profile"_s},
                          {tr("Overdue"), u"overdue_at"_s},
                          {tr("Due"), u"due_at"_s}});
    m_order =
        addChoice(menu, tr("Order"), u"sortOrder"_s, {{tr("Newest first"), u"desc"_s}, {tr("Oldest first"), u"asc"_s}});
    menu->addSeparator();
    QAction *clear = menu->addAction(tr("&Clear Filters"));
    clear->setObjectName(u"clearFilters"_s);
    m_filter->setMenu(menu);
    row->addWidget(m_filter);
    connect(m_status, &QComboBox::currentIndexChanged, this, &PeopleFilters::tell);
    connect(clear, &QAction::triggered, this, [this] {
        for (QActionGroup *group : {m_type, m_direction, m_action, m_sortBy, m_order})
            group->actions().constFirst()->setChecked(true);
        m_status->setCurrentIndex(0);
        tell();
    });
}

QActionGroup *PeopleFilters::addChoice(QMenu *menu, const QString &title, const QString &objectName,
                                       const QList<std::pair<QString, QString>> &choices)
{
    QMenu *sub = menu->addMenu(title);
    auto *group = new QActionGroup(this);
    group->setObjectName(objectName);
    for (const auto &[text, value] : choices) {
        QAction *action = sub->addAction(text);
        action->setCheckable(true);
        action->setData(value);
        group->addAction(action);
    }
    group->actions().constFirst()->setChecked(true);
    connect(group, &QActionGroup::triggered, this, &PeopleFilters::tell);
    return group;
}

void PeopleFilters::tell()
{
    int active = 0;
    for (const QActionGroup *group : {m_type, m_direction, m_action, m_sortBy, m_order})
        active += group->actions().constFirst()->isChecked() ? 0 : 1;
    m_filter->setText(active == 0 ? tr("&Filter") : tr("&Filter (%1)").arg(active));
    emit changed();
}

bool PeopleFilters::isActive() const
{
    HighLevel::ConversationQuery plain;
    plain.sortBy = u"last_message_date"_s;
    plain.sort = u"desc"_s;
    return !(plain == query());
}

HighLevel::ConversationQuery PeopleFilters::query() const
{
    HighLevel::ConversationQuery query;
    query.status = m_status->currentData().toString();
    query.lastMessageType = valueOf(m_type);
    query.lastMessageDirection = valueOf(m_direction);
    query.lastMessageAction = valueOf(m_action);
    query.sortBy = valueOf(m_sortBy);
    query.sort = valueOf(m_order);
    return query;
}

} // namespace Linesman::Ui
