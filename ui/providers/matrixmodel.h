// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/installs/matrix.h"
#include "ui/widgets/tone.h"

#include <QAbstractTableModel>
#include <QList>

namespace Linesman::Ui {

/*!
    The matrix of locations by provider: every provider with its verdict, or one provider with all that is known of it.
    Filters and sorts by itself: 5,000 rows in a few milliseconds.
*/
class MatrixModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    /*! What a column shows; with all providers there is one Verdict column for each. */
    enum class Column {
        Location,
        Installed,
        Token,
        Scopes,
        Verdict,
        Selected,
        LastDelivery,
        LastStatus,
        LastInbound,
        Reason,
        InstalledAt,
        Version,
        LocationId,
    };

    explicit MatrixModel(QObject *parent = nullptr);

    /*! Rows that stay keep their indexes, so that views keep what is chosen; a reset comes only when rows come or go.
     */
    void setMatrix(const Installs::Matrix &matrix);
    const Installs::Matrix &matrix() const { return m_matrix; }
    /*! Which provider's facts are shown; -1 for the verdicts of all. */
    void setProvider(int provider);
    int provider() const { return m_provider; }
    void setFilter(const Installs::MatrixFilter &filter);

    Column columnAt(int section) const { return m_columns.at(section).column; }
    /*! The provider that \a section is about: that of its verdict, or the one shown; -1 for none. */
    int providerAt(int section) const;
    const Installs::MatrixRow &rowAt(int row) const { return m_matrix.rows.at(m_shown.at(row)); }
    const QList<int> &shown() const { return m_shown; } //!< rows of the matrix, as shown
    int rowOf(const LocationId &location) const;        //!< -1 when it is not shown

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    struct Section {
        Column column;
        int provider = -1;
    };
    void makeColumns();
    QList<int> arranged(const Installs::Matrix &matrix) const; //!< its rows, filtered and sorted
    void arrange() { m_shown = arranged(m_matrix); }
    QString totals(int provider) const;
    bool takeInPlace(const Installs::Matrix &matrix, const QList<int> &shown);
    QVariant text(const Installs::MatrixRow &row, const Section &section) const;
    QVariant tone(const Installs::MatrixRow &row, const Section &section) const;
    const Installs::MatrixCell *cell(const Installs::MatrixRow &row, const Section &section) const;

    Installs::Matrix m_matrix;
    Installs::MatrixFilter m_filter;
    QList<Section> m_columns;
    QList<int> m_shown;
    int m_provider = -1;
    int m_sortColumn = 0;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

Tone verdictTone(Installs::Verdict verdict);

} // namespace Linesman::Ui
