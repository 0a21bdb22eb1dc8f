// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with one conversation; the rest of the class is in peoplepane.cpp.
#include "app/core/showntext.h"
#include "ui/messages/people/peoplepane.h"
#include "ui/widgets/question.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QListView>
#include <QMenu>

#include <utility>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

void PeoplePane::askToDelete(const Messages::ContactRef &party)
{
    const QString name = shownLine(party.name, 80);
    const bool isLive = m_context.side == Workspace::MessagingContext::Side::Live;
    const QString text = isLive ? tr("Delete the conversation with %1 and all its messages from the live account “%2”?")
                                      .arg(name, m_context.connection)
                                : tr("Delete the conversation with %1 and all its messages?").arg(name);
    ask(this,
        {u"deleteConversationQuestion"_s, tr("Delete Conversation"), text,
         tr("HighLevel cannot bring it back. The contact stays."), tr("&Delete")},
        [this, party] { remove(party); });
}

void PeoplePane::remove(const Messages::ContactRef &party)
{
    deliver(m_session.client()->deleteConversation(m_location, party.conversationId), this,
            [this, party](const Result<> &deleted) {
                if (!deleted)
                    return emit said(describe(deleted.error()));
                if (party.id == m_chosen) {
                    m_chosen = {};
                    emit gone();
                }
                emit said(tr("The conversation with %1 was deleted.").arg(shownLine(party.name, 80)));
                search();
            });
}

void PeoplePane::showMenu(const QPoint &position)
{
    // The menu key asks at the middle of the list: it is about the one that is chosen.
    const QModelIndex pressed = m_list->indexAt(position);
    const QModelIndex index = pressed.isValid() ? pressed : m_list->currentIndex();
    const Messages::ContactRef party = m_model->party(index);
    if (party.id.isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"conversationMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!party.conversationId.isEmpty()) {
        const bool isUnread = index.data(PeopleModel::UnreadRole).toInt() > 0;
        const bool isStarred = index.data(PeopleModel::StarredRole).toBool();
        menu->addAction(isUnread ? tr("Mark as &Read") : tr("Mark as &Unread"), this, [this, party, isUnread] {
            emit writeWanted([this, party, isUnread] {
                m_keptUnread = isUnread ? ContactId() : party.id;
                change(party, {.unreadCount = isUnread ? 0 : 1, .starred = {}});
            });
        });
        menu->addAction(isStarred ? tr("Remove &Star") : tr("&Star"), this, [this, party, isStarred] {
            emit writeWanted([this, party, isStarred] { change(party, {.unreadCount = {}, .starred = !isStarred}); });
        });
        menu->addSeparator();
    }
    menu->addAction(tr("&Edit Contact…"), QKeySequence(Qt::Key_F2), this, [this, party] { emit editWanted(party); });
    menu->addSeparator();
    menu->addAction(tr("Copy &Contact Id"), this, [party] { QGuiApplication::clipboard()->setText(party.id.text()); });
    if (!party.conversationId.isEmpty()) {
        menu->addAction(tr("Copy C&onversation Id"), this,
                        [party] { QGuiApplication::clipboard()->setText(party.conversationId.text()); });
        menu->addSeparator();
        QMenu *marks = menu->addMenu(tr("When &Opened"));
        const std::pair<QString, QString> choices[]{{tr("Mark as read"), u"always"_s},
                                                    {tr("Mark as read in the emulator only"), u"emulator"_s},
                                                    {tr("Leave it unread"), u"never"_s}};
        for (const auto &[text, value] : choices) {
            QAction *action = marks->addAction(text, this, [this, value] { m_settings.set(MarkReadSetting, value); });
            action->setCheckable(true);
            action->setChecked(m_settings.value(MarkReadSetting) == value);
        }
        menu->addSeparator();
        menu->addAction(tr("&Delete Conversation…"), this, [this, party] { askToDelete(party); });
    }
    menu->popup(m_list->viewport()->mapToGlobal(position));
}

} // namespace Linesman::Ui
