#include "ui/connect/scopeplan.h"

#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;
using OAuth::ScopeNeed;
using Providers::Kind;

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
        connect(box, &QCheckBox::clicked, this, [this, kind](bool on) {
            if (kind == Kind::Call && on) // its recordings are read through the API
                m_needs.value(int(ScopeNeed::Recordings))->setChecked(true);
            showPlan();
            emit edited();
        });
        m_kinds.insert(int(kind), box);
        kinds->addWidget(box, cell / 3, cell % 3);
        ++cell;
    }
    column->addLayout(kinds);

    column->addSpacing(Space::XS);
    column->addWidget(makeLabel(tr("It also wants to"), u"label"_s, this));
    const std::pair<ScopeNeed, QString> wishes[]{
        {ScopeNeed::Recordings, tr("read threads, recordings and transcriptions")},
        {ScopeNeed::LocationNames, tr("know a location's name and selected provider")},
        {ScopeNeed::BulkInstall, tr("be installed for many locations at once")},
        {ScopeNeed::InstallerDetails, tr("know who installed it")},
    };
    const QStringList names{u"needRecordings"_s, u"needLocationNames"_s, u"needBulkInstall"_s,
                            u"needInstallerDetails"_s};
    qsizetype index = 0;
    for (const auto &[need, text] : wishes) {
        auto *box = new QCheckBox(text, this);
        box->setObjectName(names.at(index++));
        connect(box, &QCheckBox::clicked, this, [this] {
            showPlan();
            emit edited();
        });
        m_needs.insert(int(need), box);
        column->addWidget(box);
    }

    column->addSpacing(Space::XS);
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(tr("So it asks for these scopes"), u"label"_s, this), 1);
    auto *copy = makeButton(tr("&Copy Scopes"), u"copyScopes"_s, ButtonLook::Quiet, this);
    copy->setToolTip(tr("Copies the list, to tick the same ones in the developer portal"));
    connect(copy, &QPushButton::clicked, this, [this] {
        QStringList scopes;
        for (int row = 0; row < m_model->rowCount(); ++row)
            scopes.append(m_model->item(row)->text());
        QApplication::clipboard()->setText(scopes.join(u'\n'));
    });
    head->addWidget(copy);
    column->addLayout(head);
    m_model = new QStandardItemModel(0, 2, this);
    m_model->setHorizontalHeaderLabels({tr("Scope"), tr("What for")});
    m_table = new TableView(u"scopeTable"_s, tr("Scopes"), this);
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(0, new CellDelegate(m_table, CellDelegate::Text::Mono));
    m_table->setItemDelegateForColumn(1, new CellDelegate(m_table, CellDelegate::Text::Muted));
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_table);
    showPlan();
}

QList<ScopeNeed> ScopePlan::needs() const
{
    QList<ScopeNeed> chosen;
    for (auto box = m_needs.begin(); box != m_needs.end(); ++box) {
        if ((*box)->isChecked())
            chosen.append(ScopeNeed(box.key()));
    }
    return chosen;
}

void ScopePlan::showPlan()
{
    m_model->removeRows(0, m_model->rowCount());
    const QStringList planned = OAuth::scopesFor(needs()) + m_others;
    for (const QString &scope : planned) {
        auto *name = new QStandardItem(scope);
        auto *purpose = new QStandardItem(OAuth::scopePurpose(QLatin1StringView(scope.toLatin1())));
        purpose->setToolTip(purpose->text());
        for (QStandardItem *item : {name, purpose})
            item->setEditable(false);
        m_model->appendRow({name, purpose});
    }
    const int rowHeight = CellDelegate::rowHeight(m_table->fontMetrics());
    m_table->setFixedHeight(int(planned.size()) * rowHeight + m_table->horizontalHeader()->sizeHint().height() + 4);
}

OAuth::Connection ScopePlan::applied(OAuth::Connection connection) const
{
    connection.kinds.clear();
    for (const Kind kind : Providers::AllKinds) {
        if (m_kinds.value(int(kind))->isChecked())
            connection.kinds.append(Providers::kindName(kind));
    }
    connection.scopes = OAuth::scopesFor(needs()) + m_others;
    return connection;
}

void ScopePlan::setConnection(const OAuth::Connection &connection)
{
    for (const Kind kind : Providers::AllKinds)
        m_kinds.value(int(kind))->setChecked(connection.kinds.contains(Providers::kindName(kind)));
    m_others = connection.scopes;
    QHash<int, bool> wanted;
    for (const OAuth::Scope &scope : OAuth::scopeCatalogue()) {
        if (m_others.removeAll(QString(scope.name)) > 0)
            wanted.insert(int(scope.need), true);
    }
    for (auto box = m_needs.begin(); box != m_needs.end(); ++box)
        (*box)->setChecked(wanted.value(box.key()));
    setEnabled(connection.isLive());
    showPlan();
}

} // namespace Linesman::Ui
