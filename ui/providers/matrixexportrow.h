// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/installs/matrixexport.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;

namespace Linesman::Ui {

/*! Asks for a file, writes a matrix into it, and shows how far that is when it takes a while. Hidden otherwise. */
class MatrixExportRow : public QWidget
{
    Q_OBJECT
public:
    explicit MatrixExportRow(Installs::MatrixExport &exporting, QWidget *parent = nullptr);

    void choose();                                      //!< asks for the file: fileChosen() follows, or nothing
    void write(const Installs::MatrixExport::Job &job); //!< written(), failed() or cancelled() follows

signals:
    void fileChosen(const QString &file);
    void begun();
    void written(const QString &sentence);
    void failed(const QString &sentence);
    void cancelled(const QString &sentence);

private:
    void showProgress(int done, int total);
    void ended(const Installs::MatrixExport::Job &job, const Result<> &result);

    Installs::MatrixExport &m_exporting;
    QLabel *m_text = nullptr;
    QProgressBar *m_bar = nullptr;
    QTimer m_slow; //!< a small file is written before anybody could read of it
    QString m_name;
};

} // namespace Linesman::Ui
