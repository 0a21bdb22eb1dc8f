// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/filesdialog.h"

#include "app/core/showntext.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/tableview.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTabWidget>
#include <QVBoxLayout>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int OwnIdRole = Qt::UserRole + 1; // of the exchange in the own history; 0 for none

QStandardItem *cell(const QString &text, bool isMuted = false)
{
    auto *item = new QStandardItem(text);
    item->setEditable(false);
    item->setData(isMuted, MutedRole);
    return item;
}
} // namespace

FilesDialog::FilesDialog(const QString &own, const QString &other, QWidget *parent)
    : QDialog(parent)
    , m_isWanted(std::make_shared<std::atomic<bool>>(true))
    , m_behind(this)
{
    setObjectName(u"filesDialog"_s);
    setWindowTitle(tr("History and %1").arg(QFileInfo(other).fileName()));
    resize(960, 600);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::XL, Space::XL, Space::XL, Space::L);
    column->setSpacing(Space::M);
    m_said = makeLabel(tr("Comparing…"), {}, this);
    m_said->setObjectName(u"filesSaid"_s);
    column->addWidget(m_said);
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(u"filesProgress"_s);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setTextVisible(false);
    column->addWidget(m_progress);
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(u"filesTabs"_s);
    m_tabs->setDocumentMode(true);
    m_sorts = addTable(u"filesRequests"_s, tr("By &Request"), {tr("Request"), tr("Here"), tr("There")}, 0);
    m_differences = addTable(u"filesDifferences"_s, tr("&Exchanges"),
                             {tr("Time"), tr("Where"), tr("Request"), tr("Status here"), tr("Status there")}, 2);
    m_differences->setItemDelegateForColumn(0, new TimeDelegate(m_differences));
    column->addWidget(m_tabs, 1);
    auto *buttons = new QDialogButtonBox(this);
    auto *close = makeButton(tr("&Close"), u"closeFiles"_s, ButtonLook::Normal, this);
    buttons->addButton(close, QDialogButtonBox::RejectRole);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    column->addWidget(buttons);
    connect(m_differences, &TableView::opened, this, [this](const QModelIndex &index) {
        const qint64 id = index.siblingAtColumn(0).data(OwnIdRole).toLongLong();
        if (id == 0)
            return;
        emit exchangeWanted(id);
        accept();
    });
    read(own, other);
}

FilesDialog::~FilesDialog()
{
    *m_isWanted = false;
}

TableView *FilesDialog::addTable(const QString &name, const QString &title, const QStringList &headers, int stretched)
{
    auto *table = new TableView(name, QString(title).remove(u'&'), m_tabs);
    auto *model = new QStandardItemModel(0, int(headers.size()), table);
    model->setHorizontalHeaderLabels(headers);
    table->setModel(model);
    table->setItemDelegateForColumn(stretched, new CellDelegate(table, CellDelegate::Text::Mono));
    table->horizontalHeader()->setStretchLastSection(false);
    table->horizontalHeader()->setSectionResizeMode(stretched, QHeaderView::Stretch);
    for (int one = 0; one < headers.size(); ++one) {
        if (one != stretched)
            table->setColumnWidth(one, headers.size() == 3 ? 200 : 130);
    }
    m_tabs->addTab(table, title);
    return table;
}

void FilesDialog::read(const QString &own, const QString &other)
{
    const auto told = [this, wanted = m_isWanted](qint64 done, qint64 all) {
        QMetaObject::invokeMethod(
            m_progress, [bar = m_progress, percent = all > 0 ? int(done * 100 / all) : 100] { bar->setValue(percent); },
            Qt::QueuedConnection);
        return wanted->load();
    };
    m_behind.run([own, other, told] { return History::comparedFiles(own, other, told); },
                 [this](const Result<History::FileComparison> &found) { showComparison(found); });
}

void FilesDialog::showComparison(const Result<History::FileComparison> &found)
{
    m_progress->hide();
    if (!found) {
        m_said->setText(describe(found.error()) + u' ' + found.error().detail);
        emit compared();
        return;
    }
    QString text = tr("%1 the same in both, %2 answered differently, %3 only here, %4 only there.")
                       .arg(locale().toString(found->same), locale().toString(found->otherwise),
                            locale().toString(found->onlyFirst), locale().toString(found->onlySecond));
    if (found->isCut || found->areSortsCut)
        text += u' ' + tr("The list has the first of them.");
    m_said->setText(text);
    showSorts(found->sorts);
    showDifferences(found->differences);
    emit compared();
}

void FilesDialog::showSorts(const QList<History::RequestSort> &sorts)
{
    auto *model = qobject_cast<QStandardItemModel *>(m_sorts->model());
    for (const History::RequestSort &sort : sorts) {
        const bool isMuted = sort.isEqual();
        model->appendRow({cell(shownLine(sort.request), isMuted), cell(History::statusesText(sort.first), isMuted),
                          cell(History::statusesText(sort.second), isMuted)});
    }
}

void FilesDialog::showDifferences(const QList<History::FileDifference> &differences)
{
    auto *model = qobject_cast<QStandardItemModel *>(m_differences->model());
    const auto status = [](const History::Row &row) {
        return row.id == 0 || row.status == 0 ? QString() : QString::number(row.status);
    };
    for (const History::FileDifference &one : differences) {
        const History::Row &row = one.first.id != 0 ? one.first : one.second;
        const QString where = one.second.id == 0 ? tr("only here") : one.first.id == 0 ? tr("only there") : tr("both");
        auto *time = cell({});
        time->setData(row.startedAt, Qt::DisplayRole);
        time->setData(one.first.id, OwnIdRole);
        model->appendRow({time, cell(where), cell(shownLine(row.method + u' ' + row.url)), cell(status(one.first)),
                          cell(status(one.second))});
    }
}

} // namespace Linesman::Ui
