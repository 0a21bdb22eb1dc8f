// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/threads/bubblelayout.h"

#include "ui/messages/media/mediastore.h"
#include "ui/messages/threads/safedocument.h"
#include "ui/messages/threads/threadmodel.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/statuschip.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFontMetrics>
#include <QLocale>
#include <QTextOption>
#include <QtMath>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int WidestBubble = 560; // px
constexpr int HighestHtml = 320;  // px of an e-mail in the thread; its window shows the rest
constexpr int NarrowestBubble = 64;
constexpr int TrackHeight = 6;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Ui::BubbleLayout)
public:
    static QString openEmail() { return tr("Open e-mail"); }
    static QString showAll(int characters) { return tr("Show all %1 characters").arg(QLocale().toString(characters)); }
    static QString mail(const QString &subject) { return tr("E-mail: %1").arg(subject); }
};

QFont bold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

/*! Breaks at words, and inside one only where it is longer than the line: an address, a token. */
QTextOption wrapping()
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

/*! Lays \a text out; the rect has its size, at 0,0. */
BubbleLayout::Text laidOut(const QFont &font, const QString &text, int width)
{
    BubbleLayout::Text laid;
    if (text.isEmpty())
        return laid;
    laid.layout = std::make_shared<QTextLayout>(QString(text).replace(u'\n', QChar::LineSeparator), font);
    laid.layout->setTextOption(wrapping());
    laid.layout->setCacheEnabled(true);
    laid.layout->beginLayout();
    qreal height = 0;
    qreal widest = 0;
    for (QTextLine line = laid.layout->createLine(); line.isValid(); line = laid.layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
        widest = qMax(widest, line.naturalTextWidth());
    }
    laid.layout->endLayout();
    laid.rect = {0, 0, qMin(qCeil(widest) + 1, width), qCeil(height) + 1};
    return laid;
}

bool isForPhone(ThreadModel::Sort sort)
{
    return sort == ThreadModel::Sort::Text;
}
} // namespace

BubbleLayout::Hit BubbleLayout::hit(const QPoint &position) const
{
    if (!bubble.contains(position))
        return {};
    const QPoint at = position - bubble.topLeft();
    const auto within = [&at](const QRect &track) {
        return track.isValid() && track.adjusted(0, -Space::S, 0, Space::S).contains(at);
    };
    const auto fraction = [&at](const QRect &track) {
        return qBound(0.0, double(at.x() - track.x()) / qMax(1, track.width()), 1.0);
    };
    if (play.contains(at))
        return {Part::Play, {}, 0};
    if (within(track))
        return {Part::Track, {}, fraction(track)};
    for (const File &file : files) {
        if (within(file.track))
            return {Part::Track, file.url, fraction(file.track)};
        if (file.rect.contains(at))
            return {Part::File, file.url, 0};
    }
    if (more.contains(at))
        return {morePart, {}, 0};
    return {Part::Bubble, {}, 0};
}

BubbleLayout layoutOf(const QModelIndex &index, int width, Viewpoint viewpoint, MediaStore &media)
{
    BubbleLayout place;
    const QFontMetrics small(smallFont());
    if (index.data(ThreadModel::IsDayRole).toBool()) {
        place.isDay = true;
        place.footText = index.data(Qt::DisplayRole).toString();
        place.height = small.height() + 2 * Space::M;
        return place;
    }
    const auto sort = ThreadModel::Sort(index.data(ThreadModel::SortRole).toInt());
    const bool isPhone = viewpoint == Viewpoint::Contact;
    place.id = index.data(ThreadModel::MessageIdRole).toString();
    place.isOutbound = index.data(ThreadModel::IsOutboundRole).toBool();
    place.isRight = isPhone ? !place.isOutbound : place.isOutbound;
    place.channel = index.data(ThreadModel::ChannelRole).toString();
    place.providerId = index.data(ThreadModel::ProviderIdRole).toString();
    if (place.isOutbound && !isPhone)
        place.status = index.data(ThreadModel::StatusRole).toString();
    const QDateTime moment = index.data(ThreadModel::MomentRole).toDateTime().toLocalTime();
    const QString time = QLocale().toString(moment.time(), QLocale::ShortFormat);
    place.footText = isPhone ? time : u"%1 · %2"_s.arg(place.channel, time);

    const int widest = qMax(NarrowestBubble, qMin(WidestBubble, width * 4 / 5) - 2 * Space::M);
    const bool isCall = sort == ThreadModel::Sort::Call;
    const bool canHear = isCall && index.data(ThreadModel::CanHearRole).toBool() && !isPhone;
    QString subject = index.data(ThreadModel::SubjectRole).toString();
    if (isPhone && !isForPhone(sort) && !isCall && !subject.isEmpty())
        subject = Words::mail(subject);
    const int indent = canHear ? Space::Control + Space::S : 0;
    place.subject = laidOut(bold(textFont()), subject, widest - indent);
    place.addresses =
        laidOut(smallFont(), isPhone ? QString() : index.data(ThreadModel::AddressesRole).toString(), widest - indent);
    const QString html = isPhone ? QString() : index.data(ThreadModel::HtmlRole).toString();
    int inner = qMax(place.subject.rect.width(), place.addresses.rect.width()) + indent;
    if (html.isEmpty()) {
        place.body = laidOut(textFont(), index.data(ThreadModel::BodyRole).toString(), widest);
        inner = qMax(inner, place.body.rect.width());
    } else {
        place.html = std::make_shared<SafeDocument>();
        place.html->setHtml(html);
        place.html->setTextWidth(widest);
        const int ideal = qCeil(place.html->idealWidth());
        inner = qMax(inner, qMin(ideal, widest));
        place.htmlRect = {0, 0, qMin(ideal, widest), qMin(HighestHtml, qCeil(place.html->size().height()))};
    }
    if (!isPhone) {
        if (sort == ThreadModel::Sort::Email) {
            place.moreText = Words::openEmail();
            place.morePart = BubbleLayout::Part::OpenEmail;
        } else if (index.data(ThreadModel::IsCutRole).toBool()) {
            place.moreText = Words::showAll(index.data(ThreadModel::SizeRole).toInt());
            place.morePart = BubbleLayout::Part::ShowAll;
        }
    }
    if (!place.moreText.isEmpty())
        inner = qMax(inner, small.horizontalAdvance(place.moreText));
    place.error = laidOut(smallFont(), isPhone ? QString() : index.data(ThreadModel::ErrorRole).toString(), widest);
    inner = qMax(inner, place.error.rect.width());
    int footWidth = small.horizontalAdvance(place.footText) + (isPhone ? 0 : small.height() + Space::XS);
    if (!place.status.isEmpty())
        footWidth += 2 * Space::S + chipSize(place.status, smallFont()).width();
    inner = qMax(inner, footWidth);

    const QStringList urls = index.data(ThreadModel::AttachmentsRole).toStringList();
    const QFontMetrics text(textFont());
    for (const QString &url : urls) {
        const Media &file = media.media(url);
        BubbleLayout::File made;
        made.url = url;
        made.isPicture = file.sort == Media::Sort::Image && file.state == Media::State::Ready;
        made.isSound = file.sort == Media::Sort::Sound;
        const int fileWidth =
            made.isPicture ? qMin(MediaStore::ThumbnailSize.width(), widest)
                           : qMin(widest, qMax(220, Space::Control + 2 * Space::S + text.horizontalAdvance(file.name)));
        inner = qMax(inner, fileWidth);
        place.files.append(made);
    }
    if (canHear)
        inner = qMax(inner, 240);
    inner = qBound(NarrowestBubble, inner, widest);

    int y = Space::S;
    const auto put = [&y](QRect &rect, int x) {
        if (rect.height() <= 0)
            return;
        rect.moveTo(x, y);
        y += rect.height() + Space::XS;
    };
    const int top = y;
    put(place.subject.rect, Space::M + indent);
    put(place.addresses.rect, Space::M + indent);
    if (canHear) {
        place.play = {Space::M, top, Space::Control, Space::Control};
        y = qMax(y, top + Space::Control + Space::XS);
        place.track = {Space::M, y + Space::XS, inner, TrackHeight};
        y += TrackHeight + 3 * Space::XS;
    }
    put(place.body.rect, Space::M);
    put(place.htmlRect, Space::M);
    for (BubbleLayout::File &file : place.files) {
        const int high =
            file.isPicture ? MediaStore::ThumbnailSize.height() : text.height() + small.height() + 2 * Space::S;
        file.rect = {Space::M, y, inner, high};
        y += high + Space::XS;
        if (file.isSound) {
            file.track = {Space::M + Space::S, y - Space::S, inner - 2 * Space::S, TrackHeight};
            file.rect.setHeight(high + Space::S);
            y += Space::S;
        }
    }
    if (!place.moreText.isEmpty()) {
        place.more = {Space::M, y, small.horizontalAdvance(place.moreText), small.height()};
        y += small.height() + Space::XS;
    }
    put(place.error.rect, Space::M);
    const int footHeight = qMax(small.height(), place.status.isEmpty() ? 0 : chipSize(u"x"_s, smallFont()).height());
    place.foot = {Space::M, y, inner, footHeight};
    y += footHeight + Space::S;
    const int bubbleWidth = inner + 2 * Space::M;
    place.bubble = {place.isRight ? width - bubbleWidth - Space::M : Space::M, Space::XS, bubbleWidth, y};
    place.height = y + 2 * Space::XS;
    return place;
}

} // namespace Linesman::Ui
