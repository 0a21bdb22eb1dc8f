// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/installs/inspection.h"

#include <QList>
#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace Linesman::Ui {

class Banner;
class CellDetail;
class EmptyState;
class MatrixExportRow;
class MatrixModel;
class SearchField;
class TableView;

/*! Every location of the company by provider: what works, why not, and the work that finds it out. */
class InstallsTab : public QWidget
{
    Q_OBJECT
public:
    InstallsTab(OAuth::Session &session, Installs::Inspection &inspection, QWidget *parent = nullptr);

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
    enum class Stage { Idle, Listing, Minting, Looking };
    struct Chosen {
        int left; //!< columns
        int right;
        QList<LocationId> locations;
    };
    QWidget *makeBar();
    QWidget *makeProgress();
    QWidget *makeTable();
    void setStage(Stage stage);
    void showProgress(int done, int total);
    void batchEnded(Stage ended);
    void rebuild();
    void rebuildSoon(QTimer &timer);
    void clearMatrix();
    void showMatrix(const Installs::Matrix &matrix);
    void showProviders();
    void showCounts();
    void showFreshness();
    void keepChoice();
    void restoreChoice();
    void showCell();
    void showState();
    void showAlarms();
    void setFilter();
    void setProvider();
    void mintChosen();
    QList<LocationId> installedOnes(bool withoutTokenOnly) const;
    void exportTo(const QString &file);

    OAuth::Session &m_session;
    Installs::Inspection &m_inspection;
    Stage m_stage = Stage::Idle;
    bool m_isWholeCheck = false;
    bool m_isReading = false;
    bool m_isStale = true; //!< something changed since what is shown was put together
    QString m_readFailure; //!< why what is shown could not be brought up to date
    ConnectionId m_shown;  //!< whose matrix it is
    QTimer m_soon;
    QTimer m_traffic;
    QTimer m_expiry;        //!< a token in it runs out: nobody tells of that
    QTimer m_slow;          //!< before it is worth saying that it is being brought up to date
    QList<Chosen> m_chosen; //!< kept over a reset
    LocationId m_current;
    int m_currentColumn = 0;
    int m_scroll = 0;

    Banner *m_banner = nullptr;
    Banner *m_alarm = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    SearchField *m_search = nullptr;
    QComboBox *m_verdict = nullptr;
    QComboBox *m_provider = nullptr;
    QPushButton *m_check = nullptr;
    QPushButton *m_mint = nullptr;
    QPushButton *m_retry = nullptr;
    QPushButton *m_export = nullptr;
    MatrixExportRow *m_exportRow = nullptr;
    QWidget *m_progressRow = nullptr;
    QLabel *m_progressText = nullptr;
    QProgressBar *m_progress = nullptr;
    QLabel *m_counts = nullptr;
    QLabel *m_freshness = nullptr;
    MatrixModel *m_model = nullptr;
    TableView *m_table = nullptr;
    CellDetail *m_detail = nullptr;
};

} // namespace Linesman::Ui
