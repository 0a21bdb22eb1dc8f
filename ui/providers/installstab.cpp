#include "ui/providers/installstab.h"

#include "app/installs/matrixreport.h"
#include "ui/providers/celldetail.h"
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
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;
using Installs::Batch;
using Installs::Matrix;
using Installs::TokenState;
using Installs::Verdict;

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
            m_inspection.selections().confirmAlarms(connection->id);
            if (const Result<> saved = m_inspection.selections().save(); !saved)
                m_banner->show(Tone::Bad, describe(saved.error()));
        }
    });
    column->addWidget(m_alarm);
    column->addWidget(makeBar());
    column->addWidget(makeProgress());
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(makeTable());
    m_empty = new EmptyState(m_stack);
    m_empty->setObjectName(u"noInstalls"_s);
    m_stack->addWidget(m_empty);
    connect(m_empty, &EmptyState::pressed, this, [this] { canCheck() ? checkAll() : emit connectWanted(); });
    column->addWidget(m_stack, 1);

    m_soon.setSingleShot(true);
    m_soon.setInterval(60); // looks and tokens come by the dozen
    connect(&m_soon, &QTimer::timeout, this, &InstallsTab::rebuild);
    connect(&m_inspection, &Installs::Inspection::changed, this, [this] {
        showState();
        if (!m_soon.isActive())
            m_soon.start();
    });
    connect(&m_inspection, &Installs::Inspection::selectionsNotSaved, this,
            [this](const Error &error) { m_banner->show(Tone::Bad, describe(error)); });
    connect(&m_inspection.minting(), &Batch::progressed, this, &InstallsTab::showProgress);
    connect(&m_inspection.looking(), &Batch::progressed, this, &InstallsTab::showProgress);
    connect(&m_inspection.minting(), &Batch::finished, this, [this] { batchEnded(Stage::Minting); });
    connect(&m_inspection.looking(), &Batch::finished, this, [this] { batchEnded(Stage::Looking); });
    setStage(Stage::Idle);
    rebuild();
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
    connect(m_export, &QPushButton::clicked, this, &InstallsTab::chooseExport);
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
    m_counts->setContentsMargins(Space::L, Space::XS, Space::L, Space::S);
    card->body()->addWidget(m_counts);
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
    m_export->setEnabled(m_model->rowCount() > 0);
    const bool isEmpty = m_model->matrix().rows.isEmpty() && isIdle;
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    if (!isEmpty)
        return;
    if (canCheck())
        m_empty->setText(tr("Nothing is known of the company's locations yet."), tr("&Check All"));
    else if (m_session.current())
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
        m_progressText->setText(total > 0 ? tr("Listing locations: %1 of %2").arg(done).arg(total)
                                          : tr("Listing locations..."));
        break;
    case Stage::Minting:
        m_progressText->setText(batch.pausing().count() > 500
                                    ? tr("Getting tokens: %1 of %2; waiting %3 s for the rate limit")
                                          .arg(done)
                                          .arg(total)
                                          .arg(1 + batch.pausing().count() / 1000)
                                    : tr("Getting tokens: %1 of %2").arg(done).arg(total));
        break;
    case Stage::Looking:
        m_progressText->setText(tr("Asking which provider is selected: %1 of %2").arg(done).arg(total));
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
    const std::optional<OAuth::Connection> connection = m_session.current();
    if (!connection) {
        showMatrix({});
        return;
    }
    if (m_isReading) {
        m_isStale = true;
        return;
    }
    m_isReading = true;
    deliver(m_inspection.matrix(*connection), this, [this, id = connection->id](const Result<Matrix> &matrix) {
        m_isReading = false;
        const std::optional<OAuth::Connection> now = m_session.current();
        if (!matrix)
            m_banner->show(Tone::Bad, describe(matrix.error()) + u'\n' + matrix.error().detail);
        else if (now && now->id == id)
            showMatrix(*matrix);
        if (m_isStale || !now || now->id != id) {
            m_isStale = false;
            m_soon.start();
        }
    });
}

void InstallsTab::showMatrix(const Matrix &matrix)
{
    // What is chosen stays chosen, and the list where it was.
    const QModelIndex current = m_table->currentIndex();
    const LocationId chosen = current.isValid() ? m_model->rowAt(current.row()).location.id : LocationId();
    const int scroll = m_table->verticalScrollBar()->value();
    const bool isOther = m_model->matrix().providers != matrix.providers;
    m_model->setMatrix(matrix);
    if (isOther) {
        const QSignalBlocker quiet(m_provider);
        m_provider->clear();
        m_provider->addItem(tr("All providers"), -1);
        for (int i = 0; i < int(matrix.providers.size()); ++i)
            m_provider->addItem(matrix.providers.at(i).name, i);
    }
    if (isOther || !m_wasShown)
        setProvider();
    m_wasShown = true;
    const int row = m_model->rowOf(chosen);
    if (row >= 0)
        m_table->setCurrentIndex(m_model->index(row, qMin(current.column(), m_model->columnCount() - 1)));
    m_table->verticalScrollBar()->setValue(scroll);
    showCell();
    showAlarms();
    showState();
    const QList<int> counts = Installs::verdictCounts(matrix, m_model->shown());
    m_counts->setText(
        tr("%n location(s) shown. Their providers: %1 broken, %2 to do, %3 unknown, %4 ready, %5 not installed.",
           nullptr, m_model->rowCount())
            .arg(counts.at(0))
            .arg(counts.at(1))
            .arg(counts.at(2))
            .arg(counts.at(3))
            .arg(counts.at(4)));
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
    if (m_wasShown)
        showMatrix(Matrix(m_model->matrix()));
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

void InstallsTab::chooseExport()
{
    auto *dialog = new QFileDialog(this, tr("Export Installs"));
    dialog->setObjectName(u"exportFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Page to hand on (*.html)"), tr("Table for a spreadsheet (*.csv)")});
    dialog->setDefaultSuffix(u"html"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains("csv"_L1) ? u"csv"_s : u"html"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this, &InstallsTab::writeExport);
    dialog->open();
}

void InstallsTab::writeExport(const QString &name)
{
    const std::optional<OAuth::Connection> connection = m_session.current();
    if (!connection)
        return;
    const Matrix &matrix = m_model->matrix();
    const QByteArray bytes =
        name.endsWith(".csv"_L1, Qt::CaseInsensitive)
            ? Installs::toCsv(matrix, m_model->shown())
            : Installs::toHtml(matrix, m_model->shown(), m_inspection.findings(*connection, matrix));
    QSaveFile file(name);
    if (!file.open(QSaveFile::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        m_banner->show(Tone::Bad, tr("%1 cannot be written: %2").arg(name, file.errorString()));
    else
        emit statusChanged(tr("Written: %1").arg(name));
}

} // namespace Linesman::Ui
