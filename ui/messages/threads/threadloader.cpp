// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/threads/threadloader.h"

#include "ui/messages/threads/threadmodel.h"

#include <QTimer>

#include <algorithm>
#include <chrono>

namespace Linesman::Ui {

using namespace std::chrono_literals;

namespace {
constexpr int PageOfMessages = 50;
constexpr int GapPages = 20;    // fetched to close a gap, before the thread begins anew at its end
constexpr auto AfterLimit = 2s; // a rate limit ends by itself
} // namespace

ThreadLoader::ThreadLoader(OAuth::Session &session, ThreadModel &model, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_model(model)
{
    m_limitTimer = new QTimer(this);
    m_limitTimer->setSingleShot(true);
    m_limitTimer->setInterval(AfterLimit);
    connect(m_limitTimer, &QTimer::timeout, this, &ThreadLoader::loadOlder);
}

void ThreadLoader::setConversation(const LocationId &location, const ConversationId &conversation, int olderLimit)
{
    m_location = location;
    m_conversation = conversation;
    m_olderLimit = olderLimit;
}

void ThreadLoader::clear()
{
    m_emailsAsked.clear();
    m_model.clear();
    m_hasOlder = false;
}

void ThreadLoader::reload()
{
    if (m_conversation.isEmpty())
        return;
    deliver(m_session.client()->messages(m_location, m_conversation, PageOfMessages), this,
            [this, conversation = m_conversation](const Result<HighLevel::MessagePage> &page) {
                if (conversation != m_conversation)
                    return;
                if (!page)
                    emit failed(describe(page.error()));
                else
                    take(*page);
            });
}

void ThreadLoader::take(const HighLevel::MessagePage &page)
{
    const bool wasEmpty = m_model.messageCount() == 0;
    const bool isGap = !wasEmpty && page.hasMore && !page.messages.isEmpty() && !knowsOne(page);
    m_model.merge(page.messages);
    if (wasEmpty)
        m_hasOlder = page.hasMore;
    if (isGap)
        fillGap(page.messages.last().id, GapPages);
    emit loaded(wasEmpty);
}

bool ThreadLoader::knowsOne(const HighLevel::MessagePage &page) const
{
    return std::any_of(page.messages.cbegin(), page.messages.cend(),
                       [this](const HighLevel::Message &message) { return m_model.message(message.id).has_value(); });
}

// More came between two looks than a page holds: what lies between is fetched until it meets what is here.
void ThreadLoader::fillGap(const MessageId &before, int pagesLeft)
{
    deliver(m_session.client()->messages(m_location, m_conversation, m_olderLimit, before), this,
            [this, conversation = m_conversation, pagesLeft](const Result<HighLevel::MessagePage> &page) {
                if (conversation != m_conversation)
                    return;
                const bool isMet = page && (page->messages.isEmpty() || !page->hasMore || knowsOne(*page));
                if (page)
                    m_model.merge(page->messages);
                if (isMet)
                    return;
                if (page && pagesLeft > 0)
                    return fillGap(page->messages.last().id, pagesLeft - 1);
                m_model.clear(); // a thread with a hole would lie: begin again at its end
                reload();
            });
}

void ThreadLoader::loadOlder()
{
    if (m_loadingOlder || !m_hasOlder || m_limitTimer->isActive())
        return;
    m_loadingOlder = true;
    emit olderUnderWay(true);
    deliver(m_session.client()->messages(m_location, m_conversation, m_olderLimit, m_model.oldest()), this,
            [this, conversation = m_conversation](const Result<HighLevel::MessagePage> &page) {
                m_loadingOlder = false;
                emit olderUnderWay(false);
                if (conversation != m_conversation)
                    return;
                if (!page) {
                    if (page.error().kind == Error::Kind::RateLimited)
                        m_limitTimer->start();
                    else
                        emit failed(describe(page.error()));
                    return;
                }
                m_hasOlder = page->hasMore && !page->messages.isEmpty();
                m_model.merge(page->messages);
                emit olderLoaded();
            });
}

void ThreadLoader::loadEmails(const QModelIndexList &rows)
{
    // Only what is seen: a thread of thousands would spend the rate limit on e-mails nobody looks at.
    for (const QModelIndex &index : rows) {
        const MessageId id(index.data(ThreadModel::MessageIdRole).toString());
        const auto message = m_model.message(id);
        if (!message || message->emailMessageIds.isEmpty() || m_emailsAsked.contains(id.text()))
            continue;
        m_emailsAsked.insert(id.text());
        deliver(m_session.client()->email(m_location, message->emailMessageIds.last()), this,
                [this, id](const Result<HighLevel::EmailMessage> &email) {
                    if (email) // without it the card keeps the text of the list: less, but true
                        m_model.setEmail(id, *email);
                });
    }
}

} // namespace Linesman::Ui
