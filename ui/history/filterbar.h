// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/store.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QPushButton;

namespace Linesman::Ui {

class SearchField;

/*! Which exchanges to list: search words, channel, status, kind, problems, pinned; and the run that a link asked for.
 */
class FilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit FilterBar(QWidget *parent = nullptr);

    History::Filter filter() const;
    bool isEmpty() const { return filter() == History::Filter{}; }
    void setSearch(const QString &words);
    void setGroup(const QString &groupId); //!< only the exchanges of one run; empty for all
    void clear();
    SearchField *search() const { return m_search; }

signals:
    void changed();

private:
    QComboBox *addChoice(const QString &objectName, const QString &accessibleName);

    SearchField *m_search = nullptr;
    QComboBox *m_channel = nullptr;
    QComboBox *m_status = nullptr;
    QComboBox *m_kind = nullptr;
    QCheckBox *m_problems = nullptr;
    QCheckBox *m_pinned = nullptr;
    QPushButton *m_group = nullptr;
    QString m_groupId;
    QString m_words; //!< what the search field asked for last
};

} // namespace Linesman::Ui
