// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/webhooks/variantresult.h"

#include <QAbstractTableModel>
#include <QList>

namespace Linesman::Ui {

/*! What came of each variant of a delivery. */
class LabModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { State, VariantTitle, Expected, Answer, Took, ColumnCount };

    explicit LabModel(QObject *parent = nullptr);
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void clear();
    void append(const Webhooks::VariantResult &result);
    const Webhooks::VariantResult &at(int row) const { return m_results.at(row); }
    int firstUnexpected() const; //!< -1 when all was as it should be

private:
    QList<Webhooks::VariantResult> m_results;
};

} // namespace Linesman::Ui
