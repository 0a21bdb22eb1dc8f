// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/accessibleids.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

AccessibleIds::AccessibleIds(QObject *parent)
    : QObject(parent)
{
    if (qEnvironmentVariable("LINESMAN_ACCESSIBLE_IDS") == "1"_L1)
        qApp->installEventFilter(this);
}

bool AccessibleIds::eventFilter(QObject *watched, QEvent *event)
{
    if ((event->type() == QEvent::Polish || event->type() == QEvent::Show) && watched->isWidgetType()) {
        auto *widget = static_cast<QWidget *>(watched);
        const QString name = widget->objectName();
        if (!name.isEmpty() && !name.startsWith("qt_"_L1))
            widget->setAccessibleDescription("id:"_L1 + name);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace Linesman::Ui
