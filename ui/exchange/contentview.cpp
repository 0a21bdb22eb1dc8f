// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/contentview.h"

#include "ui/exchange/contentmodel.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/menuabout.h"
#include "ui/widgets/searchfield.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

ContentView::ContentView(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_model(new ContentModel(this))
    , m_behind(this)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Space::S, 0, 0);
    m_search = new SearchField(tr("Find a name or a value"), this);
    m_search->setObjectName(name + u"TreeSearch"_s);
    m_search->setAccessibleName(tr("Find in the contents"));
    column->addWidget(m_search);
    m_said = makeLabel({}, u"muted"_s, this);
    m_said->setObjectName(name + u"TreeSaid"_s);
    column->addWidget(m_said);
    m_tree = new QTreeView(this);
    m_tree->setObjectName(name + u"Tree"_s);
    m_tree->setAccessibleName(tr("Contents of the exchange"));
    m_tree->setModel(m_model);
    m_tree->setUniformRowHeights(true);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->setItemDelegate(new CellDelegate(m_tree, CellDelegate::Text::Mono));
    m_tree->header()->setStretchLastSection(true);
    m_tree->header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_tree->header()->resizeSection(ContentModel::Name, 28 * fontMetrics().averageCharWidth());
    column->addWidget(m_tree, 1);

    connect(m_search, &SearchField::searched, this, [this] { find(false); });
    connect(m_search, &SearchField::downPressed, m_tree, qOverload<>(&QWidget::setFocus));
    connect(m_tree, &QWidget::customContextMenuRequested, this, &ContentView::openMenu);
    const auto addKey = [this](const QKeySequence &keys, auto slot) {
        auto *action = new QAction(m_tree);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, slot);
        m_tree->addAction(action);
    };
    addKey(QKeySequence::Copy, &ContentView::copyValue);
    addKey(QKeySequence(u"Ctrl+Shift+P"_s), &ContentView::copyPath);
    addKey(QKeySequence(u"F3"_s), [this] { find(false); });
    addKey(QKeySequence(u"Shift+F3"_s), [this] { find(true); });
}

void ContentView::show(const Exchange &exchange)
{
    m_unread = exchange;
    if (isVisible())
        read();
}

void ContentView::clear()
{
    m_unread.reset();
    m_behind.forget();
    m_model->setTree({});
    m_said->clear();
}

void ContentView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    read();
}

void ContentView::read()
{
    if (!m_unread)
        return;
    m_said->setText(tr("Reading…"));
    m_said->show();
    m_behind.run([exchange = *std::exchange(m_unread, {})] { return contentTree(exchange); },
                 [this](ContentTree tree) {
                     const bool isEmpty = tree.nodes.empty();
                     m_said->setText(isEmpty      ? tr("There is no body and no token in this exchange.")
                                     : tree.isCut ? tr("There is more than is shown here; the body has all of it.")
                                                  : QString());
                     m_said->setVisible(isEmpty || tree.isCut);
                     m_model->setTree(std::move(tree));
                     m_tree->expandToDepth(1);
                 });
}

void ContentView::find(bool backwards)
{
    const QModelIndex current = m_tree->currentIndex();
    const int at = current.isValid() ? m_model->nodeOf(current) : -1;
    // While one types, what matches already stays; the same text again goes on.
    const bool isTyped = std::exchange(m_found, m_search->text()) != m_search->text();
    const int found = m_model->tree().find(m_search->text(), isTyped ? std::max(at, 0) - 1 : at, backwards);
    m_said->setVisible(found < 0 && !m_search->text().isEmpty());
    m_said->setText(tr("Not found."));
    const QModelIndex index = m_model->indexOf(found);
    if (!index.isValid())
        return;
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
        m_tree->expand(above);
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
}

void ContentView::copyValue()
{
    if (const int node = m_model->nodeOf(m_tree->currentIndex()); node >= 0)
        QApplication::clipboard()->setText(m_model->tree().nodes[std::size_t(node)].value);
}

void ContentView::copyPath()
{
    if (const int node = m_model->nodeOf(m_tree->currentIndex()); node >= 0)
        QApplication::clipboard()->setText(m_model->tree().path(node));
}

void ContentView::openMenu(const QPoint &place)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_tree->currentIndex().isValid()) {
        menu->addAction(tr("Copy &Value"), this, &ContentView::copyValue)->setShortcut(QKeySequence::Copy);
        menu->addAction(tr("Copy &Path"), this, &ContentView::copyPath)->setShortcut(QKeySequence(u"Ctrl+Shift+P"_s));
        menu->addSeparator();
        menu->setProperty(MenuAbout, m_tree->currentIndex().siblingAtColumn(ContentModel::Value).data(Qt::ToolTipRole));
    }
    menu->addAction(tr("&Unfold All"), m_tree, &QTreeView::expandAll);
    menu->addAction(tr("&Fold All"), m_tree, &QTreeView::collapseAll);
    menu->popup(m_tree->viewport()->mapToGlobal(place));
}

} // namespace Linesman::Ui
