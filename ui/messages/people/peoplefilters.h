// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/highlevel/conversation.h"

#include <QList>
#include <QWidget>

#include <utility>

class QActionGroup;
class QComboBox;
class QMenu;
class QPushButton;

namespace Linesman::Ui {

/*! Which conversations are shown, and in which order: the filters and sorts of the search API. */
class PeopleFilters : public QWidget
{
    Q_OBJECT
public:
    explicit PeopleFilters(QWidget *parent);

    /*! Without a text, of the usual length. */
    HighLevel::ConversationQuery query() const;
    bool isActive() const; //!< anything is filtered, or sorted otherwise

signals:
    void changed();

private:
    QActionGroup *addChoice(QMenu *menu, const QString &title, const QString &objectName,
                            const QList<std::pair<QString, QString>> &choices);
    void tell();

    QComboBox *m_status = nullptr;
    QPushButton *m_filter = nullptr;
    QActionGroup *m_type = nullptr;
    QActionGroup *m_direction = nullptr;
    QActionGroup *m_action = nullptr;
    QActionGroup *m_sortBy = nullptr;
    QActionGroup *m_order = nullptr;
};

} // namespace Linesman::Ui
