// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/task.h"
#include "app/installs/matrix.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <atomic>

namespace Linesman::Installs {

/*!
    Writes a matrix into a file on a thread of its own, one at a time. What stood in the file before stays there until
    the new one is whole. Outlives its calls; at its end it waits until the file is written.
*/
class MatrixExport : public QObject
{
    Q_OBJECT
public:
    enum class Format { Csv, Html };
    static Format formatOf(const QString &file); //!< by its ending; Html unless it is .csv

    struct Job {
        QString file;
        Format format = Format::Html;
        Matrix matrix{};
        QList<int> rows{};               //!< of the matrix, in the order of the file
        QList<SelectionChange> alarms{}; //!< told on the page
    };

    explicit MatrixExport(QObject *parent = nullptr);
    ~MatrixExport() override;

    /*!
        Fails with Storage (no such folder, not allowed, disk full: the system's words in `detail`), with Cancelled, and
        with BadInput while another is written.
    */
    Task<Result<>> write(Job job);
    void cancel(); //!< what stood in the file before stays
    bool isRunning() const { return m_isRunning; }

signals:
    /*! Some times a second, in locations. */
    void progressed(int done, int total);

private:
    QThreadPool m_writer;
    QTimer m_pollTimer;
    std::atomic<int> m_done = 0;
    std::atomic<bool> m_isCancelled = false;
    int m_total = 0;
    bool m_isRunning = false;
};

} // namespace Linesman::Installs
