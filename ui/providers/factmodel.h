// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/factlist.h"

#include <QAbstractTableModel>
#include <QDate>

namespace Linesman::Ui {

/*! Every fact of HighLevel that Linesman goes by, or those that were asked for. */
class FactModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Area, Name, What, Value, Source, Read, ColumnCount };

    /*! \a today is the day that ages are told for. */
    explicit FactModel(QDate today, QObject *parent = nullptr);

    /*! All words of \a text must occur; \a area empty for all. */
    void setFilter(const QString &text, const QString &area, bool onlyOld);
    QStringList areas() const;
    qsizetype oldCount() const; //!< of all, whatever is shown
    qsizetype count() const { return m_all.size(); }
    const Workspace::FactRow &factAt(int row) const { return m_all.at(m_shown.at(row)); }
    QString ageSentence(const Workspace::FactRow &row) const;
    /*! The row of the fact \a id, or -1 when it is not shown. */
    int rowOf(const QString &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const QList<Workspace::FactRow> m_all;
    const QDate m_today;
    QList<qsizetype> m_shown;
};

} // namespace Linesman::Ui
