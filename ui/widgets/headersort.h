// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#include <QVariant>

#include <compare>
#include <vector>

class QTableView;

namespace Linesman::Ui {

inline constexpr const char *OwnOrder =
    "linesmanOwnOrder"; //!< property of a TableView: true when it sorts by itself, or not

/*! Of a model whose text does not sort by itself, in any language: the number or moment that it stands for. */
inline constexpr int SortRole = Qt::UserRole + 200;

/*!
    Lets a press on a header sort a table by that column, another turn the order round, a third show the rows as they are.
    Only what one sees is moved: the model, its indexes and the selection know nothing of it. What SortRole gives, numbers,
    moments and durations ("1.2 s") are sorted by their value. Not for more than 3,000 rows.
*/
class HeaderSort : public QObject
{
    Q_OBJECT
public:
    /*! For \a view with its model, once; lives with it. */
    static void offer(QTableView &view);

    /*! What texts and values are compared by: a number, or else a text. */
    struct Key {
        bool isNumber = false;
        double number = 0;
        QString text;
    };
    static Key keyOf(const QVariant &value);

private:
    explicit HeaderSort(QTableView &view);
    void watchModel();
    void sortSoon();
    void sort();
    std::vector<int> wantedRows() const;

    QTableView &m_view;
    QTimer m_soon;
};

} // namespace Linesman::Ui
