// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;

namespace Linesman::Ui {

/*! Names and values under each other, values to copy; empty values are left out. */
class FactsView : public QWidget
{
    Q_OBJECT
public:
    explicit FactsView(QWidget *parent = nullptr);
    void clear();
    void add(const QString &name, const QString &value);

private:
    QGridLayout *m_grid;
    int m_rows = 0;
};

} // namespace Linesman::Ui
