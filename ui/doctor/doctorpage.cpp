// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/doctor/doctorpage.h"

#include "app/doctor/report.h"
#include "app/facts/findingbook.h"
#include "ui/doctor/doctormodel.h"
#include "ui/doctor/findingdetail.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/tableview.h"

#include <QFileDialog>
#include <QFutureWatcher>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QMap>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

namespace {
/*! Reads history into \a evidence, on another thread. */
Result<> readAllInto(std::shared_ptr<Doctor::Evidence> evidence, const QString &file)
{
    if (file.isEmpty())
        return {};
    const Result<History::Reader> reader = History::Reader::open(file);
    if (!reader)
        return failure(reader.error());
    return Doctor::readHistory(*evidence, *reader);
}
} // namespace

DoctorPage::DoctorPage(Workspace::ApiServices &services, History::Store &history, const QString &memoryFile,
                       QWidget *parent)
    : Page(tr("Doctor"), parent)
    , m_services(services)
    , m_history(history)
    , m_memory(memoryFile)
{
    setIcon(u"doctor"_s);
    makeBody();
    if (const Result<> loaded = m_memory.load(); !loaded)
        m_banner->show(Tone::Warn, describe(loaded.error()) + u'\n' + loaded.error().detail);
    connect(this, &Page::emptyAction, this, &DoctorPage::examine);
    connect(this, &Page::emptyLink, this, &DoctorPage::explainMessage);
    connect(this, &Page::retried, this, &DoctorPage::examine);
    showEmpty(tr("Nothing was examined yet"),
              tr("Looks through the connection, its tokens, providers and locations, and the last week of history for "
                 "%1 things that are known to go wrong. Nobody is asked, and nothing is changed.")
                  .arg(Facts::findingRows().size()),
              tr("&Examine"), tr("Explain a message"));
}

void DoctorPage::makeBody()
{
    auto *explain = makeButton(tr("E&xplain a Message…"), u"explainMessage"_s, ButtonLook::Normal, this);
    connect(explain, &QPushButton::clicked, this, &DoctorPage::explainMessage);
    addAction(explain);
    addAction(makeTools());
    m_save = makeButton(tr("Save &Report…"), u"saveDoctorReport"_s, ButtonLook::Normal, this);
    m_save->setEnabled(false);
    connect(m_save, &QPushButton::clicked, this, &DoctorPage::saveReport);
    addAction(m_save);
    auto *again = makeButton(tr("&Examine"), u"examine"_s, ButtonLook::Primary, this);
    again->setToolTip(tr("Looks again (F5)"));
    connect(again, &QPushButton::clicked, this, &DoctorPage::examine);
    addAction(again);

    m_banner = new Banner(this);
    m_banner->setObjectName(u"doctorBanner"_s);
    body()->addWidget(m_banner);
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->setObjectName(u"doctorSplit"_s);
    split->setChildrenCollapsible(false);
    split->setHandleWidth(Space::M);
    m_model = new DoctorModel(this);
    m_table = new TableView(u"doctorTable"_s, tr("Findings"), split);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setItemDelegateForColumn(DoctorModel::Weight, new ChipDelegate(m_table));
    m_table->setItemDelegateForColumn(DoctorModel::Id, new CellDelegate(m_table, CellDelegate::Text::Mono));
    m_table->setItemDelegateForColumn(DoctorModel::Where, new CellDelegate(m_table, CellDelegate::Text::Muted));
    m_table->setItemDelegateForColumn(DoctorModel::Last, new TimeDelegate(m_table));
    m_table->horizontalHeader()->setStretchLastSection(false); // it took half of what the title needs
    m_table->horizontalHeader()->setSectionResizeMode(DoctorModel::Title, QHeaderView::Stretch);
    m_table->setColumnWidth(DoctorModel::Weight, 100);
    m_table->setColumnWidth(DoctorModel::Id, 60);
    m_table->setColumnWidth(DoctorModel::Where, 100);
    m_table->setColumnWidth(DoctorModel::Last, 100);
    split->addWidget(m_table);
    m_detail = new FindingDetail(split);
    split->addWidget(m_detail);
    split->setSizes({640, 400}); // a finding's title is not cut at 1280
    body()->addWidget(split, 1);
    m_unlooked = makeLabel({}, u"small muted"_s, this);
    m_unlooked->setObjectName(u"doctorUnlooked"_s);
    body()->addWidget(m_unlooked);

    connect(m_table, &TableView::rowSelected, this,
            [this](int row) { m_detail->setEntry(row < 0 ? std::nullopt : std::optional(m_model->entry(row))); });
    connect(m_table, &TableView::opened, m_detail,
            [this](const QModelIndex &) { m_detail->findChild<QPushButton *>(u"openMendingPlace"_s)->click(); });
    connect(m_detail, &FindingDetail::destinationWanted, this, &DoctorPage::destinationWanted);
    connect(m_detail, &FindingDetail::sourceWanted, this, &DoctorPage::browserWanted);
    connect(m_detail, &FindingDetail::muteWanted, this, &DoctorPage::askToMute);
    connect(m_detail, &FindingDetail::unmuteWanted, this, [this](const QString &id) { changeMuting(id, {}); });
}

QString DoctorPage::help() const
{
    return tr(
        "Findings\n"
        "Each has a name that never changes, such as P-02, what it means, what to do and a public source. The "
        "doctor looks at what Linesman has kept and asks nobody.\n"
        "New ones stand first: those that the last run did not see. A muted one is kept, with your reason.\n"
        "Open goes to the place that mends it, Show the Exchange to what was seen.\n"
        "What could not be looked for is told at the bottom, with what it needs.\n"
        "Messages\n"
        "Explain a Message takes what HighLevel answered, or a line of a log.\n"
        "Tools\n"
        "Missed Messages compares HighLevel's export of a location with what the listener captured, and sends what "
        "is missing to your endpoint. Who Owns a Message says which provider may report its status. Report for "
        "Staff is a page or a table for the people of an agency, with the notes to send them. These three ask "
        "HighLevel, or use what Check All asked last.");
}

QWidget *DoctorPage::firstFocus()
{
    return m_report ? static_cast<QWidget *>(m_table) : nullptr;
}

void DoctorPage::examine()
{
    if (m_isRunning)
        return;
    m_isRunning = true;
    showBusy(tr("Looking through history…"), Cancel::Impossible);
    m_evidence = std::make_shared<Doctor::Evidence>(Doctor::gather(m_services, m_services.session.current()));
    auto *watcher = new QFutureWatcher<Result<>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        m_isRunning = false;
        const Result<> read = watcher->result();
        if (!read) {
            showFailed(read.error());
            return;
        }
        const Doctor::Report report = Doctor::examine(*m_evidence, m_memory);
        Doctor::remember(m_memory, report, Doctor::memoryName(m_evidence->connection));
        if (const Result<> saved = m_memory.save(); !saved)
            m_banner->show(Tone::Warn, describe(saved.error()));
        showReport(report);
    });
    watcher->setFuture(QtConcurrent::run(readAllInto, m_evidence, m_history.isOpen() ? m_history.file() : QString()));
}

void DoctorPage::showReport(const Doctor::Report &report)
{
    m_report = report;
    m_save->setEnabled(true);
    m_model->setEntries(report.entries);
    setSubtitle(report.connection.isEmpty() ? tr("Without a connection: history alone was looked at.")
                                            : tr("For %1.").arg(report.connection));
    if (report.entries.isEmpty())
        m_banner->show(Tone::Good,
                       tr("Nothing was found among %n thing(s) that were looked for.", nullptr, report.looked), {},
                       Banner::Dismiss::Impossible);
    else
        m_banner->hide();
    showUnlooked();
    showReady();
    m_detail->setEntry({});
    m_table->selectFirstRow();
    emit examined();
}

void DoctorPage::showUnlooked()
{
    QMap<QString, int> needs;
    for (const Doctor::Unlooked &one : m_report->unlooked) {
        for (const QString &need : one.needs)
            ++needs[need];
    }
    QStringList lines;
    for (auto need = needs.begin(); need != needs.end(); ++need)
        lines.append(tr("%n could not be looked for.", nullptr, need.value()) + u' ' +
                     Doctor::needSentence(need.key()));
    m_unlooked->setText(lines.join(u'\n'));
    m_unlooked->setVisible(!lines.isEmpty());
}

void DoctorPage::askToMute(const QString &id)
{
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(u"muteDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Mute %1").arg(id));
    dialog->setLabelText(tr("Why it is not to be told any more:"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, id](const QString &reason) {
        if (!reason.trimmed().isEmpty())
            changeMuting(id, reason);
    });
    dialog->open();
}

void DoctorPage::changeMuting(const QString &id, const QString &reason)
{
    if (reason.isEmpty()) {
        m_memory.unmute(id, {});
        for (const Doctor::Spot &spot : m_model->entry(m_model->rowOf(id)).spots)
            m_memory.unmute(id, spot.sight.subject);
    } else {
        (void)m_memory.mute(id, {}, reason, m_services.clock.now()); // the finding is there, and so is a reason
    }
    if (const Result<> saved = m_memory.save(); !saved)
        m_banner->show(Tone::Warn, describe(saved.error()));
    showReport(Doctor::examine(*m_evidence, m_memory));
    m_table->selectRow(m_model->rowOf(id));
}

void DoctorPage::saveReport()
{
    auto *dialog = new QFileDialog(this, tr("Save Report"));
    dialog->setObjectName(u"doctorReportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Page (*.html)"), tr("Table (*.csv)"), tr("Data (*.json)")});
    dialog->setDefaultSuffix(u"html"_s);
    dialog->selectFile(u"doctor.html"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        const Result<> written = Doctor::writeReport(*m_report, file);
        if (written)
            emit statusChanged(tr("Written: %1").arg(file));
        else
            m_banner->show(Tone::Bad, describe(written.error()) + u'\n' + written.error().detail);
    });
    dialog->open();
}

} // namespace Linesman::Ui
