// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/drills/drillsession.h"

#include <QDialog>
#include <QMap>
#include <QString>

class QLabel;
class QLayout;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;

namespace Linesman::Ui {

class Banner;
class DrillModel;
class TableView;

/*! Scripted troubles to play against an endpoint, one or all, with what each showed and what to do about it. */
class DrillsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit DrillsDialog(QWidget *parent = nullptr);
    ~DrillsDialog() override;

    /*!
        Files of drills that were added are written down in \a listFile, and read again from where they are: what a person
        changes in one counts from the next time on. One that is gone is told of once. Without this they are for the
        dialog's lifetime.
    */
    void keepIn(const QString &listFile);
    /*! Where drills are played from now on: endpoint, emulator and CA of \a where; its drills do not count. */
    void setPlace(const Drills::DrillRequest &where);
    bool isRunning() const { return m_running; }

private:
    void buildBody();
    QWidget *makeDetails();
    void buildButtons(QLayout *column);
    void play(const QList<Drills::Drill> &drills);
    void playChosen();
    void showReport(const Result<Drills::DrillReport> &report);
    void showDrill(int row);
    void chooseFile();
    void addFile(const QString &file);
    void removeChosen();
    void writeList();
    void setRunning(bool isRunning);

    Http::IoThread m_thread;
    Http::DeliveryClient m_deliveries;
    Drills::DrillSession m_session;
    Drills::DrillRequest m_place;
    QList<Drills::Drill> m_playing;
    bool m_running = false;
    QString m_listFile;
    QMap<QString, QString> m_files; //!< of the person's own drills, by name

    QLabel *m_where = nullptr;
    QProgressBar *m_progress = nullptr;
    Banner *m_banner = nullptr;
    DrillModel *m_model = nullptr;
    TableView *m_table = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_why = nullptr;
    QLabel *m_verdict = nullptr;
    QLabel *m_advice = nullptr;
    QPlainTextEdit *m_evidence = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_one = nullptr;
    QPushButton *m_all = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace Linesman::Ui
