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

class Texts
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

bool isForPhone(ThreadModel::Type type)
{
    return type == ThreadModel::Type::Text;
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

namespace {
/*! Lays one message out: first how wide each part is, then, with the width of the bubble known, where it goes. */
class BubbleLayouter
{
public:
    BubbleLayouter(const QModelIndex &index, int width, Viewpoint viewpoint)
        : m_index(index)
        , m_width(width)
        , m_widest(qMax(NarrowestBubble, qMin(WidestBubble, width * 4 / 5) - 2 * Space::M))
        , m_isPhone(viewpoint == Viewpoint::Contact)
        , m_type(ThreadModel::Type(index.data(ThreadModel::TypeRole).toInt()))
        , m_canHear(m_type == ThreadModel::Type::Call && index.data(ThreadModel::CanHearRole).toBool() && !m_isPhone)
        , m_indent(m_canHear ? Space::Control + Space::S : 0)
        , m_small(smallFont())
        , m_text(textFont())
    {
    }

    BubbleLayout laid(MediaStore &media)
    {
        readSender();
        readHead();
        readBody();
        readFoot();
        readFiles(media);
        if (m_canHear)
            widen(240);
        m_inner = qBound(NarrowestBubble, m_inner, m_widest);
        placeParts();
        return m_place;
    }

private:
    void widen(int width) { m_inner = qMax(m_inner, width); }
    QString text(int role) const { return m_index.data(role).toString(); }

    void readSender()
    {
        m_place.id = text(ThreadModel::MessageIdRole);
        m_place.isOutbound = m_index.data(ThreadModel::IsOutboundRole).toBool();
        m_place.isRight = m_isPhone ? !m_place.isOutbound : m_place.isOutbound;
        m_place.channel = text(ThreadModel::ChannelRole);
        m_place.providerId = text(ThreadModel::ProviderIdRole);
        if (m_place.isOutbound && !m_isPhone)
            m_place.status = text(ThreadModel::StatusRole);
        const QDateTime moment = m_index.data(ThreadModel::MomentRole).toDateTime().toLocalTime();
        const QString time = QLocale().toString(moment.time(), QLocale::ShortFormat);
        m_place.footText = m_isPhone ? time : u"%1 · %2"_s.arg(m_place.channel, time);
    }

    void readHead()
    {
        QString subject = text(ThreadModel::SubjectRole);
        if (m_isPhone && !isForPhone(m_type) && m_type != ThreadModel::Type::Call && !subject.isEmpty())
            subject = Texts::mail(subject);
        const QString addresses = m_isPhone ? QString() : text(ThreadModel::AddressesRole);
        m_place.subject = laidOut(bold(textFont()), subject, m_widest - m_indent);
        m_place.addresses = laidOut(smallFont(), addresses, m_widest - m_indent);
        widen(qMax(m_place.subject.rect.width(), m_place.addresses.rect.width()) + m_indent);
    }

    void readBody()
    {
        const QString html = m_isPhone ? QString() : text(ThreadModel::HtmlRole);
        if (html.isEmpty()) {
            m_place.body = laidOut(textFont(), text(ThreadModel::BodyRole), m_widest);
            widen(m_place.body.rect.width());
        } else {
            m_place.html = std::make_shared<SafeDocument>();
            m_place.html->setHtml(html);
            m_place.html->setTextWidth(m_widest);
            const int ideal = qMin(qCeil(m_place.html->idealWidth()), m_widest);
            widen(ideal);
            m_place.htmlRect = {0, 0, ideal, qMin(HighestHtml, qCeil(m_place.html->size().height()))};
        }
        if (m_isPhone)
            return;
        if (m_type == ThreadModel::Type::Email) {
            m_place.moreText = Texts::openEmail();
            m_place.morePart = BubbleLayout::Part::OpenEmail;
        } else if (m_index.data(ThreadModel::IsCutRole).toBool()) {
            m_place.moreText = Texts::showAll(m_index.data(ThreadModel::SizeRole).toInt());
            m_place.morePart = BubbleLayout::Part::ShowAll;
        }
        if (!m_place.moreText.isEmpty())
            widen(m_small.horizontalAdvance(m_place.moreText));
    }

    void readFoot()
    {
        m_place.error = laidOut(smallFont(), m_isPhone ? QString() : text(ThreadModel::ErrorRole), m_widest);
        widen(m_place.error.rect.width());
        int foot = m_small.horizontalAdvance(m_place.footText) + (m_isPhone ? 0 : m_small.height() + Space::XS);
        if (!m_place.status.isEmpty())
            foot += 2 * Space::S + chipSize(m_place.status, smallFont()).width();
        widen(foot);
    }

    void readFiles(MediaStore &media)
    {
        const QStringList urls = m_index.data(ThreadModel::AttachmentsRole).toStringList();
        for (const QString &url : urls) {
            const Media &file = media.media(url);
            BubbleLayout::File made;
            made.url = url;
            if (file.type == Media::Type::Image && file.state == Media::State::Ready)
                made.picture = pictureSize(file.thumbnail.size());
            made.isSound = file.type == Media::Type::Sound;
            const int named = qMax(220, Space::Control + 2 * Space::S + m_text.horizontalAdvance(file.name));
            widen(qMin(made.picture.isEmpty() ? named : made.picture.width(), m_widest));
            m_place.files.append(made);
        }
    }

    /*! A small one stays small, and what cannot be shown gets the room of one that can. */
    QSize pictureSize(const QSize &thumbnail) const
    {
        const QSize most(qMin(MediaStore::ThumbnailSize.width(), m_widest), MediaStore::ThumbnailSize.height());
        if (thumbnail.isEmpty())
            return most;
        const bool fits = thumbnail.width() <= most.width() && thumbnail.height() <= most.height();
        return fits ? thumbnail : thumbnail.scaled(most, Qt::KeepAspectRatio).expandedTo({1, 1});
    }

    void put(QRect &rect, int x)
    {
        if (rect.height() <= 0)
            return;
        rect.moveTo(x, m_y);
        m_y += rect.height() + Space::XS;
    }

    void placeParts()
    {
        const int top = m_y;
        put(m_place.subject.rect, Space::M + m_indent);
        put(m_place.addresses.rect, Space::M + m_indent);
        if (m_canHear) {
            m_place.play = {Space::M, top, Space::Control, Space::Control};
            m_y = qMax(m_y, top + Space::Control + Space::XS);
            m_place.track = {Space::M, m_y + Space::XS, m_inner, TrackHeight};
            m_y += TrackHeight + 3 * Space::XS;
        }
        put(m_place.body.rect, Space::M);
        put(m_place.htmlRect, Space::M);
        placeFiles();
        if (!m_place.moreText.isEmpty()) {
            m_place.more = {Space::M, m_y, m_small.horizontalAdvance(m_place.moreText), m_small.height()};
            m_y += m_small.height() + Space::XS;
        }
        put(m_place.error.rect, Space::M);
        const int chip = m_place.status.isEmpty() ? 0 : chipSize(u"x"_s, smallFont()).height();
        const int footHeight = qMax(m_small.height(), chip);
        m_place.foot = {Space::M, m_y, m_inner, footHeight};
        m_y += footHeight + Space::S;
        const int bubbleWidth = m_inner + 2 * Space::M;
        const int left = m_place.isRight ? m_width - bubbleWidth - Space::M : Space::M;
        m_place.bubble = {left, Space::XS, bubbleWidth, m_y};
        m_place.height = m_y + 2 * Space::XS;
    }

    void placeFiles()
    {
        for (BubbleLayout::File &file : m_place.files) {
            const int named = m_text.height() + m_small.height() + 2 * Space::S;
            const int height = file.picture.isEmpty() ? named : file.picture.height();
            file.rect = {Space::M, m_y, m_inner, height};
            m_y += height + Space::XS;
            if (file.isSound) {
                file.track = {Space::M + Space::S, m_y - Space::S, m_inner - 2 * Space::S, TrackHeight};
                file.rect.setHeight(height + Space::S);
                m_y += Space::S;
            }
        }
    }

    const QModelIndex m_index;
    const int m_width;  //!< of the row
    const int m_widest; //!< that the parts may be
    const bool m_isPhone;
    const ThreadModel::Type m_type;
    const bool m_canHear;
    const int m_indent; //!< beside the play button
    const QFontMetrics m_small;
    const QFontMetrics m_text;
    BubbleLayout m_place;
    int m_inner = 0; //!< width of the widest part
    int m_y = Space::S;
};
} // namespace

BubbleLayout layoutOf(const QModelIndex &index, int width, Viewpoint viewpoint, MediaStore &media)
{
    if (!index.data(ThreadModel::IsDayRole).toBool())
        return BubbleLayouter(index, width, viewpoint).laid(media);
    BubbleLayout place;
    place.isDay = true;
    place.footText = index.data(Qt::DisplayRole).toString();
    place.height = QFontMetrics(smallFont()).height() + 2 * Space::M;
    return place;
}

} // namespace Linesman::Ui
