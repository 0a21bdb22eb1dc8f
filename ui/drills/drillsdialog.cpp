// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drills/drillsdialog.h"

#include "app/core/jsonfile.h"
#include "ui/drills/drillmodel.h"
#include "ui/drills/drilltext.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/tableview.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QJsonArray>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qint64 LargestDrill = 1'000'000; // bytes

struct DrillFileTexts {
    Q_DECLARE_TR_FUNCTIONS(Linesman::Ui::DrillsDialog)
};

/*! The drill in \a file; where there is none, \a problem says why. */
std::optional<Drills::Drill> drillIn(const QString &file, QString *problem)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly)) {
        *problem = DrillFileTexts::tr("%1 cannot be read: %2").arg(file, source.errorString());
        return {};
    }
    const QByteArray json = source.read(LargestDrill + 1);
    if (json.size() > LargestDrill) {
        *problem = DrillFileTexts::tr("%1 is too large for a drill.").arg(file);
        return {};
    }
    const Result<Drills::Drill> drill = Drills::drillFromJson(json);
    if (!drill) {
        *problem = DrillFileTexts::tr("%1 is no drill: %2").arg(file, drill.error().detail);
        return {};
    }
    return *drill;
}
} // namespace

DrillsDialog::DrillsDialog(QWidget *parent)
    : QDialog(parent)
    , m_session(m_thread, m_deliveries)
{
    setObjectName(u"drillsDialog"_s);
    setWindowTitle(tr("Drills"));
    resize(980, 640);
    buildBody();
    connect(&m_session, &Drills::DrillSession::began, this, [this](int index, int count) {
        m_progress->setRange(0, count);
        m_progress->setValue(index - 1);
        if (index >= 1 && index <= m_playing.size())
            m_model->setRunning(m_playing.at(index - 1).name);
    });
    connect(&m_session, &Drills::DrillSession::played, this, [this](const Drills::DrillResult &result) {
        m_model->setRunning({});
        m_model->setResult(result);
        if (const int row = m_table->selectedRow(); row >= 0 && m_model->drill(row).name == result.name)
            showDrill(row);
    });
    connect(m_table, &TableView::rowSelected, this, &DrillsDialog::showDrill);
    connect(m_table, &TableView::opened, this, &DrillsDialog::playChosen);
    connect(m_add, &QPushButton::clicked, this, &DrillsDialog::chooseFile);
    connect(m_remove, &QPushButton::clicked, this, &DrillsDialog::removeChosen);
    connect(m_one, &QPushButton::clicked, this, &DrillsDialog::playChosen);
    connect(m_all, &QPushButton::clicked, this, [this] { play(m_model->drills()); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_session.cancel(); });
    connect(this, &QDialog::finished, this, [this] { m_session.cancel(); });
    m_table->selectFirstRow();
    setRunning(false);
}

DrillsDialog::~DrillsDialog() = default;

void DrillsDialog::buildBody()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::XL, Space::XL, Space::XL, Space::L);
    column->setSpacing(Space::M);
    column->addWidget(
        makeLabel(tr("Troubles that come in production, played against your endpoint. The emulator's clock "
                     "moves on, some drills by days; everything else is put back."),
                  u"muted"_s, this));
    m_where = makeLabel({}, u"small muted"_s, this);
    m_where->setObjectName(u"drillsWhere"_s);
    column->addWidget(m_where);
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(u"drillsProgress"_s);
    m_progress->setAccessibleName(tr("Drills that are over"));
    m_progress->setTextVisible(false);
    column->addWidget(m_progress);
    m_banner = new Banner(this);
    m_banner->setObjectName(u"drillsVerdict"_s);
    column->addWidget(m_banner);

    auto *sides = new QSplitter(Qt::Horizontal, this);
    sides->setObjectName(u"drillsSplit"_s);
    sides->setChildrenCollapsible(false);
    sides->setHandleWidth(Space::M);
    m_model = new DrillModel(this);
    m_table = new TableView(u"drillsTable"_s, tr("Drills"), sides);
    m_table->setModel(m_model);
    m_table->setKeepingPlace();
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setItemDelegateForColumn(DrillModel::State, new ChipDelegate(m_table));
    m_table->setItemDelegateForColumn(DrillModel::Took, new CellDelegate(m_table, CellDelegate::Text::Muted));
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(DrillModel::Title, QHeaderView::Stretch);
    m_table->setColumnWidth(DrillModel::State, 110);
    m_table->setColumnWidth(DrillModel::Took, 80);
    sides->addWidget(m_table);
    sides->addWidget(makeDetails());
    sides->setSizes({440, 500});
    column->addWidget(sides, 1);
    buildButtons(column);
}

QWidget *DrillsDialog::makeDetails()
{
    auto *details = new QWidget(this);
    auto *column = new QVBoxLayout(details);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::S);
    const auto add = [details, column](const QString &name, const QString &roles) {
        QLabel *label = makeLabel({}, roles, details);
        label->setObjectName(name);
        label->setTextFormat(Qt::PlainText); // a drill's words may be from a stranger's file
        column->addWidget(label);
        return label;
    };
    m_title = add(u"drillTitle"_s, u"heading"_s);
    m_why = add(u"drillWhy"_s, {});
    m_verdict = add(u"drillVerdict"_s, u"strong"_s);
    m_advice = add(u"drillAdvice"_s, {});
    m_evidence = new QPlainTextEdit(details);
    m_evidence->setObjectName(u"drillEvidence"_s);
    m_evidence->setAccessibleName(tr("What was seen"));
    m_evidence->setReadOnly(true);
    m_evidence->setTabChangesFocus(true);
    m_evidence->setPlaceholderText(tr("Not played yet."));
    column->addWidget(m_evidence, 1);
    return details;
}

void DrillsDialog::buildButtons(QLayout *column)
{
    auto *buttons = new QDialogButtonBox(this);
    m_add = makeButton(tr("Add from &File…"), u"addDrill"_s, ButtonLook::Normal, this);
    m_add->setToolTip(tr("A drill of your own, as JSON: app/drills/README.md tells its steps."));
    m_remove = makeButton(tr("&Remove"), u"removeDrill"_s, ButtonLook::Normal, this);
    m_remove->setToolTip(tr("Takes a drill of your own off the list; its file stays."));
    m_one = makeButton(tr("Play &This One"), u"playDrill"_s, ButtonLook::Normal, this);
    m_all = makeButton(tr("Play &All"), u"playAllDrills"_s, ButtonLook::Primary, this);
    m_cancel = makeButton(tr("&Cancel"), u"cancelDrills"_s, ButtonLook::Normal, this);
    auto *close = makeButton(tr("C&lose"), u"closeDrills"_s, ButtonLook::Normal, this);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    for (QPushButton *button : {m_add, m_remove, m_one, m_cancel})
        buttons->addButton(button, QDialogButtonBox::ActionRole);
    buttons->addButton(close, QDialogButtonBox::RejectRole);
    buttons->addButton(m_all, QDialogButtonBox::AcceptRole); // the last, as everywhere
    close->setDefault(true);                                 // Enter in the list must not move the emulator's clock
    column->addWidget(buttons);
}

void DrillsDialog::setPlace(const Drills::DrillRequest &where)
{
    if (m_running)
        return;
    m_place = where;
    m_where->setText(where.endpoint.isEmpty() ? tr("Endpoint: Linesman's own reference bridge")
                                              : tr("Endpoint: %1").arg(where.endpoint));
}

void DrillsDialog::playChosen()
{
    if (const int row = m_table->selectedRow(); row >= 0)
        play({m_model->drill(row)});
}

void DrillsDialog::play(const QList<Drills::Drill> &drills)
{
    if (m_running)
        return;
    Drills::DrillRequest request = m_place;
    request.drills = drills;
    m_playing = drills;
    m_banner->hide();
    m_model->clearResults(drills);
    showDrill(m_table->selectedRow());
    m_progress->setRange(0, 0); // until the first drill begins: what the endpoint does is found out
    setRunning(true);
    deliver(m_session.run(request), this, [this](const Result<Drills::DrillReport> &report) { showReport(report); });
}

void DrillsDialog::showReport(const Result<Drills::DrillReport> &report)
{
    m_model->setRunning({});
    setRunning(false);
    if (!report) {
        m_banner->show(Tone::Bad, describe(report.error()), {}, Banner::Dismiss::Impossible);
        return;
    }
    const bool hasFailed = report->count(Drills::DrillVerdict::Failed) > 0;
    m_banner->show(report->hasPassed() ? Tone::Good
                   : hasFailed         ? Tone::Bad
                                       : Tone::Warn,
                   Drills::summary(*report), {}, Banner::Dismiss::Impossible);
    for (const Drills::DrillResult &result : report->results) {
        if (result.verdict != Drills::DrillVerdict::Failed)
            continue;
        m_table->selectRow(m_model->rowOf(result.name));
        break;
    }
    showDrill(m_table->selectedRow());
}

void DrillsDialog::showDrill(int row)
{
    m_one->setEnabled(!m_running && row >= 0);
    m_remove->setEnabled(!m_running && row >= 0 && m_files.contains(m_model->drill(row).name));
    if (row < 0)
        return;
    const Drills::Drill &drill = m_model->drill(row);
    const std::optional<Drills::DrillResult> &result = m_model->result(row);
    m_title->setText(drill.title);
    QStringList why{drill.why};
    if (const QString needs = drillNeeds(drill); !needs.isEmpty())
        why.append(needs);
    why.removeAll(QString());
    m_why->setText(why.join(u'\n'));
    m_verdict->setVisible(result.has_value());
    if (result) {
        m_verdict->setText(result->reason.isEmpty()
                               ? Drills::verdictTitle(result->verdict)
                               : u"%1: %2"_s.arg(Drills::verdictTitle(result->verdict), result->reason));
        setRole(m_verdict, result->verdict == Drills::DrillVerdict::Failed   ? u"strong bad"_s
                           : result->verdict == Drills::DrillVerdict::Passed ? u"strong good"_s
                                                                             : u"strong warn"_s);
    }
    QStringList advice;
    if (!drill.advice.isEmpty())
        advice.append(tr("Do: %1").arg(drill.advice));
    if (!drill.source.isEmpty())
        advice.append(tr("Source: %1").arg(drill.source));
    m_advice->setText(advice.join(u'\n'));
    m_evidence->setPlainText(result ? drillEvidence(*result) : QString());
}

void DrillsDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Add a Drill"));
    dialog->setObjectName(u"drillFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Drills (*.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &DrillsDialog::addFile);
    dialog->open();
}

void DrillsDialog::addFile(const QString &file)
{
    QString problem;
    const std::optional<Drills::Drill> drill = drillIn(file, &problem);
    if (!drill) {
        m_banner->show(Tone::Bad, problem);
        return;
    }
    m_banner->hide();
    m_files.insert(drill->name, QFileInfo(file).absoluteFilePath());
    writeList();
    m_table->selectRow(m_model->add(*drill));
    m_table->setFocus();
}

void DrillsDialog::keepIn(const QString &listFile)
{
    m_listFile = listFile;
    const Result<std::optional<QJsonObject>> list = readJsonFile(listFile);
    if (!list) {
        m_banner->show(Tone::Warn, describe(list.error()));
        return;
    }
    if (!*list)
        return;
    QStringList problems;
    bool isAnyGone = false;
    for (const QJsonValue &value : (*list)->value(u"files"_s).toArray()) {
        const QString file = value.toString();
        QString problem;
        const std::optional<Drills::Drill> drill = drillIn(file, &problem);
        if (drill)
            m_model->add(*drill);
        else
            problems.append(problem);
        if (drill || QFile::exists(file)) // what is wrong in it may be mended until the next time
            m_files.insert(drill ? drill->name : file, file);
        else
            isAnyGone = true;
    }
    if (isAnyGone) // told once: no row is there to take it off by
        writeList();
    if (!problems.isEmpty())
        m_banner->show(Tone::Warn, problems.join(u'\n'));
}

void DrillsDialog::writeList()
{
    if (m_listFile.isEmpty())
        return;
    const QJsonObject list{{u"files"_s, QJsonArray::fromStringList(m_files.values())}};
    if (const Result<> written = writeJsonFile(m_listFile, list); !written)
        m_banner->show(Tone::Warn, describe(written.error()));
}

/*! One of the person's own: it leaves the list, and its file stays. One of ours comes back where it took its name. */
void DrillsDialog::removeChosen()
{
    const int row = m_table->selectedRow();
    if (row < 0 || !m_files.contains(m_model->drill(row).name))
        return;
    const QString name = m_model->drill(row).name;
    m_files.remove(name);
    writeList();
    const QList<Drills::Drill> ours = Drills::builtInDrills();
    const auto same =
        std::find_if(ours.begin(), ours.end(), [&name](const Drills::Drill &drill) { return drill.name == name; });
    if (same != ours.end())
        m_model->add(*same);
    else
        m_model->remove(row);
    m_table->selectRow(std::min(row, m_model->rowCount() - 1));
    showDrill(m_table->selectedRow());
}

void DrillsDialog::setRunning(bool isRunning)
{
    m_running = isRunning;
    m_progress->setVisible(isRunning);
    m_cancel->setVisible(isRunning);
    m_add->setEnabled(!isRunning);
    m_all->setEnabled(!isRunning);
    showDrill(m_table->selectedRow());
}

} // namespace Linesman::Ui
