// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scrollcolumn.h"

#include "ui/theme/tokens.h"

#include <QTimer>
#include <QVBoxLayout>

namespace Linesman::Ui {

ScrollColumn::ScrollColumn(const QString &objectName, const QString &accessibleName, QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(objectName);
    setAccessibleName(accessibleName);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inner = new QWidget(this);
    inner->setProperty("scrolled", true);
    m_body = new QVBoxLayout(inner);
    m_body->setContentsMargins(0, 0, Space::XS, 0);
    m_body->setSpacing(Space::M);
    setWidget(inner);
}

QSize ScrollColumn::sizeHint() const
{
    const QSize inner = widget()->sizeHint();
    return {inner.width() + 16, inner.height()};
}

QSize ScrollColumn::minimumSizeHint() const
{
    // As wide as what is inside, since there is no bar to scroll sideways; any height.
    return {widget()->minimumSizeHint().width() + 16, 80};
}

void scrollIntoSight(QWidget *widget)
{
    QTimer::singleShot(0, widget, [widget] {
        for (QWidget *at = widget->parentWidget(); at; at = at->parentWidget()) {
            if (auto *page = qobject_cast<QScrollArea *>(at)) {
                page->ensureWidgetVisible(widget, 0, Space::M);
                return;
            }
        }
    });
}

} // namespace Linesman::Ui
