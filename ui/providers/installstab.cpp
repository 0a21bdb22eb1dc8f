// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/providers/installstab.h"

#include "app/installs/matrixreport.h"
#include "ui/providers/celldetail.h"
#include "ui/providers/matrixexportrow.h"
#include "ui/providers/matrixmodel.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Linesman::Ui {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using Installs::Batch;
using Installs::Matrix;
using Installs::TokenState;
using Installs::Verdict;

namespace {
constexpr auto SoonAfter = 60ms;  // looks and tokens come by the dozen
constexpr auto TrafficAfter = 2s; // and traffic without an end
constexpr auto SaidAfter = 250ms; // shorter than that nobody sees an older state
constexpr qint64 LongestWait = 24 * 60 * 60 * 1000;
} // namespace

InstallsTab::InstallsTab(OAuth::Session &session, Installs::Inspection &inspection, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_inspection(inspection)
    , m_model(new MatrixModel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Space::M, 0, 0);
    column->setSpacing(Space::M);
    m_banner = new Banner(this);
    m_banner->setObjectName(u"installsBanner"_s);
    m_banner->hide();
    column->addWidget(m_banner);
    m_alarm = new Banner(this);
    m_alarm->setObjectName(u"selectionAlarm"_s);
    m_alarm->hide();
    connect(m_alarm, &Banner::pressed, this, [this] {
        if (const std::optional<OAuth::Connection> connection = m_session.current()) {
            deliver(m_inspection.confirmAlarms(*connection), this, [this](const Result<> &saved) {
                if (!saved)
                    m_banner->show(Tone::Bad, describe(saved.error()));
            });
        }
    });
    column->addWidget(m_alarm);
    column->addWidget(makeBar());
    column->addWidget(makeProgress());
    m_exportRow = new MatrixExportRow(m_inspection.exporting(), this);
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
        m_banner->show(Tone::Bad, sentence, tr("Export &Again..."));
    });
    connect(m_banner, &Banner::pressed, m_exportRow, &MatrixExportRow::choose);
    column->addWidget(m_exportRow);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(makeTable());
    m_empty = new EmptyState(m_stack);
    m_empty->setObjectName(u"noInstalls"_s);
    m_stack->addWidget(m_empty);
    connect(m_empty, &EmptyState::pressed, this, [this] { canCheck() ? checkAll() : emit connectWanted(); });
    column->addWidget(m_stack, 1);

    for (QTimer *timer : {&m_soon, &m_traffic, &m_expiry}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, &InstallsTab::rebuild);
    }
    m_soon.setInterval(SoonAfter);
    m_traffic.setInterval(TrafficAfter);
    m_slow.setSingleShot(true);
    m_slow.setInterval(SaidAfter);
    connect(&m_slow, &QTimer::timeout, this, &InstallsTab::showFreshness);
    connect(&m_inspection, &Installs::Inspection::changed, this, [this] {
        rebuildSoon(m_soon);
        const std::optional<OAuth::Connection> connection = m_session.current();
        if (m_shown != (connection ? connection->id : ConnectionId()))
            clearMatrix(); // what is shown is another connection's
        showState();
    });
    connect(&m_inspection, &Installs::Inspection::trafficCame, this, [this] { rebuildSoon(m_traffic); });
    connect(m_model, &MatrixModel::modelAboutToBeReset, this, &InstallsTab::keepChoice);
    connect(m_model, &MatrixModel::modelReset, this, &InstallsTab::restoreChoice);
    connect(&m_inspection, &Installs::Inspection::selectionsNotSaved, this,
            [this](const Error &error) { m_banner->show(Tone::Bad, describe(error)); });
    connect(&m_inspection.minting(), &Batch::progressed, this, &InstallsTab::showProgress);
    connect(&m_inspection.looking(), &Batch::progressed, this, &InstallsTab::showProgress);
    connect(&m_inspection.minting(), &Batch::finished, this, [this] { batchEnded(Stage::Minting); });
    connect(&m_inspection.looking(), &Batch::finished, this, [this] { batchEnded(Stage::Looking); });
    setStage(Stage::Idle);
    showProviders();
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
    connect(m_verdict, &QComboBox::currentIndexChanged, this, &InstallsTab::setFilter);
    row->addWidget(m_verdict);
    m_provider = new QComboBox(bar);
    m_provider->setObjectName(u"matrixProvider"_s);
    m_provider->setAccessibleName(tr("Provider"));
    m_provider->addItem(tr("All providers"), -1);
    connect(m_provider, &QComboBox::currentIndexChanged, this, &InstallsTab::setProvider);
    row->addWidget(m_provider);
    m_retry = makeButton(tr("Retry &Failed"), u"retryFailed"_s, ButtonLook::Normal, bar);
    connect(m_retry, &QPushButton::clicked, this, [this] {
        m_isWholeCheck = false;
        const bool isMint = !m_inspection.minting().failed().isEmpty();
        setStage(isMint ? Stage::Minting : Stage::Looking);
        (isMint ? m_inspection.minting() : m_inspection.looking()).retryFailed();
    });
    row->addWidget(m_retry);
    m_mint = makeButton(tr("Get &Tokens"), u"mintTokens"_s, ButtonLook::Normal, bar);
    m_mint->setToolTip(tr("For the selected locations, or for all that have none"));
    connect(m_mint, &QPushButton::clicked, this, &InstallsTab::mintChosen);
    row->addWidget(m_mint);
    m_export = makeButton(tr("E&xport..."), u"exportMatrix"_s, ButtonLook::Normal, bar);
    connect(m_export, &QPushButton::clicked, this, [this] { m_exportRow->choose(); });
    row->addWidget(m_export);
    m_check = makeButton(tr("&Check All"), u"checkInstalls"_s, ButtonLook::Primary, bar);
    m_check->setToolTip(tr("Lists the locations, gets the missing tokens and asks which provider is selected (F5)"));
    connect(m_check, &QPushButton::clicked, this, &InstallsTab::checkAll);
    row->addWidget(m_check);
    return bar;
}

QWidget *InstallsTab::makeProgress()
{
    m_progressRow = new QWidget(this);
    m_progressRow->setObjectName(u"installsProgress"_s);
    auto *row = new QHBoxLayout(m_progressRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::M);
    m_progressText = makeLabel({}, u"muted"_s, m_progressRow);
    m_progressText->setObjectName(u"installsProgressText"_s);
    m_progressText->setWordWrap(false);
    row->addWidget(m_progressText);
    m_progress = new QProgressBar(m_progressRow);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setTextVisible(false);
    row->addWidget(m_progress, 1);
    auto *cancel = makeButton(tr("Cance&l"), u"cancelInstalls"_s, ButtonLook::Normal, m_progressRow);
    connect(cancel, &QPushButton::clicked, this, [this] {
        m_isWholeCheck = false;
        m_inspection.cancelListing();
        m_inspection.minting().cancel();
        m_inspection.looking().cancel();
    });
    row->addWidget(cancel);
    return m_progressRow;
}

QWidget *InstallsTab::makeTable()
{
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->setChildrenCollapsible(false);
    auto *card = new Card({}, split);
    card->setBodyMargins(0);
    m_table = new TableView(u"installTable"_s, tr("Installs by location"), card);
    m_table->setFrameless();
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(0, Qt::AscendingOrder);
    m_table->horizontalHeader()->setStretchLastSection(false);
    card->body()->addWidget(m_table, 1);
    m_counts = makeLabel({}, u"small muted"_s, card);
    m_counts->setObjectName(u"matrixCounts"_s);
    m_counts->setContentsMargins(Space::L, Space::XS, Space::L, 0);
    card->body()->addWidget(m_counts);
    m_freshness = makeLabel({}, u"small muted"_s, card);
    m_freshness->setObjectName(u"matrixFreshness"_s);
    m_freshness->setContentsMargins(Space::L, 0, Space::L, Space::S);
    card->body()->addWidget(m_freshness);
    split->addWidget(card);
    auto *side = new Card({}, split);
    m_detail = new CellDetail(side);
    connect(m_detail, &CellDetail::browserWanted, this, &InstallsTab::browserWanted);
    connect(m_detail, &CellDetail::noteCopied, this,
            [this] { emit statusChanged(tr("The note is in the clipboard.")); });
    side->body()->addWidget(m_detail, 1);
    split->addWidget(side);
    split->setStretchFactor(0, 5);
    split->setStretchFactor(1, 2);
    split->setSizes({720, 320});
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &InstallsTab::showCell);
    return split;
}

bool InstallsTab::canCheck() const
{
    const std::optional<OAuth::Connection> connection = m_session.current();
    return connection && m_stage == Stage::Idle && m_inspection.company(*connection);
}

void InstallsTab::setStage(Stage stage)
{
    m_stage = stage;
    m_progressRow->setVisible(stage != Stage::Idle);
    if (stage == Stage::Listing)
        showProgress(0, 0);
    showState();
}

void InstallsTab::showState()
{
    const bool isIdle = m_stage == Stage::Idle;
    m_check->setEnabled(canCheck());
    m_mint->setEnabled(canCheck() && m_model->rowCount() > 0);
    m_retry->setVisible(isIdle &&
                        (!m_inspection.minting().failed().isEmpty() || !m_inspection.looking().failed().isEmpty()));
    m_export->setEnabled(m_model->rowCount() > 0 && !m_inspection.exporting().isRunning());
    const bool isEmpty = m_model->matrix().rows.isEmpty() && isIdle;
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    if (!isEmpty)
        return;
    const std::optional<OAuth::Connection> connection = m_session.current();
    if (connection && m_shown != connection->id && m_readFailure.isEmpty())
        m_empty->setText(tr("Putting together what is known of %1...").arg(connection->name));
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
    m_check->setVisible(true);
}

void InstallsTab::showProgress(int done, int total)
{
    const Batch &batch = m_stage == Stage::Looking ? m_inspection.looking() : m_inspection.minting();
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    switch (m_stage) {
    case Stage::Listing:
        m_progressText->setText(
            total > 0 ? tr("Listing locations: %1 of %2").arg(QString::number(done), QString::number(total))
                      : tr("Listing locations..."));
        break;
    case Stage::Minting:
        m_progressText->setText(
            batch.pausing().count() > 500
                ? tr("Getting tokens: %1 of %2; waiting %3 s for the rate limit")
                      .arg(QString::number(done), QString::number(total),
                           QString::number(1 + batch.pausing().count() / 1000))
                : tr("Getting tokens: %1 of %2").arg(QString::number(done), QString::number(total)));
        break;
    case Stage::Looking:
        m_progressText->setText(
            tr("Asking which provider is selected: %1 of %2").arg(QString::number(done), QString::number(total)));
        break;
    case Stage::Idle:
        break;
    }
}

void InstallsTab::checkAll()
{
    const std::optional<OAuth::Connection> connection = m_session.current();
    if (!connection || !canCheck())
        return;
    m_banner->hide();
    m_isWholeCheck = true;
    setStage(Stage::Listing);
    const Installs::ListProgress progress = [self = QPointer<InstallsTab>(this)](int done, int total) {
        if (self)
            self->showProgress(done, total);
        return true;
    };
    deliver(m_inspection.list(*connection, {}, progress), this, [this](const Result<Installs::Listing> &listing) {
        if (!listing) {
            setStage(Stage::Idle);
            if (listing.error().kind != Error::Kind::Cancelled)
                m_banner->show(Tone::Bad, describe(listing.error()) + u'\n' + listing.error().detail);
            return;
        }
        for (const Finding &finding : listing->findings)
            m_banner->show(Tone::Warn, finding.id + u' ' + finding.title + u'\n' + finding.nextStep);
        const std::optional<OAuth::Connection> now = m_session.current();
        if (!now || !m_isWholeCheck) {
            setStage(Stage::Idle);
            return;
        }
        setStage(Stage::Minting);
        m_inspection.mint(*now, installedOnes(true));
    });
}

QList<LocationId> InstallsTab::installedOnes(bool withoutTokenOnly) const
{
    QList<LocationId> ids;
    const std::optional<OAuth::Connection> connection = m_session.current();
    if (!connection)
        return ids;
    const OAuth::Tokens &tokens = m_session.tokensOf(*connection);
    for (const Providers::KnownLocation &location : m_inspection.providers().locations(connection->id)) {
        const bool hasToken = tokens.record(HighLevel::Install::of(location.id)).has_value();
        if (location.isInstalled.value_or(false) && !(withoutTokenOnly && hasToken))
            ids.append(location.id);
    }
    return ids;
}

void InstallsTab::batchEnded(Stage ended)
{
    if (m_stage != ended)
        return;
    const std::optional<OAuth::Connection> connection = m_session.current();
    if (ended == Stage::Minting && m_isWholeCheck && connection) {
        setStage(Stage::Looking);
        m_inspection.look(*connection, installedOnes(false));
        return;
    }
    const Batch &batch = ended == Stage::Minting ? m_inspection.minting() : m_inspection.looking();
    const int failed = int(m_inspection.minting().failed().size() + m_inspection.looking().failed().size());
    setStage(Stage::Idle);
    if (batch.wasCancelled()) {
        emit statusChanged(tr("Cancelled."));
    } else {
        const QString sentence = failed == 0
                                     ? tr("%n location(s) done.", nullptr, batch.done())
                                     : tr("%n location(s) failed; the reasons stand in the table.", nullptr, failed);
        emit statusChanged(sentence);
        emit finished(sentence, failed == 0);
    }
    m_isWholeCheck = false;
    rebuild();
}

void InstallsTab::mintChosen()
{
    const std::optional<OAuth::Connection> connection = m_session.current();
    if (!connection || !canCheck())
        return;
    QList<LocationId> ids;
    for (const QModelIndex &index : m_table->selectionModel()->selectedIndexes()) {
        const LocationId id = m_model->rowAt(index.row()).location.id;
        if (!ids.contains(id))
            ids.append(id);
    }
    if (ids.isEmpty())
        ids = installedOnes(true);
    m_isWholeCheck = false;
    setStage(Stage::Minting);
    m_inspection.mint(*connection, ids);
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
    deliver(m_inspection.matrix(*connection), this, [this, id = connection->id](const Result<Matrix> &matrix) {
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
        showFreshness();
        if (m_isStale)
            rebuildSoon(m_soon);
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
    showAlarms();
    showState();
    showCounts();
    showFreshness();
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

void InstallsTab::showCounts()
{
    const QList<int> counts = Installs::verdictCounts(m_model->matrix(), m_model->shown());
    m_counts->setText(
        tr("%n location(s) shown. Their providers: %1 broken, %2 to do, %3 unknown, %4 ready, %5 not installed.",
           nullptr, m_model->rowCount())
            .arg(QString::number(counts.at(0)), QString::number(counts.at(1)), QString::number(counts.at(2)),
                 QString::number(counts.at(3)), QString::number(counts.at(4))));
}

void InstallsTab::showFreshness()
{
    const QDateTime at = m_model->matrix().at;
    m_freshness->setVisible(at.isValid());
    if (!at.isValid())
        return;
    const QString moment = QLocale().toString(at.toLocalTime().time(), QLocale::LongFormat);
    const bool isSlow = m_isReading && !m_slow.isActive();
    setRole(m_freshness, m_readFailure.isEmpty() ? u"small muted"_s : u"small bad"_s);
    m_freshness->setText(!m_readFailure.isEmpty()
                             ? tr("As known at %1. It could not be brought up to date.").arg(moment)
                         : isSlow ? tr("As known at %1. It is being brought up to date...").arg(moment)
                                  : tr("As known at %1.").arg(moment));
    m_freshness->setToolTip(at.toUTC().toString(u"yyyy-MM-dd HH:mm:ss 'UTC'"_s));
}

void InstallsTab::keepChoice()
{
    m_chosen.clear();
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection()) {
        Chosen chosen{range.left(), range.right(), {}};
        for (int row = range.top(); row <= range.bottom(); ++row)
            chosen.locations.append(m_model->rowAt(row).location.id);
        m_chosen.append(chosen);
    }
    const QModelIndex current = m_table->currentIndex();
    m_current = current.isValid() ? m_model->rowAt(current.row()).location.id : LocationId();
    m_currentColumn = current.column();
    m_scroll = m_table->verticalScrollBar()->value();
}

void InstallsTab::restoreChoice()
{
    QHash<LocationId, int> rowOf;
    for (int row = 0; row < m_model->rowCount(); ++row)
        rowOf.insert(m_model->rowAt(row).location.id, row);
    const int last = m_model->columnCount() - 1;
    QItemSelection selection;
    for (const Chosen &chosen : std::as_const(m_chosen)) {
        if (chosen.right > last)
            continue;
        int from = -1; // rows that follow each other are one range: thousands of ranges would take seconds
        int to = -1;
        const auto close = [&] {
            if (from >= 0)
                selection.append({m_model->index(from, chosen.left), m_model->index(to, chosen.right)});
        };
        for (const LocationId &location : chosen.locations) {
            const int row = rowOf.value(location, -1);
            if (row < 0)
                continue;
            if (from < 0 || row != to + 1) {
                close();
                from = row;
            }
            to = row;
        }
        close();
    }
    QItemSelectionModel *model = m_table->selectionModel();
    if (const int row = rowOf.value(m_current, -1); row >= 0)
        model->setCurrentIndex(m_model->index(row, qMin(m_currentColumn, last)), QItemSelectionModel::NoUpdate);
    model->select(selection, QItemSelectionModel::ClearAndSelect);
    m_table->verticalScrollBar()->setValue(m_scroll);
}

void InstallsTab::setProvider()
{
    m_model->setProvider(m_provider->currentData().toInt());
    using Column = MatrixModel::Column;
    for (int section = 0; section < m_model->columnCount(); ++section) {
        QStyledItemDelegate *delegate = nullptr;
        int width = 125;
        switch (m_model->columnAt(section)) {
        case Column::Location:
            delegate = new CellDelegate(m_table);
            width = 170;
            break;
        case Column::Installed:
        case Column::Token:
        case Column::Scopes:
        case Column::Selected:
            delegate = new ChipDelegate(m_table);
            break;
        case Column::Verdict:
            delegate = new ChipDelegate(m_table);
            width = 150;
            break;
        case Column::LastDelivery:
        case Column::LastInbound:
        case Column::InstalledAt:
            delegate = new TimeDelegate(m_table);
            width = 150;
            break;
        case Column::LastStatus:
            delegate = new CellDelegate(m_table, CellDelegate::Text::Muted);
            break;
        case Column::Reason:
            delegate = new CellDelegate(m_table, CellDelegate::Text::Muted);
            width = 320;
            break;
        case Column::Version:
        case Column::LocationId:
            delegate = new IdDelegate(m_table);
            width = 190;
            break;
        }
        delete m_table->itemDelegateForColumn(section);
        m_table->setItemDelegateForColumn(section, delegate);
        m_table->setColumnWidth(section, width);
    }
    setFilter();
}

void InstallsTab::setFilter()
{
    Installs::MatrixFilter filter;
    filter.text = m_search->text();
    if (m_verdict->currentIndex() > 0)
        filter.verdict = Verdict(m_verdict->currentData().toInt());
    if (m_model->provider() >= 0)
        filter.provider = m_model->provider();
    m_model->setFilter(filter);
    showCell();
    showState();
    showCounts();
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

void InstallsTab::showAlarms()
{
    const std::optional<OAuth::Connection> connection = m_session.current();
    const QList<Installs::SelectionChange> alarms =
        connection ? m_inspection.selections().alarms(connection->id) : QList<Installs::SelectionChange>();
    if (alarms.isEmpty()) {
        m_alarm->hide();
        return;
    }
    const Installs::SelectionChange &first = alarms.first();
    QString place = first.location.text();
    for (const Installs::MatrixRow &row : m_model->matrix().rows) {
        if (row.location.id == first.location && !row.location.name.isEmpty())
            place = row.location.name;
    }
    const auto named = [](const ProviderId &id, const QString &name) {
        return id.isEmpty() ? tr("none") : name.isEmpty() ? id.text() : name;
    };
    QString sentence =
        tr("P-01: the selected provider changed in %1 (%2): it was %3, now it is %4.")
            .arg(place, first.channel, named(first.before, first.beforeName), named(first.after, first.afterName));
    if (alarms.size() > 1)
        sentence += u' ' + tr("And in %n more.", nullptr, int(alarms.size()) - 1);
    m_alarm->show(Tone::Bad, sentence, tr("&Seen"), Banner::Dismiss::Impossible);
}

void InstallsTab::exportTo(const QString &file)
{
    m_banner->hide();
    m_exportRow->write({file, Installs::MatrixExport::formatOf(file), m_model->matrix(), m_model->shown(),
                        m_inspection.selections().alarms(m_shown)});
}

} // namespace Linesman::Ui
