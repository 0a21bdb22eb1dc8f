// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/store.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QMenu;
class QPushButton;
class QStringListModel;

namespace Linesman::Ui {

class ActionRow;
class SearchField;

/*!
    Which exchanges to list: a filter in the language of app/history/filterlanguage.h, with completions and its mistakes
    as one types; channel, status, kind, problems, pinned; and the run that a link asked for. Filters can be kept.
 */
class FilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit FilterBar(QWidget *parent = nullptr);

    History::Filter filter() const;
    /*! Whether nothing is asked for; leaving out own reads is not asking for something. */
    bool isEmpty() const;
    void showOwnReads(); //!< from now on
    void setSearch(const QString &words);
    void setGroup(const QString &groupId); //!< only the exchanges of one run; empty for all
    void clear();
    void setHistoryFile(const QString &file) { m_historyFile = file; } //!< kept filters stand beside it
    SearchField *search() const { return m_search; }
    QCheckBox *ownReads() const { return m_ownReads; } //!< to be placed by the page: the row is full

signals:
    void changed();

private:
    QComboBox *addChoice(const QString &objectName, const QString &accessibleName);
    void addSearch(ActionRow &row);
    void addKept(ActionRow &row);
    void showProblem();
    void complete(const QString &text);
    void fillKept(QMenu &menu);
    void tellFailure(const Result<> &done);

    SearchField *m_search = nullptr;
    QComboBox *m_channel = nullptr;
    QComboBox *m_status = nullptr;
    QComboBox *m_kind = nullptr;
    QCheckBox *m_problems = nullptr;
    QCheckBox *m_pinned = nullptr;
    QCheckBox *m_ownReads = nullptr;
    QPushButton *m_group = nullptr;
    QLabel *m_problem = nullptr;
    QStringListModel *m_completions = nullptr;
    QString m_historyFile;
    QString m_groupId;
    QString m_words; //!< what the search field asked for last
};

} // namespace Linesman::Ui
