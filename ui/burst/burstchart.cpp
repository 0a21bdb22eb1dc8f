// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/burst/burstchart.h"

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/moments.h"

#include <QLocale>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>

namespace Linesman::Ui {

BurstChart::BurstChart(QWidget *parent)
    : QWidget(parent)
{
    setMinimumHeight(120);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Rate and answer time over the burst"));
}

void BurstChart::setTimeline(const BurstTimeline &timeline)
{
    m_timeline = timeline;
    setAccessibleDescription(
        tr("At most %1 attempts a second, slowest answer %2.")
            .arg(QLocale().toString(m_timeline.highestRate(), 'f', 0), durationText(m_timeline.slowest())));
    update();
}

QSize BurstChart::sizeHint() const
{
    return {480, 160};
}

void BurstChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(smallFont());
    const int lineHeight = painter.fontMetrics().height();
    const QRect legend(0, 0, width(), lineHeight);
    paintLegend(painter, legend);
    const QRect area = rect().adjusted(0, lineHeight + Space::S, -1, -1);
    painter.setPen(tokens().line);
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    if (m_timeline.slices().empty()) {
        painter.setPen(tokens().muted);
        painter.drawText(area, Qt::AlignCenter, tr("The burst is drawn here while it runs."));
        return;
    }
    paintColumns(painter, area);
    paintSlowest(painter, area);
}

/*! Each with the value that the height of the chart stands for. */
void BurstChart::paintLegend(QPainter &painter, const QRect &line) const
{
    int left = line.left();
    const auto entry = [&painter, &line, &left](const QColor &colour, const QString &text) {
        const int side = line.height() / 2;
        painter.fillRect(QRect(left, line.top() + side / 2, side, side), colour);
        left += side + Space::XS;
        painter.setPen(tokens().muted);
        painter.drawText(QRect(left, line.top(), line.right() - left, line.height()), Qt::AlignLeft | Qt::AlignVCenter,
                         text);
        left += painter.fontMetrics().horizontalAdvance(text) + Space::L;
    };
    entry(tokens().accent, tr("attempts a second, up to %1").arg(QLocale().toString(m_timeline.highestRate(), 'f', 0)));
    entry(tokens().bad, tr("of them not answered 2xx"));
    entry(tokens().warn, tr("slowest answer, up to %1").arg(durationText(m_timeline.slowest())));
}

void BurstChart::paintColumns(QPainter &painter, const QRect &area) const
{
    int most = 1;
    for (const BurstTimeline::Slice &slice : m_timeline.slices())
        most = std::max(most, slice.attempts);
    const double step = double(area.width()) / double(std::max<std::size_t>(m_timeline.slices().size(), 20));
    const double unit = double(area.height()) / double(most);
    double left = area.left();
    for (const BurstTimeline::Slice &slice : m_timeline.slices()) {
        const double height = unit * slice.attempts;
        const double refused = unit * slice.refused;
        const double breadth = std::max(1.0, step - 1);
        painter.fillRect(QRectF(left, area.bottom() - height, breadth, height), tint(tokens().accent));
        painter.fillRect(QRectF(left, area.bottom() - height, breadth, std::min(2.0, height)), tokens().accent);
        painter.fillRect(QRectF(left, area.bottom() - refused, breadth, refused), tokens().bad);
        left += step;
    }
}

void BurstChart::paintSlowest(QPainter &painter, const QRect &area) const
{
    const double longest = std::max<double>(1, double(m_timeline.slowest().count()));
    const double step = double(area.width()) / double(std::max<std::size_t>(m_timeline.slices().size(), 20));
    QPolygonF points;
    double middle = area.left() + step / 2;
    for (const BurstTimeline::Slice &slice : m_timeline.slices()) {
        if (slice.attempts > 0)
            points.append(QPointF(middle, area.bottom() - area.height() * double(slice.slowest.count()) / longest));
        middle += step;
    }
    painter.setPen(QPen(tokens().warn, 1.5));
    painter.drawPolyline(points);
}

} // namespace Linesman::Ui
