// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/doctor/doctor.h"

#include <QAbstractTableModel>

namespace Linesman::Ui {

/*! What the doctor found, the gravest first. */
class DoctorModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Weight, Id, Title, Where, Last, ColumnCount };

    explicit DoctorModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void setEntries(const QList<Doctor::Entry> &entries);
    const Doctor::Entry &entry(int row) const { return m_entries.at(row); }
    int rowOf(const QString &id) const; //!< -1 when it is not among them

private:
    QString whereText(const Doctor::Entry &entry) const;
    QList<Doctor::Entry> m_entries;
};

} // namespace Linesman::Ui
