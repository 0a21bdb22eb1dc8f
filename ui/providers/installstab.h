// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/installs/installservice.h"

#include <QList>
#include <QTimer>
#include <QWidget>

class QComboBox;
class QPushButton;
class QStackedWidget;

namespace Linesman::Ui {

class Banner;
class CellDetail;
class EmptyState;
class InstallsCheck;
class MatrixExportRow;
class MatrixFoot;
class MatrixModel;
class SearchField;
class SelectionAlarm;
class MatrixTable;

/*! Every location of the company by provider: what works, why not, and the work that finds it out. */
class InstallsTab : public QWidget
{
    Q_OBJECT
public:
    InstallsTab(OAuth::Session &session, Installs::InstallService &installService, QWidget *parent = nullptr);

    bool canCheck() const;
    void checkAll(); //!< lists, gets the tokens that are missing, and looks which provider is selected

signals:
    void statusChanged(const QString &text);
    void connectWanted();
    void browserWanted(const QUrl &url);
    void finished(const QString &sentence, bool isWell);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeBar();
    void makeExportRow();
    void setUpTimers();
    void connectCheck();
    QWidget *makeTable();
    void rebuild();
    void rebuildSoon(QTimer &timer);
    void clearMatrix();
    void showMatrix(const Installs::Matrix &matrix);
    void showProviders();
    void showFoot();
    void showCell();
    void showState();
    void setFilter();
    void setProvider();
    void exportTo(const QString &file);

    OAuth::Session &m_session;
    Installs::InstallService &m_installService;
    bool m_isReading = false;
    bool m_isStale = true; //!< something changed since what is shown was put together
    QString m_readFailure; //!< why what is shown could not be brought up to date
    ConnectionId m_shown;  //!< whose matrix it is
    QTimer m_delay;
    QTimer m_traffic;
    QTimer m_expiry; //!< a token in it runs out: nobody tells of that
    QTimer m_slow;   //!< before it is worth saying that it is being brought up to date

    Banner *m_banner = nullptr;
    SelectionAlarm *m_alarm = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    SearchField *m_search = nullptr;
    QComboBox *m_verdict = nullptr;
    QComboBox *m_provider = nullptr;
    QPushButton *m_checkAll = nullptr;
    InstallsCheck *m_check = nullptr;
    QPushButton *m_mint = nullptr;
    QPushButton *m_retry = nullptr;
    QPushButton *m_export = nullptr;
    MatrixExportRow *m_exportRow = nullptr;
    MatrixFoot *m_foot = nullptr;
    MatrixModel *m_model = nullptr;
    MatrixTable *m_table = nullptr;
    CellDetail *m_detail = nullptr;
};

} // namespace Linesman::Ui
