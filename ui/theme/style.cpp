// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style.h"

#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDialogButtonBox>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

namespace {
void drawFocusRing(const QStyleOption &option, QPainter &painter)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens().accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 4, 4);
    painter.restore();
}

void drawCheck(const QStyleOption &option, QPainter &painter, bool round)
{
    const Tokens &t = tokens();
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & QStyle::State_On;
    const bool partial = option.state & QStyle::State_NoChange;
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (!enabled)
        painter.setOpacity(0.5);
    const bool filled = on || partial;
    const QColor edge = filled ? t.accent : (option.state & QStyle::State_MouseOver ? t.muted : t.muted);
    painter.setPen(QPen(edge, 1.2));
    painter.setBrush(filled ? t.accent : t.panel);
    if (round)
        painter.drawEllipse(box);
    else
        painter.drawRoundedRect(box, 4, 4);
    const double w = box.width();
    painter.setPen(QPen(t.onAccent, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (round && on) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.onAccent);
        painter.drawEllipse(box.center(), w * 0.2, w * 0.2);
    } else if (partial) {
        painter.drawLine(box.topLeft() + QPointF(w * 0.25, w * 0.5), box.topLeft() + QPointF(w * 0.75, w * 0.5));
    } else if (on) {
        const QPointF points[]{box.topLeft() + QPointF(w * 0.24, w * 0.52), box.topLeft() + QPointF(w * 0.43, w * 0.70),
                               box.topLeft() + QPointF(w * 0.76, w * 0.32)};
        painter.drawPolyline(points, 3);
    }
    painter.restore();
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange)) {
        QStyleOption ring = option;
        ring.rect = option.rect.adjusted(-2, -2, 2, 2);
        drawFocusRing(ring, painter);
    }
}

/*! \a side is for text at 100 %: icons and indicators grow with the text. */
int withText(int side)
{
    const double points = QApplication::font().pointSizeF();
    return points > 0 ? qRound(side * points / 10) : side;
}
} // namespace

Style::Style()
    : QProxyStyle(u"Fusion"_s)
{
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return withText(16);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return Space::S;
    case PM_SplitterWidth:
        return Space::M;
    case PM_ScrollBarExtent:
        return 12;
    case PM_FocusFrameHMargin: // of the text in plain lists: as far in as in our own
        return qobject_cast<const QAbstractItemView *>(widget) ? Space::S - 1
                                                               : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_ToolBarItemSpacing:
        return Space::XS;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    QSize whole = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_ItemViewItem) // plain lists too, not only those whose delegate says so
        whole.setHeight(std::max(whole.height(), Space::Row));
    return whole;
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_Widget_Animate:
        return m_motionReduced ? 0 : 1;
    case SH_Widget_Animation_Duration:
        return m_motionReduced ? 0 : 160; // milliseconds
    case SH_ToolTip_WakeUpDelay:
        return 450;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_ComboBox_Popup:                   // a list below the field, not a menu over it
    case SH_DialogButtonBox_ButtonsHaveIcons: // words, as on every other button
        return 0;
    case SH_DialogButtonLayout: // Cancel, then what is done, as in the dialogs we lay out ourselves
        return QDialogButtonBox::GnomeLayout;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QIcon Style::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    switch (which) {
    case SP_MessageBoxQuestion:
        return icon(u"dialog-question"_s, IconTone::Accent);
    case SP_MessageBoxInformation:
        return icon(u"dialog-information"_s, IconTone::Accent);
    case SP_MessageBoxWarning:
        return icon(u"dialog-warning"_s, IconTone::Warn);
    case SP_MessageBoxCritical:
        return icon(u"dialog-error"_s, IconTone::Bad);
    default:
        return QProxyStyle::standardIcon(which, option, widget);
    }
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (element) {
    case PE_FrameFocusRect:
        drawFocusRing(*option, *painter);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheck(*option, *painter, false);
        return;
    case PE_IndicatorRadioButton:
        drawCheck(*option, *painter, true);
        return;
    case PE_FrameTabBarBase: // the pane has its line; this one would run beside a corner widget, at its top
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

} // namespace Linesman::Ui
