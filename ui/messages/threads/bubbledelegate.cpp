// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/threads/bubbledelegate.h"

#include "ui/messages/media/mediastore.h"
#include "ui/messages/threads/safedocument.h"
#include "ui/messages/threads/threadmodel.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/statuschip.h"
#include "ui/widgets/tone.h"

#include <QAbstractItemView>
#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QPainterPath>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int LayoutsKept = 400;
constexpr int Corner = 10;

Tone statusTone(const QString &status)
{
    if (status == "delivered"_L1 || status == "read"_L1 || status == "completed"_L1 || status == "opened"_L1 ||
        status == "clicked"_L1)
        return Tone::Good;
    if (status == "failed"_L1 || status == "undelivered"_L1 || status == "opt_out"_L1)
        return Tone::Bad;
    if (status == "pending"_L1 || status == "sent"_L1 || status == "scheduled"_L1 || status == "queued"_L1)
        return Tone::Busy;
    return Tone::Neutral;
}

void drawText(QPainter &painter, const BubbleLayout::Text &text, const QColor &colour)
{
    if (!text.layout)
        return;
    painter.setPen(colour);
    text.layout->draw(&painter, text.rect.topLeft());
}

QString iconOf(Media::Type type)
{
    switch (type) {
    case Media::Type::Image:
        return u"image-x-generic"_s;
    case Media::Type::Sound:
        return u"audio-x-generic"_s;
    case Media::Type::Video:
        return u"video-x-generic"_s;
    case Media::Type::Pdf:
        return u"application-pdf"_s;
    case Media::Type::Other:
        break;
    }
    return u"text-x-generic"_s;
}
} // namespace

BubbleDelegate::BubbleDelegate(MediaStore &media, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_media(media)
    , m_layouts(LayoutsKept)
{
}

void BubbleDelegate::setViewpoint(Viewpoint viewpoint)
{
    m_viewpoint = viewpoint;
    forgetAll();
}

void BubbleDelegate::setLogos(const QHash<QString, QPixmap> &logos)
{
    m_logos = logos;
}

void BubbleDelegate::forget(const QString &messageId)
{
    m_layouts.remove(messageId);
}

void BubbleDelegate::forgetAll()
{
    m_layouts.clear();
}

const BubbleLayout &BubbleDelegate::layout(const QModelIndex &index, int width) const
{
    if (width != m_width) {
        m_layouts.clear();
        m_width = width;
    }
    const QString id = index.data(ThreadModel::MessageIdRole).toString();
    if (id.isEmpty()) {
        m_day = layoutOf(index, width, m_viewpoint, m_media);
        return m_day;
    }
    if (const BubbleLayout *known = m_layouts.object(id))
        return *known;
    auto *made = new BubbleLayout(layoutOf(index, width, m_viewpoint, m_media)); // the cache owns it
    m_layouts.insert(id, made);
    return *made;
}

int BubbleDelegate::heightOf(const QModelIndex &index, int width, bool isNear) const
{
    if (!isNear && !(width == m_width && m_layouts.contains(index.data(ThreadModel::MessageIdRole).toString())))
        return layoutOf(index, width, m_viewpoint, m_media).height;
    return layout(index, width).height;
}

BubbleLayout::Hit BubbleDelegate::hit(const QModelIndex &index, int width, const QPoint &position) const
{
    return layout(index, width).hit(position);
}

QSize BubbleDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return {width, heightOf(index, width)};
}

void BubbleDelegate::paintDay(QPainter &painter, const QRect &rect, const QString &text) const
{
    const Tokens &theme = tokens();
    const int textWidth = QFontMetrics(smallFont()).horizontalAdvance(text) + 2 * Space::M;
    const int middle = rect.height() / 2;
    painter.setPen(theme.line);
    painter.drawLine(Space::M, middle, (rect.width() - textWidth) / 2, middle);
    painter.drawLine((rect.width() + textWidth) / 2, middle, rect.width() - Space::M, middle);
    painter.setPen(theme.muted);
    painter.setFont(smallFont());
    painter.drawText(QRect(0, 0, rect.width(), rect.height()), Qt::AlignCenter, text);
}

void BubbleDelegate::paintPlayer(QPainter &painter, const QRect &button, const QRect &track, const QString &key) const
{
    const Tokens &theme = tokens();
    const bool isThis = m_playing.key == key;
    if (button.isValid()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.accent);
        painter.drawEllipse(button);
        const bool isRunning = isThis && m_playing.isRunning;
        const QRect sign = button.adjusted(8, 8, -8, -8);
        icon(isRunning ? u"media-playback-pause"_s : u"media-playback-start"_s, IconTone::OnAccent)
            .paint(&painter, sign);
    }
    if (!track.isValid())
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.line);
    painter.drawRoundedRect(track, 3, 3);
    if (isThis && m_playing.fraction > 0) {
        QRect done = track;
        done.setWidth(qMax(track.height(), int(track.width() * m_playing.fraction)));
        painter.setBrush(theme.accent);
        painter.drawRoundedRect(done, 3, 3);
    }
}

void BubbleDelegate::paintFile(QPainter &painter, const BubbleLayout::File &file) const
{
    const Tokens &theme = tokens();
    const Media media = m_media.known(file.url);
    if (!file.picture.isEmpty() && !media.thumbnail.isNull()) {
        const QRect target(file.rect.topLeft(), file.picture);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(target, media.thumbnail);
        painter.setPen(theme.line);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(target.adjusted(0, 0, -1, -1));
        return;
    }
    painter.setPen(theme.line);
    painter.setBrush(theme.canvas);
    painter.drawRoundedRect(QRectF(file.rect).adjusted(0.5, 0.5, -0.5, -0.5), Space::Radius, Space::Radius);
    const QFontMetrics text(textFont());
    const QFontMetrics small(smallFont());
    const int side = text.height() + Space::XS;
    const QRect sign(file.rect.x() + Space::S, file.rect.y() + Space::S, side, side);
    const bool isThis = m_playing.key == file.url;
    if (file.isSound)
        paintPlayer(painter, {}, file.track, file.url);
    const QString name = file.isSound && isThis && m_playing.isRunning ? u"media-playback-pause"_s
                         : file.isSound                                ? u"media-playback-start"_s
                                                                       : iconOf(media.type);
    icon(name, IconTone::Accent).paint(&painter, sign);
    const int left = sign.right() + Space::S;
    const int room = file.rect.right() - left - Space::S;
    painter.setFont(textFont());
    painter.setPen(theme.text);
    painter.drawText(QRect(left, file.rect.y() + Space::XS, room, text.height()), Qt::AlignLeft | Qt::AlignVCenter,
                     text.elidedText(media.name, Qt::ElideMiddle, room));
    painter.setFont(smallFont());
    painter.setPen(media.state == Media::State::Failed ? theme.bad : theme.muted);
    const QString detail = isThis && !m_playing.text.isEmpty() ? m_playing.text : mediaDetail(media);
    painter.drawText(QRect(left, file.rect.y() + Space::XS + text.height(), room, small.height()),
                     Qt::AlignLeft | Qt::AlignVCenter, small.elidedText(detail, Qt::ElideRight, room));
}

void BubbleDelegate::paintFoot(QPainter &painter, const BubbleLayout &place) const
{
    const Tokens &theme = tokens();
    painter.setFont(smallFont());
    QRect foot = place.foot;
    if (m_viewpoint == Viewpoint::Agent) {
        // The channel's logo as an agent sees it; a channel without one gets the first letter of its name.
        const int side = QFontMetrics(smallFont()).height();
        const QRect sign(foot.x(), foot.y() + (foot.height() - side) / 2, side, side);
        const QPixmap logo = m_logos.value(place.providerId);
        if (!logo.isNull()) {
            painter.setRenderHint(QPainter::SmoothPixmapTransform);
            painter.drawPixmap(sign, logo);
        } else {
            painter.setPen(Qt::NoPen);
            painter.setBrush(tint(theme.accent));
            painter.drawRoundedRect(sign, 4, 4);
            painter.setPen(theme.accent);
            painter.drawText(sign, Qt::AlignCenter, place.channel.left(1).toUpper());
        }
        foot.setLeft(sign.right() + 1 + Space::XS);
    }
    int room = foot.width();
    if (!place.status.isEmpty()) {
        const QSize chip = chipSize(place.status, smallFont());
        const QRect chipRect(foot.right() - chip.width() + 1, foot.y(), chip.width(), foot.height());
        paintChip(painter, chipRect, statusTone(place.status), place.status, smallFont());
        room -= chip.width() + Space::S;
    }
    painter.setFont(smallFont());
    painter.setPen(theme.muted);
    painter.drawText(QRect(foot.x(), foot.y(), room, foot.height()), Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(smallFont()).elidedText(place.footText, Qt::ElideMiddle, room));
}

void BubbleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &theme = tokens();
    const BubbleLayout &place = layout(index, option.rect.width());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(option.rect.topLeft());
    if (place.isDay) {
        paintDay(*painter, option.rect, place.footText);
        painter->restore();
        return;
    }
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    QPainterPath shape;
    shape.addRoundedRect(QRectF(place.bubble).adjusted(0.5, 0.5, -0.5, -0.5), Corner, Corner);
    painter->fillPath(shape, place.isRight ? theme.selection : theme.panel);
    painter->setPen(QPen(isSelected ? theme.accent : theme.line, isSelected ? 2 : 1));
    painter->drawPath(shape);

    painter->translate(place.bubble.topLeft());
    // A pile of marks or a tall glyph stays inside its own bubble.
    painter->setClipRect(QRect(QPoint(0, 0), place.bubble.size()), Qt::IntersectClip);
    drawText(*painter, place.subject, theme.text);
    drawText(*painter, place.addresses, theme.muted);
    paintPlayer(*painter, place.play, place.track, place.id);
    drawText(*painter, place.body, theme.text);
    if (place.html) {
        painter->save();
        painter->translate(place.htmlRect.topLeft());
        const QRectF clip(0, 0, place.htmlRect.width(), place.htmlRect.height());
        painter->setClipRect(clip, Qt::IntersectClip);
        QAbstractTextDocumentLayout::PaintContext context;
        context.palette = option.palette;
        context.palette.setColor(QPalette::Text, theme.text);
        context.clip = clip;
        place.html->documentLayout()->draw(painter, context);
        painter->restore();
    }
    for (const BubbleLayout::File &file : place.files)
        paintFile(*painter, file);
    if (!place.moreText.isEmpty()) {
        painter->setFont(smallFont());
        painter->setPen(theme.accent);
        painter->drawText(place.more, Qt::AlignLeft | Qt::AlignVCenter, place.moreText);
    }
    drawText(*painter, place.error, theme.bad);
    paintFoot(*painter, place);
    painter->restore();
}

} // namespace Linesman::Ui
