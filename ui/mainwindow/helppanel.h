// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mainwindow/helptopic.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace Linesman::Ui {

class SearchField;

/*! What a place says about itself, at the right of it. */
class HelpPanel : public QFrame
{
    Q_OBJECT
public:
    explicit HelpPanel(QWidget *parent = nullptr);
    /*! \a text: paragraphs, each on a line of its own or parted by empty ones; one without a full stop is a heading.
        \a pictures come behind the first that is none. */
    void setHelp(const QString &title, const QString &text, const QList<HelpPicture> &pictures = {});

    /*! Empties the panel for what is found with \a words; addFound() fills it, endSearch() says when nothing came. */
    void beginSearch(const QString &words);
    void addFound(const HelpTopic &topic, const QString &words);
    void endSearch();

signals:
    void closed();
    void searched(const QString &words);          //!< empty: help on the place again
    void placeWanted(Linesman::Ui::PageId place); //!< a topic that was found, whole

private:
    void clear();
    void addParagraphs(const QString &text, const QList<HelpPicture> &pictures = {});
    void addPicture(const HelpPicture &picture);

    SearchField *m_search = nullptr;
    int m_found = 0;
    QLabel *m_title = nullptr;
    QVBoxLayout *m_body = nullptr;
};

} // namespace Linesman::Ui
