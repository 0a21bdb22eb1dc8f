// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/installs/matrixexport.h"

#include "app/core/outputfile.h"
#include "app/installs/findings.h"
#include "app/installs/matrixreport.h"

#include <QCoroFuture>

#include <QtConcurrent>

#include <utility>

namespace Linesman::Installs {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {
constexpr auto LookEvery = 50ms;

Result<> writeFile(const MatrixExport::Job &job, const RowTold &told)
{
    OutputFile file(job.file);
    if (const Result<> opened = file.open(); !opened)
        return opened;
    QIODevice &device = file.device();
    const Result<> written = job.format == MatrixExport::Format::Csv
                                 ? writeCsv(device, job.matrix, job.rows, told)
                                 : writeHtml(device, job.matrix, job.rows, findingsOf(job.matrix, job.alarms), told);
    if (written)
        return file.commit();
    if (written.error().kind == Error::Kind::Cancelled)
        return written;
    return failure(Error::Kind::Storage, u"%1: %2"_s.arg(job.file, device.errorString()));
}
} // namespace

MatrixExport::Format MatrixExport::formatOf(const QString &file)
{
    return file.endsWith(".csv"_L1, Qt::CaseInsensitive) ? Format::Csv : Format::Html;
}

MatrixExport::MatrixExport(QObject *parent)
    : QObject(parent)
{
    m_writer.setMaxThreadCount(1);
    m_pollTimer.setInterval(LookEvery);
    connect(&m_pollTimer, &QTimer::timeout, this, [this] { emit progressed(m_done, m_total); });
}

MatrixExport::~MatrixExport()
{
    m_writer.waitForDone();
}

Task<Result<>> MatrixExport::write(Job job)
{
    if (m_isRunning)
        co_return failure(Error::Kind::BadInput, u"another file is being written"_s);
    m_isRunning = true;
    m_isCancelled = false;
    m_done = 0;
    m_total = int(job.rows.size());
    m_pollTimer.start();
    const RowTold told = [this](int done) {
        m_done = done;
        return !m_isCancelled;
    };
    const QFuture<Result<>> writing = QtConcurrent::run(&m_writer, writeFile, job, told);
    const Result<> written = co_await writing;
    m_pollTimer.stop();
    m_isRunning = false;
    co_return written;
}

void MatrixExport::cancel()
{
    m_isCancelled = true;
}

} // namespace Linesman::Installs
