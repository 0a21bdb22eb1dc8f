// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/settings.h"
#include "app/oauth/session.h"
#include "app/workspace/messagingcontext.h"
#include "ui/messages/people/peoplemodel.h"
#include "ui/widgets/card.h"

#include <functional>

class QLabel;
class QListView;
class QToolButton;

namespace Linesman::Ui {

class PeopleFilters;
class PersonDelegate;
class SearchField;

/*! Whether opening a conversation marks it read: "never", "emulator" (only there), "always". */
inline const Setting<QString> MarkReadSetting{QLatin1StringView("messages/markRead"), QStringLiteral("emulator")};

/*!
    The conversations of a location: search, the filters and sorts of the search API, unread, stars, pages that come as
    one scrolls, and what can be done with one. Contacts that never wrote are listed below while nothing is filtered.
*/
class PeoplePane : public Card
{
    Q_OBJECT
public:
    /*! \a session and \a settings outlive the pane. */
    PeoplePane(OAuth::Session &session, Settings &settings, QWidget *parent);

    void setContext(const Workspace::MessagingContext &context, const LocationId &location);
    void search();                         //!< from the top
    void refresh();                        //!< looks again at what may have changed; keeps selection and scroll
    void want(const ContactId &contact);   //!< chooses it once it is in the list
    void forget(const ContactId &contact); //!< it is gone: another is chosen
    void setSearchText(const QString &text);
    SearchField *searchField() const { return m_search; }
    QListView *list() const { return m_list; }
    PeopleModel *model() const { return m_model; }
    HighLevel::ConversationQuery query() const;
    /*! Folded to the people's initials, for a place that is too narrow; unfoldWanted() when more is wanted. */
    void setFolded(bool folded);
    bool isFolded() const { return m_isFolded; }

signals:
    void unfoldWanted();
    void chosen(const Linesman::Messages::ContactRef &party);
    void gone(); //!< what was chosen is no longer there
    void failed(const Linesman::Error &error);
    void newContactWanted();
    void editWanted(const Linesman::Messages::ContactRef &party);
    void threadWanted(); //!< Enter: the keyboard goes to the thread
    void writeWanted(const std::function<void()> &go);
    void said(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeHead();
    void loadMore();
    void loadContacts();
    void choose();
    void opened(const QModelIndex &index);
    void showMenu(const QPoint &position);
    void markRead(const QModelIndex &index);
    void change(const Messages::ContactRef &party, const HighLevel::ConversationChange &change);
    void askToDelete(const Messages::ContactRef &party);
    void remove(const Messages::ContactRef &party);

    OAuth::Session &m_session;
    Settings &m_settings;
    Workspace::MessagingContext m_context;
    LocationId m_location;
    ContactId m_chosen;
    ContactId m_wanted;
    ContactId m_keptUnread; //!< marked unread by hand: looking at it does not mark it read again
    quint64 m_request = 0;  //!< answers of an earlier look are dropped
    bool m_hasMore = false;
    bool m_loadingMore = false;
    bool m_isAnswered = false; //!< the first page came: an empty list means that there is nobody
    int m_total = 0;
    SearchField *m_search = nullptr;
    PeopleFilters *m_filters = nullptr;
    QListView *m_list = nullptr;
    PeopleModel *m_model = nullptr;
    PersonDelegate *m_delegate = nullptr;
    QWidget *m_newContact = nullptr;
    QToolButton *m_unfold = nullptr;
    bool m_isFolded = false;
    QLabel *m_nothing = nullptr;
    QLabel *m_count = nullptr;
};

} // namespace Linesman::Ui
