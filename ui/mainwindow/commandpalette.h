// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>
#include <QString>

#include <functional>

class QListView;
class QStandardItemModel;

namespace Linesman::Ui {

class SearchField;
struct Command;

/*! Ctrl+K: type a part of a place or an action, Enter runs it. */
class CommandPalette : public QDialog
{
    Q_OBJECT
public:
    explicit CommandPalette(QWidget *parent);
    /*! Shows itself over its parent with \a commands; \a search offers "Search for ..." as the last line when set. */
    void offer(const QList<Command> &commands, std::function<void(const QString &)> search);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter(const QString &typed);
    void runCurrent();

    QList<Command> m_commands;
    std::function<void(const QString &)> m_search;
    SearchField *m_field = nullptr;
    QListView *m_list = nullptr;
    QStandardItemModel *m_model = nullptr;
};

/*!
    How well the letters of \a typed appear in \a text, in order: below 0 when they do not; more for starts of words
    and letters that stand together.
*/
int fuzzyScore(const QString &typed, const QString &text);

} // namespace Linesman::Ui
