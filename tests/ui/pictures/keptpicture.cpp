// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pictures/keptpicture.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace Linesman::Pictures {

namespace {
constexpr int Columns = 4;
constexpr int Shift = 2;      // kept pixels that something may move
constexpr int Block = 8;      // kept pixels
constexpr int ColourStep = 5; // makes files a third smaller
// The same window under Qt 6.4 with Debian 12's fonts and under Qt 6.8 with Debian 13's: 1.6 and 0.04 at most.
constexpr double BlockLimit = 10;
constexpr double TintLimit = 1.5;
constexpr int SameColour = 10; // nobody sees more of a difference in some grey lines

using Colour = std::array<int, 3>;

Colour colourAt(const QImage &image, int x, int y)
{
    const QRgb pixel = reinterpret_cast<const QRgb *>(image.constScanLine(y))[x];
    return {qRed(pixel), qGreen(pixel), qBlue(pixel)};
}

/*! The darkest and the lightest of each colour around each pixel. */
struct Ranges {
    QImage low;
    QImage high;
};

QImage extremes(const QImage &image, bool high)
{
    // Along the rows, then along the columns.
    const auto pass = [high](const QImage &from, int dx, int dy) {
        QImage to(from.size(), QImage::Format_RGB32);
        for (int y = 0; y < from.height(); ++y) {
            auto *line = reinterpret_cast<QRgb *>(to.scanLine(y));
            for (int x = 0; x < from.width(); ++x) {
                Colour best = colourAt(from, x, y);
                for (int step = -Shift; step <= Shift; ++step) {
                    const Colour other = colourAt(from, std::clamp(x + step * dx, 0, from.width() - 1),
                                                  std::clamp(y + step * dy, 0, from.height() - 1));
                    for (std::size_t i = 0; i < best.size(); ++i)
                        best[i] = high ? std::max(best[i], other[i]) : std::min(best[i], other[i]);
                }
                line[x] = qRgb(best[0], best[1], best[2]);
            }
        }
        return to;
    };
    return pass(pass(image, 1, 0), 0, 1);
}

Ranges rangesOf(const QImage &image)
{
    return {extremes(image, false), extremes(image, true)};
}

/*! How far a pixel of \a image is outside of what \a ranges has around its place. */
int outside(const QImage &image, const Ranges &ranges, int x, int y)
{
    const Colour colour = colourAt(image, x, y);
    const Colour low = colourAt(ranges.low, x, y);
    const Colour high = colourAt(ranges.high, x, y);
    int worst = 0;
    for (std::size_t i = 0; i < colour.size(); ++i)
        worst = std::max({worst, low[i] - colour[i], colour[i] - high[i]});
    return worst;
}

/*! No pixel differs by as much as to be looked at: the common case, and quickly said. */
bool isSame(const QImage &kept, const QImage &now)
{
    for (int y = 0; y < now.height(); ++y) {
        for (int x = 0; x < now.width(); ++x) {
            const Colour before = colourAt(kept, x, y);
            const Colour after = colourAt(now, x, y);
            for (std::size_t i = 0; i < before.size(); ++i) {
                if (std::abs(before[i] - after[i]) > SameColour)
                    return false;
            }
        }
    }
    return true;
}

/*! For each pixel how far it is outside of what the other picture has around its place. */
QImage mapBetween(const QImage &kept, const QImage &now)
{
    const Ranges keptRanges = rangesOf(kept);
    const Ranges nowRanges = rangesOf(now);
    QImage map(now.size(), QImage::Format_RGB32);
    for (int y = 0; y < now.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(map.scanLine(y));
        for (int x = 0; x < now.width(); ++x) {
            const int far = std::max(outside(now, keptRanges, x, y), outside(kept, nowRanges, x, y));
            line[x] = qRgb(far, far, far);
        }
    }
    return map;
}

double meanIn(const QImage &map, const QRect &block)
{
    double sum = 0;
    for (int y = block.top(); y <= block.bottom(); ++y) {
        for (int x = block.left(); x <= block.right(); ++x)
            sum += colourAt(map, x, y)[0];
    }
    return sum / (block.width() * block.height());
}

double tintBetween(const QImage &kept, const QImage &now)
{
    std::array<double, 3> sums{};
    for (int y = 0; y < kept.height(); ++y) {
        for (int x = 0; x < kept.width(); ++x) {
            const Colour before = colourAt(kept, x, y);
            const Colour after = colourAt(now, x, y);
            for (std::size_t i = 0; i < sums.size(); ++i)
                sums[i] += after[i] - before[i];
        }
    }
    double worst = 0;
    for (const double sum : sums)
        worst = std::max(worst, std::abs(sum) / (kept.width() * kept.height()));
    return worst;
}
} // namespace

QImage keptForm(const QImage &grabbed, const QSize &window)
{
    QImage kept = grabbed.convertToFormat(QImage::Format_RGB32)
                      .scaled(window / Smaller, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                      .convertToFormat(QImage::Format_RGB32);
    kept.setDevicePixelRatio(1);
    const auto rounded = [](int part) {
        return (part + ColourStep / 2) / ColourStep * ColourStep;
    };
    for (int y = 0; y < kept.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(kept.scanLine(y));
        for (int x = 0; x < kept.width(); ++x)
            line[x] = qRgb(rounded(qRed(line[x])), rounded(qGreen(line[x])), rounded(qBlue(line[x])));
    }
    return kept;
}

bool Difference::isSeen() const
{
    return block > BlockLimit || tint > TintLimit;
}

Difference compare(const QImage &kept, const QImage &now)
{
    Difference found;
    if (kept.isNull() || kept.size() != now.size()) {
        found.block = found.tint = 255;
        return found;
    }
    const QImage before = kept.convertToFormat(QImage::Format_RGB32);
    found.tint = tintBetween(before, now);
    if (isSame(before, now))
        return found;
    found.map = mapBetween(before, now);
    for (int top = 0; top < now.height(); top += Block) {
        for (int left = 0; left < now.width(); left += Block) {
            const QRect block = QRect(left, top, Block, Block) & now.rect();
            if (const double mean = meanIn(found.map, block); mean > found.block) {
                found.block = mean;
                found.where = {block.topLeft() * Smaller, block.size() * Smaller};
            }
        }
    }
    return found;
}

QImage sheetOf(const QList<QImage> &pictures)
{
    if (pictures.isEmpty())
        return {};
    const QSize size = pictures.first().size();
    const int rows = (int(pictures.size()) + Columns - 1) / Columns;
    QImage sheet(size.width() * Columns, size.height() * rows, QImage::Format_RGB32);
    sheet.fill(Qt::gray);
    QPainter painter(&sheet);
    for (int i = 0; i < pictures.size(); ++i)
        painter.drawImage(i % Columns * size.width(), i / Columns * size.height(), pictures[i]);
    return sheet;
}

QImage pictureOn(const QImage &sheet, const QSize &size, int index)
{
    const QRect place(QPoint(index % Columns * size.width(), index / Columns * size.height()), size);
    return sheet.rect().contains(place) ? sheet.copy(place) : QImage();
}

} // namespace Linesman::Pictures
