#include "ui/messages/bubbledelegate.h"

#include "ui/messages/threadmodel.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/moments.h"
#include "ui/widgets/statuschip.h"
#include "ui/widgets/tone.h"

#include <QAbstractItemView>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>
#include <QTextOption>
#include <QUrl>
#include <QtMath>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int LongestText = 6000; // characters painted of one message; the rest is for the request view
constexpr int WidestBubble = 560; // px

QFont bold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

QString bodyText(const QModelIndex &index)
{
    QString text = index.data(ThreadModel::BodyRole).toString();
    if (text.size() > LongestText)
        text = text.left(LongestText) + u" …"_s;
    return text;
}

QString attachmentText(const QModelIndex &index)
{
    QStringList names;
    const QStringList urls = index.data(ThreadModel::AttachmentsRole).toStringList();
    for (const QString &url : urls) {
        const QString name = QUrl(url).fileName();
        names << u"\U0001F4CE\uFE0E "_s + (name.isEmpty() ? url : name);
    }
    return names.join(u'\n');
}

Tone statusTone(const QString &status)
{
    if (status == "delivered"_L1 || status == "read"_L1 || status == "completed"_L1 || status == "opened"_L1)
        return Tone::Good;
    if (status == "failed"_L1 || status == "undelivered"_L1)
        return Tone::Bad;
    if (status == "pending"_L1 || status == "sent"_L1 || status == "scheduled"_L1 || status == "queued"_L1)
        return Tone::Busy;
    return Tone::Neutral;
}

QString footText(const QModelIndex &index)
{
    const QDateTime moment = index.data(ThreadModel::MomentRole).toDateTime().toLocalTime();
    return u"%1 · %2"_s.arg(index.data(ThreadModel::ChannelRole).toString(),
                            QLocale().toString(moment.time(), QLocale::ShortFormat));
}

/*! Breaks at words, and inside one only where it is longer than the line: an address, a token. */
QTextOption wrapping()
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

QRect textRect(const QFont &font, const QString &text, int width)
{
    if (text.isEmpty())
        return {};
    QTextLayout layout(QString(text).replace(u'\n', QChar::LineSeparator), font);
    layout.setTextOption(wrapping());
    layout.beginLayout();
    qreal height = 0;
    qreal widest = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        height += line.height();
        widest = qMax(widest, line.naturalTextWidth());
    }
    layout.endLayout();
    return {0, 0, qCeil(widest) + 1, qCeil(height) + 1};
}
} // namespace

BubbleDelegate::BubbleDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

BubbleDelegate::Layout BubbleDelegate::layout(const QModelIndex &index, int width) const
{
    Layout result;
    if (index.data(ThreadModel::IsDayRole).toBool()) {
        result.height = QFontMetrics(smallFont()).height() + 2 * Space::M;
        return result;
    }
    const int widest = qMin(WidestBubble, width * 4 / 5) - 2 * Space::M;
    const QRect subject = textRect(bold(textFont()), index.data(ThreadModel::SubjectRole).toString(), widest);
    const QRect body = textRect(textFont(), bodyText(index), widest);
    const QRect files = textRect(smallFont(), attachmentText(index), widest);
    const QRect error = textRect(smallFont(), index.data(ThreadModel::ErrorRole).toString(), widest);
    const QFontMetrics small(smallFont());
    const bool isOutbound = index.data(ThreadModel::IsOutboundRole).toBool();
    int footWidth = small.horizontalAdvance(footText(index));
    if (isOutbound)
        footWidth += Space::S + chipSize(index.data(ThreadModel::StatusRole).toString(), smallFont()).width();
    const int inner = qBound(
        48, qMax(qMax(subject.width(), body.width()), qMax(qMax(files.width(), error.width()), footWidth)), widest);

    int y = Space::S;
    const auto place = [&](const QRect &rect) {
        if (rect.height() == 0)
            return QRect();
        const QRect placed(Space::M, y, inner, rect.height());
        y += rect.height() + Space::XS;
        return placed;
    };
    result.subject = place(subject);
    result.body = place(body);
    result.attachments = place(files);
    result.error = place(error);
    const int footHeight = qMax(small.height(), isOutbound ? chipSize(u"x"_s, smallFont()).height() : 0);
    result.foot = QRect(Space::M, y, inner, footHeight);
    y += footHeight + Space::S;
    const int bubbleWidth = inner + 2 * Space::M;
    result.bubble = QRect(isOutbound ? width - bubbleWidth - Space::M : Space::M, Space::XS, bubbleWidth, y);
    result.height = y + 2 * Space::XS;
    return result;
}

QSize BubbleDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return {width, layout(index, width).height};
}

void BubbleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &theme = tokens();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(option.rect.topLeft());
    const int width = option.rect.width();
    if (index.data(ThreadModel::IsDayRole).toBool()) {
        const QString text = index.data(Qt::DisplayRole).toString();
        const int textWidth = QFontMetrics(smallFont()).horizontalAdvance(text) + 2 * Space::M;
        const int middle = option.rect.height() / 2;
        painter->setPen(theme.line);
        painter->drawLine(Space::M, middle, (width - textWidth) / 2, middle);
        painter->drawLine((width + textWidth) / 2, middle, width - Space::M, middle);
        painter->setPen(theme.muted);
        painter->setFont(smallFont());
        painter->drawText(QRect(0, 0, width, option.rect.height()), Qt::AlignCenter, text);
        painter->restore();
        return;
    }

    const Layout place = layout(index, width);
    const bool isOutbound = index.data(ThreadModel::IsOutboundRole).toBool();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    QPainterPath shape;
    shape.addRoundedRect(QRectF(place.bubble).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10);
    painter->fillPath(shape, isOutbound ? theme.selection : theme.panel);
    painter->setPen(QPen(isSelected ? theme.accent : theme.line, isSelected ? 2 : 1));
    painter->drawPath(shape);

    painter->translate(place.bubble.topLeft());
    const QTextOption wrap = wrapping();
    painter->setPen(theme.text);
    painter->setFont(bold(textFont()));
    painter->drawText(QRectF(place.subject), index.data(ThreadModel::SubjectRole).toString(), wrap);
    painter->setFont(textFont());
    painter->drawText(QRectF(place.body), bodyText(index), wrap);
    painter->setFont(smallFont());
    painter->setPen(theme.accent);
    painter->drawText(QRectF(place.attachments), attachmentText(index), wrap);
    painter->setPen(theme.bad);
    painter->drawText(QRectF(place.error), index.data(ThreadModel::ErrorRole).toString(), wrap);
    painter->setPen(theme.muted);
    painter->drawText(place.foot, Qt::AlignLeft | Qt::AlignVCenter, footText(index));
    if (isOutbound) {
        const QString status = index.data(ThreadModel::StatusRole).toString();
        const QSize chip = chipSize(status, smallFont());
        const QRect chipRect(place.foot.right() - chip.width() + 1, place.foot.y(), chip.width(), place.foot.height());
        paintChip(*painter, chipRect, statusTone(status), status, smallFont());
    }
    painter->restore();
}

} // namespace Linesman::Ui
