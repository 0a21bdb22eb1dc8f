// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/bulk/bulkdialog.h"

#include "app/core/outputfile.h"
#include "app/workspace/formstores.h"
#include "app/workspace/hostprofile.h"
#include "ui/live/livewrite.h"
#include "ui/messages/bulk/bulkmodel.h"
#include "ui/messages/bulk/bulksettings.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/filedrop.h"
#include "ui/widgets/tableview.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QSpinBox>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using State = Messages::BulkOutcome::State;

namespace {
constexpr int CountedAtOnce = 60; // rows; some milliseconds
} // namespace

BulkDialog::BulkDialog(OAuth::Session &session, Workspace::FormStores &stores, Workspace::HostProfile &behaviour,
                       QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_stores(stores)
{
    setObjectName(u"bulkDialog"_s);
    setWindowTitle(tr("Send Many from CSV"));
    const QSize room = screen()->availableSize() - QSize(Space::L, 3 * Space::L); // the frame needs some
    resize(QSize(1000, 620).boundedTo(room));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::L, Space::L, Space::L, Space::L);
    layout->setSpacing(Space::M);
    m_banner = new Banner(this);
    m_banner->setObjectName(u"bulkBanner"_s);
    layout->addWidget(m_banner);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    m_settings = new BulkSettings(behaviour, splitter);
    splitter->addWidget(m_settings);
    m_model = new BulkModel(this);
    m_view = new TableView(u"bulkRows"_s, tr("Rows"), splitter);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new CellDelegate(m_view));
    m_view->setItemDelegateForColumn(BulkModel::StateColumn, new ChipDelegate(m_view));
    m_view->horizontalHeader()->setSectionResizeMode(BulkModel::TextColumn, QHeaderView::Stretch);
    m_view->setColumnWidth(BulkModel::LineColumn, 56);
    m_view->setColumnWidth(BulkModel::ContactColumn, 160);
    m_view->horizontalHeader()->setSectionResizeMode(BulkModel::ReasonColumn, QHeaderView::Stretch);
    splitter->addWidget(m_view);
    splitter->setSizes({320, 640});
    splitter->setStretchFactor(1, 1);
    layout->addWidget(splitter, 1);
    makeFoot();

    m_delay = new QTimer(this);
    m_delay->setSingleShot(true);
    m_delay->setInterval(200ms);
    connect(m_delay, &QTimer::timeout, this, &BulkDialog::makeRun);
    connect(&behaviour, &Workspace::HostProfile::changed, this, [this] {
        if (m_run && !isRunning())
            m_delay->start();
    });
    connect(m_settings, &BulkSettings::edited, m_delay, qOverload<>(&QTimer::start));
    connect(m_settings, &BulkSettings::replaced, this, &BulkDialog::makeRun);
    connect(m_settings, &BulkSettings::fileChosen, this, &BulkDialog::openFile);
    const auto *drop = new FileDrop(this, {u"csv"_s, u"tsv"_s, u"txt"_s}, tr("Send many messages from this file."));
    connect(drop, &FileDrop::dropped, this, &BulkDialog::openFile);
    m_count = new QTimer(this);
    connect(m_count, &QTimer::timeout, this, &BulkDialog::countSome);
    showState();
}

void BulkDialog::makeFoot()
{
    auto *layout = static_cast<QVBoxLayout *>(this->layout());
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(u"bulkProgress"_s);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->hide();
    layout->addWidget(m_progress);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::S);
    m_state = makeLabel({}, u"muted"_s, this);
    m_state->setObjectName(u"bulkState"_s);
    row->addWidget(m_state, 1);
    auto *rateLabel = new QLabel(tr("&Rows a second"), this);
    row->addWidget(rateLabel);
    m_rate = new QSpinBox(this);
    m_rate->setObjectName(u"bulkRate"_s);
    m_rate->setAccessibleName(tr("Rows a second"));
    m_rate->setRange(1, 50);
    m_rate->setValue(2);
    m_rate->setToolTip(tr("A row takes up to five of the 100 calls that HighLevel allows in 10 seconds: 2 leaves none "
                          "over. When the limit is reached the run waits by itself."));
    rateLabel->setBuddy(m_rate);
    row->addWidget(m_rate);
    m_export = makeButton(tr("&Export Result…"), u"bulkExport"_s, ButtonLook::Normal, this);
    m_againButton = makeButton(tr("Try &Failed Again"), u"bulkAgain"_s, ButtonLook::Normal, this);
    m_cancel = makeButton(tr("Close"), u"bulkCancel"_s, ButtonLook::Normal, this);
    m_start = makeButton(tr("&Send"), u"bulkStart"_s, ButtonLook::Primary, this);
    for (QPushButton *button : {m_export, m_againButton, m_cancel, m_start})
        row->addWidget(button);
    layout->addLayout(row);
    connect(m_start, &QPushButton::clicked, this, [this] { start(Messages::BulkRun::Which::Waiting); });
    connect(m_againButton, &QPushButton::clicked, this, [this] { start(Messages::BulkRun::Which::WaitingAndFailed); });
    connect(m_export, &QPushButton::clicked, this, &BulkDialog::exportResult);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (!isRunning())
            return hide();
        m_run->cancel();
        m_cancel->setEnabled(false);
        m_state->setText(tr("Stopping after the row under way…"));
    });
}

bool BulkDialog::isRunning() const
{
    return m_run && m_run->isRunning();
}

void BulkDialog::setContext(const Workspace::MessagingContext &context, const LocationId &location)
{
    if (isRunning() || (context == m_context && location == m_location))
        return;
    m_context = context;
    m_location = location;
    m_settings->setContext(context, location);
}

void BulkDialog::openFile(const QString &path)
{
    if (isRunning())
        return;
    m_banner->hide();
    if (const Result<> opened = m_settings->openFile(path); !opened)
        m_banner->show(Tone::Bad, describe(opened.error()));
}

void BulkDialog::makeRun()
{
    m_delay->stop();
    if (isRunning())
        return;
    m_count->stop();
    m_counted = 0;
    m_obstacles = 0;
    m_model->setRun(nullptr);
    m_run.reset();
    if (m_settings->hasRows() && m_session.client()) {
        m_run = std::make_unique<Messages::BulkRun>(*m_session.client(), m_location, m_settings->plan(),
                                                    m_stores.bulkFolder);
        if (const Result<> loaded = m_run->load(); !loaded)
            m_banner->show(Tone::Bad, describe(loaded.error()));
        m_model->setRun(m_run.get());
        connect(m_run.get(), &Messages::BulkRun::finished, this, &BulkDialog::runEnded);
        connect(m_run.get(), &Messages::BulkRun::progressed, this, [this](int done, int total) {
            m_progress->setRange(0, total);
            m_progress->setValue(done);
            showState();
        });
        connect(m_run.get(), &Messages::BulkRun::slowedDown, this, [this](std::chrono::seconds wait) {
            m_state->setText(tr("HighLevel limits the requests: going on in %n s.", nullptr, int(wait.count())));
        });
        m_count->start(0ms);
    }
    showState();
}

void BulkDialog::countSome()
{
    const int rows = m_model->rowCount();
    for (int i = 0; i < CountedAtOnce && m_counted < rows; ++i, ++m_counted) {
        if (m_run->outcomes()[m_counted].state == State::Waiting && !m_model->obstacle(m_counted).isEmpty())
            ++m_obstacles;
    }
    if (m_counted >= rows)
        m_count->stop();
    showState();
}

void BulkDialog::showState()
{
    const bool running = isRunning();
    const QLocale locale;
    m_settings->setLocked(running);
    m_progress->setVisible(running);
    m_cancel->setText(running ? tr("Cancel") : tr("Close"));
    m_cancel->setEnabled(true);
    m_export->setVisible(m_run != nullptr);
    m_rate->setEnabled(!running);
    if (!m_run) {
        m_state->setText({});
        m_start->setEnabled(false);
        m_againButton->hide();
        return;
    }
    const int sent = m_run->count(State::Sent);
    const int failed = m_run->count(State::Failed) + m_run->count(State::Skipped);
    const int unknown = m_run->count(State::Unknown);
    const int waiting = m_run->count(State::Waiting);
    QStringList parts;
    if (sent + failed + unknown > 0) {
        parts << tr("%1 sent").arg(locale.toString(sent));
        if (failed > 0)
            parts << tr("%1 not sent").arg(locale.toString(failed));
        if (unknown > 0)
            parts << tr("%1 unknown").arg(locale.toString(unknown));
    }
    parts << tr("%1 waiting").arg(locale.toString(waiting));
    if (m_obstacles > 0 && !running)
        parts << tr("%1 with problems").arg(locale.toString(m_obstacles));
    const QList<Problem> problems = Messages::problems(m_run->plan());
    m_state->setText(problems.isEmpty() ? parts.join(u" · "_s) : problems.first().sentence);
    m_start->setText(sent + failed > 0 && waiting > 0 ? tr("Go &On") : tr("&Send"));
    m_start->setEnabled(!running && waiting > 0 && !isBlocked(problems));
    m_againButton->setVisible(!running && failed > 0);
}

void BulkDialog::start(Messages::BulkRun::Which which)
{
    if (!m_run || isRunning())
        return;
    const int rows = m_run->count(State::Waiting) + (which == Messages::BulkRun::Which::WaitingAndFailed
                                                         ? m_run->count(State::Failed) + m_run->count(State::Skipped)
                                                         : 0);
    confirmLiveWrite(this, m_session, tr("Add %n inbound message(s) to threads.", nullptr, rows), [this, which] {
        m_banner->hide();
        m_count->stop();
        m_run->setRate(m_rate->value());
        m_progress->setRange(0, 0);
        if (const Result<> started = m_run->start(which); !started)
            m_banner->show(Tone::Bad, describe(started.error()));
        showState();
    });
}

void BulkDialog::runEnded()
{
    m_obstacles = 0;
    showState();
    const int sent = m_run->count(State::Sent);
    const int failed = m_run->count(State::Failed) + m_run->count(State::Skipped);
    const int left = m_run->count(State::Waiting);
    QString sentence = tr("%n message(s) sent.", nullptr, sent);
    if (failed > 0)
        sentence += u' ' + tr("%n row(s) not sent; the list says why.", nullptr, failed);
    if (left > 0)
        sentence += u' ' + tr("%n row(s) left: Go On takes up the run here.", nullptr, left);
    const Tone tone = failed > 0 || left > 0 ? Tone::Warn : Tone::Good;
    m_banner->show(tone, sentence);
    emit finished(tone, sentence);
    emit changed();
}

void BulkDialog::exportResult()
{
    auto *dialog = new QFileDialog(this, tr("Export Result"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->setNameFilter(tr("Tables (*.csv)"));
    dialog->selectFile(QFileInfo(m_settings->file()).completeBaseName() + u"-result.csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (!m_run)
            return;
        if (const Result<> written = OutputFile::write(path, m_run->toCsv()); !written)
            m_banner->show(Tone::Bad, tr("The file could not be written: %1").arg(written.error().detail));
        else
            m_banner->show(Tone::Good, tr("The result is in %1.").arg(path));
    });
    dialog->open();
}

} // namespace Linesman::Ui
