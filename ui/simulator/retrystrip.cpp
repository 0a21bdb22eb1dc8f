// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/simulator/retrystrip.h"

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int DotRadius = 4;
constexpr int TooManyRequests = 429; // the one status that every policy repeats

class SpanTexts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Ui::RetryStrip)
public:
    static QString days(qint64 days, qint64 hours)
    {
        return hours ? tr("%1 d %2 h").arg(QString::number(days), QString::number(hours)) : tr("%1 d").arg(days);
    }
    static QString hours(qint64 hours, qint64 minutes)
    {
        return minutes ? tr("%1 h %2 min").arg(QString::number(hours), QString::number(minutes))
                       : tr("%1 h").arg(hours);
    }
    static QString minutes(qint64 minutes, qint64 seconds)
    {
        return seconds ? tr("%1 min %2 s").arg(QString::number(minutes), QString::number(seconds))
                       : tr("%1 min").arg(minutes);
    }
    static QString seconds(const QString &seconds) { return tr("%1 s").arg(seconds); }
};

} // namespace

QString spanText(std::chrono::milliseconds span)
{
    const qint64 seconds = span.count() / 1000;
    if (seconds >= 86'400)
        return SpanTexts::days(seconds / 86'400, seconds % 86'400 / 3600);
    if (seconds >= 3600)
        return SpanTexts::hours(seconds / 3600, seconds % 3600 / 60);
    if (seconds >= 60)
        return SpanTexts::minutes(seconds / 60, seconds % 60);
    const bool isWhole = span.count() % 1000 == 0;
    return SpanTexts::seconds(QLocale().toString(double(span.count()) / 1000, 'f', isWhole ? 0 : 1));
}

std::vector<std::chrono::milliseconds> pausesOf(Webhooks::RetryPolicy policy,
                                                std::optional<std::chrono::milliseconds> firstPause)
{
    std::vector<std::chrono::milliseconds> pauses;
    for (int attempt = 2;; ++attempt) {
        const auto pause = Webhooks::retryPause(policy, attempt, TooManyRequests, 0, firstPause);
        if (!pause)
            return pauses;
        pauses.push_back(*pause);
    }
}

RetryStrip::RetryStrip(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Attempts at a delivery that fails"));
    setPauses({});
}

void RetryStrip::setPauses(const std::vector<std::chrono::milliseconds> &pauses)
{
    m_starts.assign(1, 0ms);
    for (const std::chrono::milliseconds pause : pauses)
        m_starts.push_back(m_starts.back() + pause);
    begin();
    QStringList starts;
    for (const std::chrono::milliseconds start : m_starts)
        starts.append(spanText(start));
    setAccessibleDescription(summary());
    setToolTip(tr("Attempts after: %1").arg(starts.join(u", "_s)));
    setVisible(m_starts.size() > 1);
}

void RetryStrip::begin()
{
    m_marks.assign(m_starts.size(), Mark::Open);
    update();
}

void RetryStrip::showAttempts(const QList<Webhooks::DeliveryAttempt> &attempts)
{
    for (const Webhooks::DeliveryAttempt &attempt : attempts) {
        if (attempt.delivery == 1 && !attempt.isManual && attempt.attempt >= 1 &&
            std::size_t(attempt.attempt) <= m_marks.size())
            m_marks[std::size_t(attempt.attempt) - 1] = attempt.isDelivered() ? Mark::Taken : Mark::Refused;
    }
    update();
}

QString RetryStrip::summary() const
{
    return tr("%1 attempts over %2").arg(QString::number(m_starts.size()), spanText(m_starts.back()));
}

QSize RetryStrip::sizeHint() const
{
    return {240, 2 * DotRadius + Space::S + QFontMetrics(smallFont()).height()};
}

QSize RetryStrip::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

/*! The first minutes are as wide as the days after them. */
double RetryStrip::place(std::chrono::milliseconds at) const
{
    const double last = double(m_starts.back().count());
    const double first = m_starts.size() > 1 ? std::max(1.0, double(m_starts[1].count())) : 1.0;
    return last <= 0 ? 0 : std::log1p(double(at.count()) / first) / std::log1p(last / first);
}

void RetryStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(smallFont());
    const double left = DotRadius + 1;
    const double breadth = width() - 2 * left;
    const double middle = DotRadius + 1;
    painter.setPen(tokens().line);
    painter.drawLine(QPointF(left, middle), QPointF(left + breadth, middle));
    const int top = 2 * DotRadius + Space::XS;
    double free = 0; // where the next word may begin
    for (std::size_t i = 0; i < m_starts.size(); ++i) {
        const double at = left + breadth * place(m_starts[i]);
        const QColor colour = m_marks[i] == Mark::Taken     ? tokens().good
                              : m_marks[i] == Mark::Refused ? tokens().bad
                                                            : tokens().muted;
        painter.setPen(QPen(colour, 1.5));
        // A square for what was refused: colour alone says nothing to some.
        painter.setBrush(m_marks[i] == Mark::Open ? tokens().panel : colour);
        if (m_marks[i] == Mark::Refused)
            painter.drawRect(QRectF(at - DotRadius + 1, middle - DotRadius + 1, 2 * DotRadius - 2, 2 * DotRadius - 2));
        else
            painter.drawEllipse(QPointF(at, middle), DotRadius - 1, DotRadius - 1);
        const QString word = i == 0 ? tr("now") : spanText(m_starts[i]);
        const double need = painter.fontMetrics().horizontalAdvance(word);
        const double last = width() - painter.fontMetrics().horizontalAdvance(spanText(m_starts.back()));
        const bool isLast = i + 1 == m_starts.size();
        const double from = isLast ? last : std::max(0.0, at - need / 2);
        if (!isLast && (from < free || from + need + Space::S > last))
            continue;
        painter.setPen(tokens().muted);
        painter.drawText(QRectF(from, top, need + 1, height() - top), Qt::AlignLeft | Qt::AlignTop, word);
        free = from + need + Space::S;
    }
}

} // namespace Linesman::Ui
