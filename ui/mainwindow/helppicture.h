// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QWidget>

class QPainter;

namespace Linesman::Ui {

/*! Who does what to whom, one after the other; or what becomes of something: its states, and the ways between them. */
struct HelpPicture {
    struct Step {
        int from = 0; //!< a lane by its number
        int to = 0;   //!< likewise; the same for what happens there
        QString text; //!< a few words
    };
    QString title;
    QStringList lanes;
    QList<Step> steps;

    /*! The same in words, a line a step: for readers, terminals and the search. */
    QString text() const;
};

/*! Draws one: lanes with names on top, arrows between them, in the colours and the text size of the window. */
class HelpPictureView : public QWidget
{
    Q_OBJECT
public:
    HelpPictureView(HelpPicture picture, QWidget *parent);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    double laneAt(int lane, double width) const;
    double headHeight(double width) const;
    /*! The words of \a step from \a top down; returns where they end. */
    QRectF wordsOf(const HelpPicture::Step &step, int number, double top, double width) const;
    void paintLanes(QPainter &painter) const;
    void paintStep(QPainter &painter, const HelpPicture::Step &step, int number, const QRectF &words) const;

    HelpPicture m_picture;
};

} // namespace Linesman::Ui
