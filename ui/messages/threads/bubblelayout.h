// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QModelIndex>
#include <QRect>
#include <QString>
#include <QTextLayout>

#include <memory>

namespace Linesman::Ui {

class MediaStore;
class SafeDocument;

/*! From whose side a thread is seen: the agent's window, or the contact's phone. */
enum class Viewpoint { Agent, Contact };

/*! Where each part of a message's bubble is; computed once for a width and kept. */
struct BubbleLayout {
    enum class Part { None, Bubble, File, Play, Track, OpenEmail, ShowAll };
    struct Hit {
        Part part = Part::None;
        QString url;         //!< of a file
        double fraction = 0; //!< on a track, 0 to 1
    };
    struct File {
        QRect rect;
        QRect track; //!< of a sound
        QString url;
        QSize picture; //!< as it is drawn; empty when it is none
        bool isSound = false;
    };
    struct Text {
        QRect rect;
        std::shared_ptr<QTextLayout> layout; //!< null when there is none
    };

    bool isDay = false;
    bool isRight = false;
    bool isOutbound = false;
    QString id;
    QRect bubble; //!< within the row, at 0,0; the others are within the bubble
    Text subject;
    Text addresses;
    Text body;
    QRect htmlRect;
    std::shared_ptr<SafeDocument> html;
    QRect play;  //!< of a call
    QRect track; //!< of a call
    QList<File> files;
    QRect more; //!< "Open E-mail" or "Show all"
    QString moreText;
    Part morePart = Part::None;
    Text error;
    QRect foot;
    QString footText;
    QString channel;
    QString providerId;
    QString status;
    int height = 0;

    /*! \a position within the row. */
    Hit hit(const QPoint &position) const;
};

/*! \a index of a ThreadModel at \a width. Asks \a media what the files are. */
BubbleLayout layoutOf(const QModelIndex &index, int width, Viewpoint viewpoint, MediaStore &media);

} // namespace Linesman::Ui
