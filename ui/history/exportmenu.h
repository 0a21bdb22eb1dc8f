// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/export.h"

#include <QThreadPool>
#include <QWidget>

#include <functional>

class QAction;
class QMenu;
class QPushButton;

namespace Linesman::Ui {

/*!
    Writes what the list shows to a file, without secrets: JSON Lines, HAR, CSV, or an evidence bundle; on a thread of its
    own. And takes in what another Linesman or a browser wrote.
*/
class ExportMenu : public QWidget
{
    Q_OBJECT
public:
    /*! \a filter says what is exported. \a store outlives this. */
    ExportMenu(History::Store &store, std::function<History::Filter()> filter, QWidget *parent = nullptr);
    ~ExportMenu() override; //!< waits for what is being written

    /*! Exports \a file from now on, and not the store's; empty for that again. */
    void setFile(const QString &file) { m_file = file; }

    /*! Offers what \a files gives to be opened again; asked each time. */
    void setRecentFiles(const std::function<QStringList()> &files);

    enum class Format { JsonLines, Har, Csv, Bundle };
    void write(Format format, const QString &file); //!< said() tells the end
    void takeIn(const QString &file);               //!< likewise

signals:
    void fileWanted(const QString &file);       //!< to be shown, read-only
    void comparisonWanted(const QString &file); //!< of the own history with that one
    void backupsWanted();                       //!< to put one in the history's place
    void said(const QString &sentence);

private:
    void choose(Format format, const QString &name);
    void chooseInput();
    void chooseOther();
    void chooseToCompare();
    void tell(const QString &sentence);

    History::Store &m_store;
    const std::function<History::Filter()> m_filter;
    QString m_file; //!< empty for the store's
    QPushButton *m_button = nullptr;
    QAction *m_withoutPeople = nullptr;
    QMenu *m_recent = nullptr;
    QThreadPool m_pool;
};

} // namespace Linesman::Ui
