// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/contentmodel.h"

#include "app/core/showntext.h"
#include "ui/widgets/delegates.h"

#include <utility>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

ContentModel::ContentModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

void ContentModel::setTree(ContentTree tree)
{
    beginResetModel();
    m_tree = std::move(tree);
    endResetModel();
}

QModelIndex ContentModel::indexOf(int node) const
{
    if (node < 0 || node >= int(m_tree.nodes.size()))
        return {};
    return createIndex(m_tree.nodes[std::size_t(node)].row, Name, quintptr(node));
}

QModelIndex ContentModel::index(int row, int column, const QModelIndex &parent) const
{
    const std::vector<int> &all = parent.isValid() ? m_tree.nodes[parent.internalId()].children : m_tree.top;
    if (row < 0 || row >= int(all.size()) || column < 0 || column >= ColumnCount)
        return {};
    return createIndex(row, column, quintptr(all[std::size_t(row)]));
}

QModelIndex ContentModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(m_tree.nodes[child.internalId()].parent) : QModelIndex();
}

int ContentModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_tree.top.size());
    return parent.column() == Name ? int(m_tree.nodes[parent.internalId()].children.size()) : 0;
}

int ContentModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QString ContentModel::title(const ContentNode &node) const
{
    if (node.kind != ContentNode::Kind::Group && node.kind != ContentNode::Kind::Fault)
        return node.name;
    const std::pair<QString, QString> known[] = {
        {u"request"_s, tr("Request body")}, {u"response"_s, tr("Response body")},
        {u"tokens"_s, tr("Tokens (JWT)")},  {u"form"_s, tr("Form fields")},
        {u"parts"_s, tr("Parts")},          {u"coding"_s, tr("Unpacked from")},
        {u"fault"_s, tr("Cannot be read")}};
    for (const auto &[name, shown] : known) {
        if (name == node.name)
            return shown;
    }
    return node.name;
}

QVariant ContentModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ContentNode &node = m_tree.nodes[index.internalId()];
    using Kind = ContentNode::Kind;
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Name)
            return shownLine(title(node));
        if (node.kind == Kind::Object)
            return tr("%n member(s)", nullptr, int(node.children.size()));
        if (node.kind == Kind::Array)
            return tr("%n element(s)", nullptr, int(node.children.size()));
        return shownLine(node.value, 500);
    case Qt::ToolTipRole:
        return index.column() == Value ? shownText(node.value, 1000).text : m_tree.path(nodeOf(index));
    case MutedRole:
        return index.column() == Value && (node.kind == Kind::Object || node.kind == Kind::Array);
    case ToneRole:
        return node.kind == Kind::Fault ? QVariant::fromValue(Tone::Bad) : QVariant();
    default:
        return {};
    }
}

QVariant ContentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Name") : tr("Value");
}

} // namespace Linesman::Ui
