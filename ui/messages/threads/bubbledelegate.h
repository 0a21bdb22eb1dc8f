// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/messages/threads/bubblelayout.h"

#include <QCache>
#include <QHash>
#include <QPixmap>
#include <QStyledItemDelegate>

namespace Linesman::Ui {

/*! The sound that is being played: a message's call, or a sound file. */
struct NowPlaying {
    QString key; //!< message id of a call, or URL of a file; empty for nothing
    bool isRunning = false;
    double fraction = 0; //!< 0 to 1
    QString text;        //!< "0:12 / 0:42"
    bool operator==(const NowPlaying &) const = default;
};

/*!
    Paints a ThreadModel: day lines, bubbles by side, call and e-mail cards, files, time and status. Layouts are kept
   for some hundred messages, so that a frame while scrolling only paints.
*/
class BubbleDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    BubbleDelegate(MediaStore &media, QObject *parent);

    void setViewpoint(Viewpoint viewpoint);
    Viewpoint viewpoint() const { return m_viewpoint; }
    void setLogos(const QHash<QString, QPixmap> &logos); //!< by provider id
    void setPlaying(const NowPlaying &playing) { m_playing = playing; }
    void forget(const QString &messageId); //!< it changed
    void forgetAll();                      //!< width, fonts, colours changed

    /*! Keeps the layout for painting when \a isNear; else only looks how high it would be. */
    int heightOf(const QModelIndex &index, int width, bool isNear = true) const;
    BubbleLayout::Hit hit(const QModelIndex &index, int width, const QPoint &position) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const BubbleLayout &layout(const QModelIndex &index, int width) const;
    void paintDay(QPainter &painter, const QRect &rect, const QString &text) const;
    void paintFile(QPainter &painter, const BubbleLayout::File &file) const;
    void paintPlayer(QPainter &painter, const QRect &button, const QRect &track, const QString &key) const;
    void paintFoot(QPainter &painter, const BubbleLayout &place) const;

    MediaStore &m_media;
    Viewpoint m_viewpoint = Viewpoint::Agent;
    NowPlaying m_playing;
    QHash<QString, QPixmap> m_logos;
    mutable QCache<QString, BubbleLayout> m_layouts;
    mutable int m_width = 0;
    mutable BubbleLayout m_day;
};

} // namespace Linesman::Ui
