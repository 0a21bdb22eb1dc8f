// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/scopeplan.h"

#include "ui/theme/fonts.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyle>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;
using OAuth::PlannedScope;
using Providers::Kind;

namespace {
enum Column { Name, Need, InLink, Granted, ColumnCount };

/*! A scope's name, and below it what it is for: in a column of its own that was out of sight. */
class ScopeDelegate : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;

    static int rowHeight(const QFontMetrics &metrics) { return CellDelegate::rowHeight(metrics) + metrics.height(); }

    void paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const override
    {
        QStyleOptionViewItem option = given;
        initStyleOption(&option, index);
        painter->save();
        paintGround(*painter, option);
        const QRect area = option.rect.adjusted(Space::S, Space::XS, -Space::S, -Space::XS);
        const Qt::Alignment side = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
        const auto paintLine = [painter, &area](const QFont &font, const QColor &colour, QString text,
                                                Qt::Alignment place) {
            painter->setFont(font);
            painter->setPen(colour);
            text.replace(QChar::LineFeed, QChar::Space);
            painter->drawText(area, place, painter->fontMetrics().elidedText(text, Qt::ElideRight, area.width()));
        };
        paintLine(monoFont(), tokens().text, option.text, side | Qt::AlignTop);
        paintLine(option.font, tokens().muted, index.data(DetailRole).toString(), side | Qt::AlignBottom);
        painter->restore();
    }
};

/*! As wide as its word where no chip is drawn around it: the names need the room. */
class ScopeStateDelegate : public ChipDelegate
{
public:
    using ChipDelegate::ChipDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QSize size = ChipDelegate::sizeHint(option, index);
        const auto tone = index.data(ToneRole).value<Tone>();
        const int word = option.fontMetrics.horizontalAdvance(index.data().toString()) + 2 * Space::S;
        if (tone == Tone::Accent || tone == Tone::Neutral || tone == Tone::Good)
            size.setWidth(word + (tone == Tone::Accent ? 0 : option.fontMetrics.height() + Space::S)); // a shape
        return size;
    }
};

/*! Whether \a scopes have all that \a task requires beyond what every provider needs. */
bool covers(const QStringList &scopes, const QString &task)
{
    const QStringList always = OAuth::namesOf(OAuth::planScopes({}, {}));
    bool any = false;
    for (const PlannedScope &scope : OAuth::planScopes({}, {task})) {
        if (!scope.isRequired || always.contains(scope.name))
            continue;
        any = true;
        if (!scopes.contains(scope.name))
            return false;
    }
    return any;
}
} // namespace

ScopePlan::ScopePlan(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::S);
    column->addWidget(makeLabel(tr("The app has providers of these kinds"), u"label"_s, this));
    auto *kinds = new QGridLayout;
    kinds->setHorizontalSpacing(Space::L);
    int cell = 0;
    for (const Kind kind : Providers::AllKinds) {
        auto *box = new QCheckBox(Providers::kindTitle(kind), this);
        box->setObjectName(u"kind"_s + Providers::kindName(kind));
        connect(box, &QCheckBox::clicked, this, [this] {
            showPlan();
            emit edited();
        });
        m_kinds.insert(int(kind), box);
        kinds->addWidget(box, cell / 3, cell % 3);
        ++cell;
    }
    column->addLayout(kinds);

    column->addSpacing(Space::XS);
    column->addWidget(makeLabel(tr("What it should do"), u"label"_s, this));
    for (const OAuth::ScopeTask &task : OAuth::scopeTasks()) {
        auto *box = new QCheckBox(task.title, this);
        box->setObjectName(u"task"_s + task.id.left(1).toUpper() + task.id.mid(1));
        if (task.isPartOfAll) {
            box->setChecked(true);
            box->setEnabled(false);
            box->setToolTip(tr("Every provider does this."));
        }
        connect(box, &QCheckBox::clicked, this, [this] {
            showPlan();
            emit edited();
        });
        m_tasks.insert(task.id, box);
        column->addWidget(box);
    }

    column->addSpacing(Space::XS);
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(tr("So it needs these scopes"), u"label"_s, this), 1);
    auto *copyLines = makeButton(tr("&Copy Scopes"), u"copyScopes"_s, ButtonLook::Quiet, this);
    copyLines->setToolTip(tr("One a line, to tick the same ones in the developer portal"));
    connect(copyLines, &QPushButton::clicked, this, [this] { copy(u"\n"_s, false); });
    head->addWidget(copyLines);
    auto *copyLink = makeButton(tr("Copy for a &Link"), u"copyScopesForLink"_s, ButtonLook::Quiet, this);
    copyLink->setToolTip(tr("Encoded, as the value of scope in a link"));
    connect(copyLink, &QPushButton::clicked, this, [this] { copy(u" "_s, true); });
    head->addWidget(copyLink);
    column->addLayout(head);
    makeTable();
    column->addWidget(m_table);
    m_odd = makeLabel({}, u"small bad"_s, this);
    m_odd->setObjectName(u"oddScopes"_s);
    column->addWidget(m_odd);
    m_agency = makeLabel({}, u"small muted"_s, this);
    m_agency->setObjectName(u"agencyScopes"_s);
    column->addWidget(m_agency);
    showPlan();
}

void ScopePlan::makeTable()
{
    m_model = new QStandardItemModel(0, ColumnCount, this);
    m_model->setHorizontalHeaderLabels({tr("Scope"), tr("Need"), tr("Link"), tr("Token")});
    m_table = new TableView(u"scopeTable"_s, tr("Scopes"), this);
    m_table->setKeepingPlace(); // all rows show: none is new
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(Name, new ScopeDelegate(m_table));
    for (const int chip : {Need, InLink, Granted})
        m_table->setItemDelegateForColumn(chip, new ScopeStateDelegate(m_table));
    for (const int chip : {Need, InLink, Granted})
        m_table->horizontalHeader()->setSectionResizeMode(chip, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(false); // the name has what room is left
    m_table->horizontalHeader()->setSectionResizeMode(Name, QHeaderView::Stretch);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

/*! All rows show, two lines each. */
void ScopePlan::fitTable()
{
    const int rowHeight = ScopeDelegate::rowHeight(m_table->fontMetrics());
    m_table->verticalHeader()->setMinimumSectionSize(rowHeight); // the table itself gives its rows one line
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_table->setFixedHeight(m_model->rowCount() * rowHeight + m_table->horizontalHeader()->sizeHint().height() + 4);
}

void ScopePlan::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (m_table && (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange))
        fitTable();
}

void ScopePlan::copy(const QString &separator, bool encoded)
{
    QString text = scopes().join(separator);
    if (encoded)
        text = QString::fromLatin1(QUrl::toPercentEncoding(text));
    QApplication::clipboard()->setText(text);
}

QStringList ScopePlan::kinds() const
{
    QStringList chosen;
    for (const Kind kind : Providers::AllKinds) {
        if (m_kinds.value(int(kind))->isChecked())
            chosen.append(Providers::kindName(kind));
    }
    return chosen;
}

QStringList ScopePlan::tasks() const
{
    QStringList chosen;
    for (const OAuth::ScopeTask &task : OAuth::scopeTasks()) {
        if (!task.isPartOfAll && m_tasks.value(task.id)->isChecked())
            chosen.append(task.id);
    }
    return chosen;
}

QStringList ScopePlan::scopes() const
{
    QStringList names = OAuth::namesOf(OAuth::planScopes(kinds(), tasks()));
    for (const QString &other : m_others) {
        if (!names.contains(other))
            names.append(other);
    }
    return names;
}

void ScopePlan::showPlan()
{
    const QList<PlannedScope> plan = OAuth::planScopes(kinds(), tasks());
    const QStringList planned = OAuth::namesOf(plan);
    // What the connection asks for beyond the plan is judged like a link's.
    QList<OAuth::ScopeComparison> rows = OAuth::compareScopes(planned, m_link, m_granted);
    for (const OAuth::ScopeComparison &extra : OAuth::compareScopes({}, m_others, {})) {
        const bool isThere = std::any_of(
            rows.cbegin(), rows.cend(), [&extra](const OAuth::ScopeComparison &row) { return row.name == extra.name; });
        if (!isThere)
            rows.append(extra);
    }
    m_model->removeRows(0, m_model->rowCount());
    QStringList odd;
    const auto chip = [](QStandardItem *item, Tone tone, const QString &word) {
        item->setText(word);
        item->setData(QVariant::fromValue(tone), ToneRole);
    };
    for (const OAuth::ScopeComparison &row : rows) {
        QList<QStandardItem *> items;
        for (int column = 0; column < ColumnCount; ++column)
            items.append(new QStandardItem);
        items.at(Name)->setText(row.name);
        const auto found = std::find_if(plan.cbegin(), plan.cend(),
                                        [&row](const PlannedScope &scope) { return scope.name == row.name; });
        QString tip = row.text;
        if (row.verdict == OAuth::ScopeComparison::Verdict::Odd) {
            chip(items.at(Need), Tone::Bad, tr("no such scope"));
            odd.append(tr("%1: %2").arg(row.name, row.text));
            tip += u"\nS-01"_s;
        } else if (found == plan.cend()) {
            chip(items.at(Need), Tone::Neutral, tr("extra"));
        } else {
            chip(items.at(Need), found->isRequired ? Tone::Accent : Tone::Neutral,
                 found->isRequired ? tr("required") : tr("optional"));
            tip = found->purpose + u'\n' + found->source;
        }
        if (!m_link.isEmpty())
            chip(items.at(InLink), row.isInLink ? Tone::Good : Tone::Warn, row.isInLink ? tr("yes") : tr("no"));
        if (!m_granted.isEmpty())
            chip(items.at(Granted), row.isGranted ? Tone::Good : Tone::Warn, row.isGranted ? tr("yes") : tr("no"));
        items.at(Name)->setData(row.text, DetailRole);
        items.at(Name)->setData(row.text, Qt::AccessibleDescriptionRole);
        for (QStandardItem *item : std::as_const(items)) {
            item->setEditable(false);
            item->setToolTip(tip);
        }
        m_model->appendRow(items);
    }
    m_table->setColumnHidden(InLink, m_link.isEmpty());
    m_table->setColumnHidden(Granted, m_granted.isEmpty());
    fitTable();
    m_odd->setText(odd.join(u'\n'));
    m_odd->setVisible(!odd.isEmpty());
    const QStringList refused = OAuth::notForAgencyApps(planned);
    m_agency->setText(
        tr("An app with target user Agency can pick only %n of these: it has no scopes of contacts and conversations.",
           nullptr, int(planned.size() - refused.size())));
    m_agency->setToolTip(refused.join(u'\n'));
}

OAuth::Connection ScopePlan::applied(OAuth::Connection connection) const
{
    connection.kinds = kinds();
    connection.setup.tasks = tasks();
    connection.scopes = scopes();
    return connection;
}

void ScopePlan::setConnection(const OAuth::Connection &connection)
{
    for (const Kind kind : Providers::AllKinds)
        m_kinds.value(int(kind))->setChecked(connection.kinds.contains(Providers::kindName(kind)));
    for (const OAuth::ScopeTask &task : OAuth::scopeTasks()) {
        const bool isChosen = connection.setup.tasks.contains(task.id) ||
                              (connection.setup.tasks.isEmpty() && covers(connection.scopes, task.id));
        m_tasks.value(task.id)->setChecked(task.isPartOfAll || isChosen);
    }
    m_link = connection.setup.linkScopes;
    m_others = connection.scopes;
    const QStringList planned = OAuth::namesOf(OAuth::planScopes(kinds(), tasks()));
    m_others.removeIf([&planned](const QString &name) { return planned.contains(name); });
    // The emulator's app has what it has; that can be read and copied all the same.
    for (QCheckBox *box : std::as_const(m_kinds))
        box->setEnabled(connection.isLive());
    for (const OAuth::ScopeTask &task : OAuth::scopeTasks())
        m_tasks.value(task.id)->setEnabled(connection.isLive() && !task.isPartOfAll);
    showPlan();
}

void ScopePlan::setGranted(const QStringList &scopes)
{
    if (m_granted != scopes) {
        m_granted = scopes;
        showPlan();
    }
}

} // namespace Linesman::Ui
