// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/destination.h"

#include <QUrl>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace Linesman::Workspace {
class DriftWatch;
}

namespace Linesman::Ui {

class Banner;
class DriftModel;
class FactModel;
class SearchField;
class TableView;

/*! What Linesman holds true of HighLevel, how old that is, and what came otherwise. */
class FactsTab : public QWidget
{
    Q_OBJECT
public:
    /*! \a watch outlives the tab. */
    explicit FactsTab(Workspace::DriftWatch &watch, QWidget *parent = nullptr);

signals:
    void destinationWanted(const Linesman::Ui::Destination &destination);
    void browserWanted(const QUrl &url);
    void statusChanged(const QString &text);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeDrift();
    QWidget *makeFacts();
    QWidget *makeDetail();
    void applyFilter();
    void showDrift();
    void showFact(int row);
    void openEvidence();
    void chooseFile();
    void showWritten(const QString &file, const QString &problem);

    Workspace::DriftWatch &m_watch;
    DriftModel *m_drift = nullptr;
    FactModel *m_facts = nullptr;
    Banner *m_banner = nullptr;
    TableView *m_driftTable = nullptr;
    QLabel *m_driftState = nullptr;
    QPushButton *m_evidence = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_look = nullptr;
    SearchField *m_search = nullptr;
    QComboBox *m_area = nullptr;
    QCheckBox *m_onlyOld = nullptr;
    QLabel *m_count = nullptr;
    TableView *m_factTable = nullptr;
    QLabel *m_detail = nullptr;
    QPushButton *m_page = nullptr;
    bool m_wasShown = false;
};

} // namespace Linesman::Ui
