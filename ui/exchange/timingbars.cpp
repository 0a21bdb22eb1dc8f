// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/timingbars.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/moments.h"

#include <QPainter>

#include <algorithm>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;
using std::chrono::microseconds;

TimingBars::TimingBars(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Times"));
}

void TimingBars::setTimes(const PartTimes &times)
{
    m_steps.clear();
    m_total = times.total;
    microseconds at{};
    const auto add = [&](const QString &name, microseconds length) {
        if (length.count() > 0)
            m_steps.append({name, at, length});
        at += length;
    };
    add(tr("Name lookup"), times.dns);
    add(tr("Connection"), times.connect);
    add(tr("TLS"), times.tls);
    if (times.firstByte.count() > 0) {
        add(tr("Waiting for the answer"), std::max(times.firstByte - at, microseconds{}));
        add(tr("Receiving it"), std::max(m_total - at, microseconds{}));
    }
    at = {};
    add(tr("Altogether"), m_total);
    QStringList words;
    for (const Step &step : m_steps)
        words += step.name + u": "_s + durationText(step.length);
    setAccessibleDescription(words.join(u", "_s));
    updateGeometry();
    update();
}

int TimingBars::rowHeight() const
{
    return std::max(Space::Row, fontMetrics().height() + 10);
}

QSize TimingBars::sizeHint() const
{
    return {320, int(m_steps.size()) * rowHeight()};
}

void TimingBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokens();
    int nameWidth = 0;
    int timeWidth = 0;
    for (const Step &step : m_steps) {
        nameWidth = std::max(nameWidth, fontMetrics().horizontalAdvance(step.name));
        timeWidth = std::max(timeWidth, fontMetrics().horizontalAdvance(durationText(step.length)));
    }
    const int left = nameWidth + Space::L;
    const int room = width() - left - timeWidth - Space::M;
    int y = 0;
    for (const Step &step : m_steps) {
        const bool whole = &step == &m_steps.last();
        painter.setPen(whole ? t.text : t.muted);
        const QRect row(0, y, width(), rowHeight());
        painter.drawText(row, Qt::AlignVCenter | Qt::AlignLeft, step.name);
        painter.drawText(row, Qt::AlignVCenter | Qt::AlignRight, durationText(step.length));
        if (room > 0 && m_total.count() > 0) {
            const double scale = double(room) / double(m_total.count());
            const QRectF bar(left + double(step.from.count()) * scale, y + rowHeight() / 2.0 - 4,
                             std::max(2.0, double(step.length.count()) * scale), 8);
            painter.setPen(Qt::NoPen);
            painter.setBrush(whole ? t.line : t.accent);
            painter.drawRoundedRect(bar.intersected(QRectF(left, y, room, rowHeight())), 3, 3);
        }
        y += rowHeight();
    }
}

} // namespace Linesman::Ui
