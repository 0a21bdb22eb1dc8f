// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/contenttree.h"

#include <QAbstractItemModel>

namespace Linesman::Ui {

/*! What is inside an exchange, for a tree: names and values. */
class ContentModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { Name, Value, ColumnCount };

    explicit ContentModel(QObject *parent = nullptr);

    void setTree(ContentTree tree);
    const ContentTree &tree() const { return m_tree; }
    QModelIndex indexOf(int node) const;
    int nodeOf(const QModelIndex &index) const { return index.isValid() ? int(index.internalId()) : -1; }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString title(const ContentNode &node) const;

    ContentTree m_tree;
};

} // namespace Linesman::Ui
