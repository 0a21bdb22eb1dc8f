// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mainwindow/pageentry.h"

#include <QFrame>
#include <QList>

class QVBoxLayout;

namespace Linesman::Ui {

class Brand;
class RailButton;

/*! The places at the left: icon and word, or icons alone when the window is narrow. */
class Rail : public QFrame
{
    Q_OBJECT
public:
    explicit Rail(QWidget *parent = nullptr);

    void add(const PageEntry &entry);
    void setCurrent(int index);
    void setCollapsed(bool collapsed);
    bool isCollapsed() const { return m_collapsed; }

signals:
    void chosen(int index);
    void exchangeDropped(qint64 id); //!< on the simulator's entry

protected:
    void changeEvent(QEvent *event) override;

private:
    void fit();

    QVBoxLayout *m_column = nullptr;
    Brand *m_brand = nullptr;
    QList<RailButton *> m_buttons;
    bool m_collapsed = false;
};

} // namespace Linesman::Ui
