// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace Linesman::Ui {

/*! The parts of the place, one under another, each with how many things it holds. */
class PartList : public QListWidget
{
    Q_OBJECT
public:
    explicit PartList(QWidget *parent);
    void addPart(const QString &id, const QString &title);
    /*! Right of the title; empty for none. */
    void setCount(const QString &id, const QString &count);
    int partRow(const QString &id) const; //!< -1 when there is none
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
};

} // namespace Linesman::Ui
