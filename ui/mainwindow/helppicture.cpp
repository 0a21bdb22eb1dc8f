// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/helppicture.h"

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr double ArrowAt = 6;    // px below the words
constexpr double ArrowRoom = 18; // with the air below it
constexpr double Tip = 5;

QFont nameFont()
{
    QFont font = smallFont();
    font.setWeight(QFont::DemiBold);
    return font;
}

QString wordsAndNumber(const HelpPicture::Step &step, int number)
{
    return QString::number(number) + u"  "_s + step.text;
}
} // namespace

QString HelpPicture::text() const
{
    QStringList lines{title};
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const Step &step = steps.at(i);
        const QString way =
            step.from == step.to ? lanes.value(step.from) : lanes.value(step.from) + u" → "_s + lanes.value(step.to);
        lines += u"%1. %2: %3"_s.arg(QString::number(i + 1), way, step.text);
    }
    return lines.join(u'\n');
}

HelpPictureView::HelpPictureView(HelpPicture picture, QWidget *parent)
    : QWidget(parent)
    , m_picture(std::move(picture))
{
    setObjectName(u"helpPicture"_s);
    setAccessibleName(m_picture.text());
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

double HelpPictureView::laneAt(int lane, double width) const
{
    return width * (2 * lane + 1) / double(2 * std::max<qsizetype>(m_picture.lanes.size(), 1));
}

double HelpPictureView::headHeight(double width) const
{
    const QFontMetricsF metrics(nameFont());
    const double room = width / double(std::max<qsizetype>(m_picture.lanes.size(), 1)) - 2 * Space::S;
    double tallest = 0;
    for (const QString &name : m_picture.lanes)
        tallest = std::max(
            tallest,
            metrics.boundingRect(QRectF(0, 0, room, 1000), Qt::AlignHCenter | Qt::TextWordWrap, name).height());
    return tallest + 2 * Space::XS;
}

QRectF HelpPictureView::wordsOf(const HelpPicture::Step &step, int number, double top, double width) const
{
    const double half = width / double(2 * std::max<qsizetype>(m_picture.lanes.size(), 1));
    const double left = laneAt(std::min(step.from, step.to), width) - half + Space::XS;
    const double right = laneAt(std::max(step.from, step.to), width) + half - Space::XS;
    const QRectF room(left, top, right - left, 1000);
    return QFontMetricsF(smallFont())
        .boundingRect(room, Qt::AlignHCenter | Qt::TextWordWrap, wordsAndNumber(step, number));
}

int HelpPictureView::heightForWidth(int width) const
{
    double y = headHeight(width) + Space::S;
    for (qsizetype i = 0; i < m_picture.steps.size(); ++i)
        y = wordsOf(m_picture.steps.at(i), int(i) + 1, y, width).bottom() + ArrowRoom;
    return int(std::ceil(y)) + Space::XS;
}

QSize HelpPictureView::sizeHint() const
{
    const int width = 40 * fontMetrics().averageCharWidth();
    return {width, heightForWidth(width)};
}

void HelpPictureView::paintLanes(QPainter &painter) const
{
    const Tokens &theme = tokens();
    const double head = headHeight(width());
    const double boxWidth = double(width()) / double(std::max<qsizetype>(m_picture.lanes.size(), 1)) - Space::S;
    painter.setFont(nameFont());
    for (int lane = 0; lane < int(m_picture.lanes.size()); ++lane) {
        const double x = laneAt(lane, width());
        painter.setPen(QPen(theme.line, 1, Qt::DashLine));
        painter.drawLine(QPointF(x, head), QPointF(x, height()));
        const QRectF box(x - boxWidth / 2, 1, boxWidth, head - 1);
        painter.setPen(QPen(theme.muted, 1));
        painter.setBrush(theme.code);
        painter.drawRoundedRect(box, Space::Radius, Space::Radius);
        painter.setPen(theme.text);
        painter.drawText(box.adjusted(Space::XS, 0, -Space::XS, 0), Qt::AlignCenter | Qt::TextWordWrap,
                         m_picture.lanes.at(lane));
    }
}

void HelpPictureView::paintStep(QPainter &painter, const HelpPicture::Step &step, int number, const QRectF &words) const
{
    const Tokens &theme = tokens();
    painter.setFont(smallFont());
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.panel); // the lanes do not run through the words
    painter.drawRect(words.adjusted(-2, 0, 2, 0));
    painter.setPen(theme.text);
    painter.drawText(words.adjusted(-2, 0, 2, 2), Qt::AlignHCenter | Qt::TextWordWrap, wordsAndNumber(step, number));
    const double y = words.bottom() + ArrowAt;
    const double from = laneAt(step.from, width());
    const double to = laneAt(step.to, width());
    painter.setPen(QPen(theme.accent, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(theme.accent);
    if (step.from == step.to) {
        painter.drawEllipse(QPointF(from, y), 3, 3);
        return;
    }
    const double way = to > from ? 1 : -1;
    painter.drawLine(QPointF(from, y), QPointF(to, y));
    painter.drawLine(QPointF(to, y), QPointF(to - way * Tip, y - Tip));
    painter.drawLine(QPointF(to, y), QPointF(to - way * Tip, y + Tip));
}

void HelpPictureView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LeftToRight); // a picture is not mirrored
    paintLanes(painter);
    double y = headHeight(width()) + Space::S;
    for (qsizetype i = 0; i < m_picture.steps.size(); ++i) {
        const HelpPicture::Step &step = m_picture.steps.at(i);
        const QRectF words = wordsOf(step, int(i) + 1, y, width());
        paintStep(painter, step, int(i) + 1, words);
        y = words.bottom() + ArrowRoom;
    }
}

void HelpPictureView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace Linesman::Ui
