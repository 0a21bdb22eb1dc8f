// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/filecomparison.h"
#include "ui/widgets/behind.h"

#include <QDialog>

#include <atomic>
#include <memory>

class QLabel;
class QProgressBar;
class QTabWidget;

namespace Linesman::Ui {

class TableView;

/*! The own history against another one: each sort of request with how often and how it was answered, and what is not alike. */
class FilesDialog : public QDialog
{
    Q_OBJECT
public:
    FilesDialog(const QString &own, const QString &other, QWidget *parent = nullptr);
    ~FilesDialog() override; //!< ends the reading

signals:
    void compared(); //!< or failed
    void exchangeWanted(Linesman::ExchangeId id);

private:
    TableView *addTable(const QString &name, const QString &title, const QStringList &headers, int stretched);
    void read(const QString &own, const QString &other);
    void showComparison(const Result<History::FileComparison> &found);
    void showSorts(const QList<History::RequestSort> &sorts);
    void showDifferences(const QList<History::FileDifference> &differences);

    QLabel *m_said = nullptr;
    QProgressBar *m_progress = nullptr;
    QTabWidget *m_tabs = nullptr;
    TableView *m_sorts = nullptr;
    TableView *m_differences = nullptr;
    std::shared_ptr<std::atomic<bool>> m_isWanted; //!< false ends the reading
    Behind m_behind;
};

} // namespace Linesman::Ui
