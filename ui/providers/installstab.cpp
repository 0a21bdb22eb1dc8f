// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/providers/installstab.h"

#include "app/installs/matrixreport.h"
#include "ui/providers/celldetail.h"
#include "ui/providers/installscheck.h"
#include "ui/providers/matrixexportrow.h"
#include "ui/providers/matrixfoot.h"
#include "ui/providers/matrixmodel.h"
#include "ui/providers/matrixtable.h"
#include "ui/providers/selectionalarm.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/fittingsplitter.h"
#include "ui/widgets/searchfield.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Linesman::Ui {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using Installs::Matrix;
using Installs::TokenState;
using Installs::Verdict;

namespace {
constexpr auto SoonAfter = 60ms;  // looks and tokens come by the dozen
constexpr auto TrafficAfter = 2s; // and traffic without an end
constexpr auto SaidAfter = 250ms; // shorter than that nobody sees an older state
constexpr int OnlyProblems = -1;  // of the verdicts to choose from: broken and to do
constexpr qint64 LongestWait = 24 * 60 * 60 * 1000;
} // namespace

InstallsTab::InstallsTab(OAuth::Session &session, Installs::InstallService &installService, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_installService(installService)
    , m_model(new MatrixModel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Space::M, 0, 0);
    column->setSpacing(Space::M);
    m_banner = new Banner(this);
    m_banner->setObjectName(u"installsBanner"_s);
    m_banner->hide();
    column->addWidget(m_banner);
    m_alarm = new SelectionAlarm(session, installService, this);
    connect(m_alarm, &SelectionAlarm::failed, this,
            [this](const Error &error) { m_banner->show(Tone::Bad, describe(error)); });
    column->addWidget(m_alarm);
    column->addWidget(makeBar());
    m_check = new InstallsCheck(session, installService, this);
    connectCheck();
    column->addWidget(m_check);
    makeExportRow();
    column->addWidget(m_exportRow);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(makeTable());
    m_empty = new EmptyState(m_stack);
    m_empty->setObjectName(u"noInstalls"_s);
    m_stack->addWidget(m_empty);
    connect(m_empty, &EmptyState::pressed, this, [this] { canCheck() ? checkAll() : emit connectWanted(); });
    column->addWidget(m_stack, 1);

    setUpTimers();
    connect(&m_installService, &Installs::InstallService::changed, this, [this] {
        rebuildSoon(m_delay);
        const std::optional<OAuth::Connection> connection = m_session.current();
        if (m_shown != (connection ? connection->id : ConnectionId()))
            clearMatrix(); // what is shown is another connection's
        showState();
    });
    connect(&m_installService, &Installs::InstallService::trafficCame, this, [this] { rebuildSoon(m_traffic); });
    connect(&m_installService, &Installs::InstallService::selectionsNotSaved, this,
            [this](const Error &error) { m_banner->show(Tone::Bad, describe(error)); });
    showState();
    showProviders();
}

void InstallsTab::makeExportRow()
{
    m_exportRow = new MatrixExportRow(m_installService.exporting(), this);
    connect(m_exportRow, &MatrixExportRow::fileChosen, this, &InstallsTab::exportTo);
    connect(m_exportRow, &MatrixExportRow::begun, this, &InstallsTab::showState);
    connect(m_exportRow, &MatrixExportRow::written, this, [this](const QString &sentence) {
        showState();
        emit statusChanged(sentence);
        emit finished(sentence, true);
    });
    connect(m_exportRow, &MatrixExportRow::cancelled, this, [this](const QString &sentence) {
        showState();
        emit statusChanged(sentence);
    });
    connect(m_exportRow, &MatrixExportRow::failed, this, [this](const QString &sentence) {
        showState();
        m_banner->show(Tone::Bad, sentence, tr("Export &Again…"));
    });
    connect(m_banner, &Banner::pressed, m_exportRow, &MatrixExportRow::choose);
}

void InstallsTab::setUpTimers()
{
    for (QTimer *timer : {&m_delay, &m_traffic, &m_expiry}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, &InstallsTab::rebuild);
    }
    m_delay.setInterval(SoonAfter);
    m_traffic.setInterval(TrafficAfter);
    m_slow.setSingleShot(true);
    m_slow.setInterval(SaidAfter);
    connect(&m_slow, &QTimer::timeout, this, &InstallsTab::showFoot);
}

void InstallsTab::connectCheck()
{
    connect(m_check, &InstallsCheck::stageChanged, this, &InstallsTab::showState);
    connect(m_check, &InstallsCheck::begun, m_banner, &QWidget::hide);
    connect(m_check, &InstallsCheck::told, this,
            [this](Tone tone, const QString &sentence) { m_banner->show(tone, sentence); });
    connect(m_check, &InstallsCheck::cancelled, this, [this] {
        emit statusChanged(tr("Cancelled."));
        rebuild();
    });
    connect(m_check, &InstallsCheck::finished, this, [this](const QString &sentence, bool isWell) {
        emit statusChanged(sentence);
        emit finished(sentence, isWell);
        rebuild();
    });
}

bool InstallsTab::canCheck() const
{
    return m_check->canCheck();
}

void InstallsTab::checkAll()
{
    m_check->checkAll();
}

void InstallsTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        rebuild();
}

void InstallsTab::rebuildSoon(QTimer &timer)
{
    m_isStale = true;
    if (isVisible() && !timer.isActive())
        timer.start();
}

QWidget *InstallsTab::makeBar()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::S);
    m_search = new SearchField(tr("Filter by name, id or reason"), bar);
    m_search->setObjectName(u"matrixFilter"_s);
    m_search->setAccessibleName(tr("Filter locations"));
    connect(m_search, &SearchField::searched, this, &InstallsTab::setFilter);
    row->addWidget(m_search, 1);
    m_verdict = new QComboBox(bar);
    m_verdict->setObjectName(u"matrixVerdict"_s);
    m_verdict->setAccessibleName(tr("Verdict"));
    m_verdict->addItem(tr("All verdicts"));
    for (const Verdict verdict : Installs::AllVerdicts)
        m_verdict->addItem(Installs::verdictTitle(verdict), int(verdict));
    m_verdict->addItem(tr("Only problems"), OnlyProblems);
    connect(m_verdict, &QComboBox::currentIndexChanged, this, &InstallsTab::setFilter);
    row->addWidget(m_verdict);
    m_provider = new QComboBox(bar);
    m_provider->setObjectName(u"matrixProvider"_s);
    m_provider->setAccessibleName(tr("Provider"));
    m_provider->addItem(tr("All providers"), -1);
    connect(m_provider, &QComboBox::currentIndexChanged, this, &InstallsTab::setProvider);
    row->addWidget(m_provider);
    m_retry = makeButton(tr("Retry &Failed"), u"retryFailed"_s, ButtonLook::Normal, bar);
    connect(m_retry, &QPushButton::clicked, this, [this] { m_check->retryFailed(); });
    row->addWidget(m_retry);
    m_mint = makeButton(tr("Get &Tokens"), u"mintTokens"_s, ButtonLook::Normal, bar);
    m_mint->setToolTip(tr("For the selected locations, or for all that have none"));
    connect(m_mint, &QPushButton::clicked, this, [this] { m_check->mint(m_table->chosenLocations()); });
    row->addWidget(m_mint);
    m_export = makeButton(tr("E&xport…"), u"exportMatrix"_s, ButtonLook::Normal, bar);
    connect(m_export, &QPushButton::clicked, this, [this] { m_exportRow->choose(); });
    row->addWidget(m_export);
    m_checkAll = makeButton(tr("&Check All"), u"checkInstalls"_s, ButtonLook::Primary, bar);
    m_checkAll->setToolTip(tr("Lists the locations, gets the missing tokens and asks which provider is selected (F5)"));
    connect(m_checkAll, &QPushButton::clicked, this, &InstallsTab::checkAll);
    row->addWidget(m_checkAll);
    return bar;
}

QWidget *InstallsTab::makeTable()
{
    auto *split = new FittingSplitter(28, this);
    auto *card = new Card({}, split);
    card->setBodyMargins(0);
    m_table = new MatrixTable(*m_model, card);
    card->body()->addWidget(m_table, 1);
    m_foot = new MatrixFoot(card);
    card->body()->addWidget(m_foot);
    split->addWidget(card);
    auto *side = new Card({}, split);
    m_detail = new CellDetail(side);
    connect(m_detail, &CellDetail::browserWanted, this, &InstallsTab::browserWanted);
    connect(m_detail, &CellDetail::noteCopied, this,
            [this] { emit statusChanged(tr("The note is in the clipboard.")); });
    side->body()->addWidget(m_detail, 1);
    split->addWidget(side);
    side->hide(); // nothing is chosen yet: the table has the room
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, side,
            [this, side] { side->setVisible(m_table->selectionModel()->hasSelection()); });
    split->setStretchFactor(0, 5);
    split->setStretchFactor(1, 2);
    split->setSizes({720, 320});
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &InstallsTab::showCell);
    return split;
}

void InstallsTab::showState()
{
    const bool isIdle = m_check->isIdle();
    m_checkAll->setEnabled(canCheck());
    m_mint->setEnabled(canCheck() && m_model->rowCount() > 0);
    m_retry->setVisible(
        isIdle && (!m_installService.minting().failed().isEmpty() || !m_installService.looking().failed().isEmpty()));
    m_export->setEnabled(m_model->rowCount() > 0 && !m_installService.exporting().isRunning());
    const bool isEmpty = m_model->matrix().rows.isEmpty() && isIdle;
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    if (!isEmpty)
        return;
    const std::optional<OAuth::Connection> connection = m_session.current();
    if (connection && m_shown != connection->id && m_readFailure.isEmpty())
        m_empty->setText(tr("Putting together what is known of %1…").arg(connection->name));
    else if (connection && m_shown != connection->id)
        m_empty->setText(tr("What is known of %1 cannot be read: %2").arg(connection->name, m_readFailure));
    else if (canCheck())
        m_empty->setText(tr("Nothing is known of the company's locations yet."), tr("&Check All"));
    else if (connection)
        m_empty->setText(tr("Only a company's token can list where the app is installed: authorize the company, not "
                            "one location."),
                         tr("Open &Connect"));
    else
        m_empty->setText(tr("Connect an app first, or start the emulator."), tr("Open &Connect"));
    m_checkAll->setVisible(true);
}

void InstallsTab::rebuild()
{
    m_isStale = true;
    if (m_isReading || !isVisible()) // it comes when that one ends, or when somebody looks
        return;
    const std::optional<OAuth::Connection> connection = m_session.current();
    m_isStale = false;
    if (!connection) {
        clearMatrix();
        return;
    }
    m_isReading = true;
    m_slow.start();
    deliver(m_installService.matrix(*connection), this, [this, id = connection->id](const Result<Matrix> &matrix) {
        m_isReading = false;
        m_slow.stop();
        const std::optional<OAuth::Connection> now = m_session.current();
        m_isStale = m_isStale || !now || now->id != id;
        if (now && now->id == id) {
            m_readFailure = matrix ? QString() : describe(matrix.error());
            if (matrix) {
                m_shown = id;
                showMatrix(*matrix);
            } else {
                m_banner->show(Tone::Bad, m_readFailure + u'\n' + matrix.error().detail);
                showState();
            }
        }
        showFoot();
        if (m_isStale)
            rebuildSoon(m_delay);
    });
}

void InstallsTab::clearMatrix()
{
    m_shown = {};
    m_readFailure.clear();
    m_expiry.stop();
    showMatrix({});
}

void InstallsTab::showMatrix(const Matrix &matrix)
{
    const bool isOther = m_model->matrix().providers != matrix.providers;
    m_model->setMatrix(matrix);
    if (isOther)
        showProviders();
    showCell();
    m_alarm->showAlarms(matrix);
    showState();
    showFoot();
    QDateTime next;
    for (const Installs::MatrixRow &row : matrix.rows) {
        if (row.token.state == TokenState::State::Good && (!next.isValid() || row.token.expiresAt < next))
            next = row.token.expiresAt;
    }
    if (next.isValid())
        m_expiry.start(std::chrono::milliseconds(qBound(qint64(1000), matrix.at.msecsTo(next) + 1000, LongestWait)));
}

void InstallsTab::showProviders()
{
    const QSignalBlocker quiet(m_provider);
    m_provider->clear();
    m_provider->addItem(tr("All providers"), -1);
    const QList<Providers::KnownProvider> &providers = m_model->matrix().providers;
    for (int i = 0; i < int(providers.size()); ++i)
        m_provider->addItem(providers.at(i).name, i);
    setProvider();
}

void InstallsTab::showFoot()
{
    const bool isSlow = m_isReading && !m_slow.isActive();
    m_foot->showCounts(m_model->matrix(), m_model->shown());
    m_foot->showFreshness(m_model->matrix().at, m_readFailure, isSlow);
}

void InstallsTab::setProvider()
{
    m_model->setProvider(m_provider->currentData().toInt());
    m_table->fitColumns();
    setFilter();
}

void InstallsTab::setFilter()
{
    Installs::MatrixFilter filter;
    filter.text = m_search->text();
    filter.onlyProblems = m_verdict->currentData() == OnlyProblems;
    if (m_verdict->currentIndex() > 0 && !filter.onlyProblems)
        filter.verdict = Verdict(m_verdict->currentData().toInt());
    if (m_model->provider() >= 0)
        filter.provider = m_model->provider();
    m_model->setFilter(filter);
    showCell();
    showState();
    showFoot();
}

void InstallsTab::showCell()
{
    const QModelIndex index = m_table->currentIndex();
    int provider = m_model->providerAt(index.column());
    if (provider < 0)
        provider = 0;
    if (!index.isValid() || index.row() >= m_model->rowCount() ||
        provider >= m_model->rowAt(index.row()).cells.size()) {
        m_detail->clear(m_model->matrix().providers.isEmpty()
                            ? tr("No provider is known yet: enter one in the tab Providers.")
                            : tr("Choose a cell to see why, and what to do."));
        return;
    }
    const Installs::MatrixRow &row = m_model->rowAt(index.row());
    m_detail->show(m_model->matrix().providers.at(provider), row, row.cells.at(provider));
}

void InstallsTab::exportTo(const QString &file)
{
    m_banner->hide();
    m_exportRow->write({file, Installs::MatrixExport::formatOf(file), m_model->matrix(), m_model->shown(),
                        m_installService.selections().alarms(m_shown)});
}

} // namespace Linesman::Ui
