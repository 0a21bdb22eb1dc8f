// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mainwindow/command.h"

#include <QDialog>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

class QListView;
class QStandardItemModel;
class QTimer;

namespace Linesman::Ui {

class SearchField;

/*! Ctrl+K: type a part of a place, an action or a contact, Enter runs it. What was run last stands first. */
class CommandPalette : public QDialog
{
    Q_OBJECT
public:
    explicit CommandPalette(QWidget *parent);
    struct Offer {
        QList<Command> commands;
        QStringList recent;                          //!< texts of commands, the last one first
        std::function<void(const QString &)> search; //!< "Search everything for ..." is the last line when set
        std::function<void(const QString &typed, std::function<void(const QList<Command> &)> found)> lookup;
        std::function<void(const QString &text)> ran; //!< told which command was chosen
    };
    /*!
        Opens over its parent. Closes when a command is chosen, at Esc, or when the parent is clicked or activated. What
        offer.lookup() finds later is added while its words are still in the field.
    */
    void offer(const Offer &offer);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void filter(const QString &typed);
    void lookUp();
    void list(const QString &typed);
    void addRow(const QString &text, const QString &detail, int which);
    QList<int> ranked(const QString &typed) const;
    const Command &command(int which) const;
    void runCurrent();
    bool isBeside(QObject *watched) const;

    Offer m_offer;
    QList<Command> m_found; //!< by the lookup, for the words in the field
    QTimer *m_wait = nullptr;
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
