// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Linesman::Ui {

/*!
    With LINESMAN_ACCESSIBLE_IDS=1 in the environment, gives every widget with an object name the accessible description
    `id:NAME`, for automation: Qt 6.4 does not export object names. Does nothing otherwise.
*/
class AccessibleIds : public QObject
{
    Q_OBJECT
public:
    explicit AccessibleIds(QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace Linesman::Ui
