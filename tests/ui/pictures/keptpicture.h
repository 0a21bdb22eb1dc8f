// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QList>
#include <QRect>
#include <QSize>
#include <QString>

namespace Linesman::Pictures {

/*! So many pixels of a window at scale 1, in each direction, become one of a kept picture: letters become grey lines. */
inline constexpr int Smaller = 8;

/*! \a grabbed as it is kept. \a window is the size of what was grabbed, whatever the screen's scale. */
QImage keptForm(const QImage &grabbed, const QSize &window);

/*! How far two kept pictures are apart. */
struct Difference {
    double block = 0; //!< of the worst block of 64 x 64 pixels of the window, 0 to 255
    QRect where;      //!< that block, in pixels of the window
    double tint = 0;  //!< of the whole, in the worst of the three colours, 0 to 255
    QImage map;       //!< white where they differ; null where nothing does
    bool isSeen() const;
};

/*!
    Compares what is there, not where exactly: what moved by up to 16 pixels of the window, as it does with another
    version of Qt or of a font, is the same, and so is a line of text with other words. What is gone, what is new, and
    another colour are not.
*/
Difference compare(const QImage &kept, const QImage &now);

/*! Pictures of one size on one sheet, four in a row. */
QImage sheetOf(const QList<QImage> &pictures);
/*! The picture \a index of \a sheet; null when it is not on it. */
QImage pictureOn(const QImage &sheet, const QSize &size, int index);

} // namespace Linesman::Pictures
