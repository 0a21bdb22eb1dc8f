// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scrollcolumn.h"

#include "ui/theme/tokens.h"

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

} // namespace Linesman::Ui
