// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QTableView;

namespace Linesman {
class Settings;
}

namespace Linesman::Ui {

/*!
    Keeps what a person does to the columns of a table: widths pulled by the mouse, columns hidden by the header's menu.
    By the table's object name, in the settings; widths follow the text size. What the program itself sets is not kept.
*/
class ColumnMemory : public QObject
{
    Q_OBJECT
public:
    /*! \a settings outlives this object. */
    explicit ColumnMemory(Settings &settings, QObject *parent = nullptr);

    /*! Gives \a table its columns as they were left, and the menu; the table may go at any time. */
    void watch(QTableView &table);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void restore(QTableView &table) const;
    void keep(const QTableView &table);
    void forget(QTableView &table);
    void showMenu(QTableView &table, const QPoint &at);

    Settings &m_settings;
};

} // namespace Linesman::Ui
