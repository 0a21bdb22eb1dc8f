// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include "ui/theme/tokens.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <optional>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

namespace {
/*! The drawing's file. One family of our own, outlines of 1.5 px on 22: a desktop's theme would mix in another. */
QString drawing(const QString &name)
{
    const QString file = u":/linesman/icons/%1.svg"_s.arg(name);
    return QFile::exists(file) ? file : u":/linesman/icons/unknown.svg"_s;
}

QColor colourOf(IconTone tone)
{
    const Tokens &t = tokens();
    switch (tone) {
    case IconTone::Muted:
        return t.muted;
    case IconTone::Text:
        return t.text;
    case IconTone::OnAccent:
        return t.onAccent;
    case IconTone::Accent:
        return t.accent;
    case IconTone::Good:
        return t.good;
    case IconTone::Warn:
        return t.warn;
    case IconTone::Bad:
        return t.bad;
    }
    return t.text;
}

class Engine final : public QIconEngine
{
public:
    Engine(QString name, std::optional<IconTone> tone)
        : m_name(std::move(name))
        , m_tone(tone)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const double ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        painter->drawPixmap(rect.topLeft(), render(rect.size(), ratio, mode, state));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return render(size, 1.0, mode, state);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        return render(size / scale, scale, mode, state);
    }

    QIconEngine *clone() const override { return new Engine(*this); }
    QString key() const override { return u"linesman"_s; }
    bool isNull() override { return false; }

private:
    QPixmap render(const QSize &size, double ratio, QIcon::Mode mode, QIcon::State state) const
    {
        QColor colour = colourOf(m_tone.value_or(IconTone::Muted));
        if (!m_tone && (state == QIcon::On || mode == QIcon::Selected))
            colour = tokens().accent;
        if (mode == QIcon::Disabled)
            colour.setAlphaF(0.45F);
        const QString key =
            u"linesman/%1/%2x%3@%4/%5"_s.arg(m_name, QString::number(size.width()), QString::number(size.height()),
                                             QString::number(ratio), colour.name(QColor::HexArgb));
        QPixmap pixmap;
        if (size.isEmpty() || QPixmapCache::find(key, &pixmap)) // nothing can be drawn on nothing
            return pixmap;
        pixmap = QPixmap(size * ratio);
        pixmap.fill(Qt::transparent);
        QSvgRenderer svg(drawing(m_name));
        svg.setAspectRatioMode(Qt::KeepAspectRatio);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        svg.render(&painter, QRectF(QPointF(0, 0), QSizeF(pixmap.size())));
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn); // one colour: the drawing is only a shape
        painter.fillRect(pixmap.rect(), colour);
        painter.end();
        pixmap.setDevicePixelRatio(ratio);
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QString m_name;
    std::optional<IconTone> m_tone;
};
} // namespace

QIcon icon(const QString &name)
{
    return QIcon(new Engine(name, {})); // QIcon owns its engine
}

QIcon icon(const QString &name, IconTone tone)
{
    return QIcon(new Engine(name, tone));
}

namespace {
class Swatch final : public QIconEngine
{
public:
    Swatch(int colour, SwatchShape shape)
        : m_colour(colour)
        , m_shape(shape)
    {
    }
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        const int side = qMin(rect.width(), rect.height()) * 5 / 8;
        QRectF inner(0, 0, side, side);
        inner.moveCenter(QRectF(rect).center());
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(connectionColour(m_colour));
        if (m_shape == SwatchShape::Disc)
            painter->drawEllipse(inner);
        else
            painter->drawRoundedRect(inner, 2, 2);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    QIconEngine *clone() const override { return new Swatch(*this); }

private:
    int m_colour;
    SwatchShape m_shape;
};
} // namespace

QIcon swatch(int connectionColour, SwatchShape shape)
{
    return QIcon(new Swatch(connectionColour, shape)); // the icon owns it
}

} // namespace Linesman::Ui
