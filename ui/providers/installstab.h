#pragma once

#include "app/installs/inspection.h"

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

private:
    enum class Stage { Idle, Listing, Minting, Looking };
    QWidget *makeBar();
    QWidget *makeProgress();
    QWidget *makeTable();
    void setStage(Stage stage);
    void showProgress(int done, int total);
    void batchEnded(Stage ended);
    void rebuild();
    void showMatrix(const Installs::Matrix &matrix);
    void showCell();
    void showState();
    void showAlarms();
    void setFilter();
    void setProvider();
    void mintChosen();
    QList<LocationId> installedOnes(bool withoutTokenOnly) const;
    void chooseExport();
    void writeExport(const QString &name);

    OAuth::Session &m_session;
    Installs::Inspection &m_inspection;
    Stage m_stage = Stage::Idle;
    bool m_isWholeCheck = false;
    bool m_isReading = false;
    bool m_isStale = false;
    bool m_wasShown = false;
    QTimer m_soon;

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
    QWidget *m_progressRow = nullptr;
    QLabel *m_progressText = nullptr;
    QProgressBar *m_progress = nullptr;
    QLabel *m_counts = nullptr;
    MatrixModel *m_model = nullptr;
    TableView *m_table = nullptr;
    CellDetail *m_detail = nullptr;
};

} // namespace Linesman::Ui
