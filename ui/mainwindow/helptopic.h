// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mainwindow/helppicture.h"
#include "ui/widgets/destination.h"

#include <QList>
#include <QString>

#include <optional>

namespace Linesman::Ui {

/*! One page of help: about a place, or about something that Linesman finds. */
struct HelpTopic {
    QString id; //!< "listener", "S-01"
    QString title;
    QString text; //!< paragraphs on lines of their own; one without a full stop is a heading
    std::optional<PageId> place{};
    QList<HelpPicture> pictures{}; //!< behind the first paragraph
};

/*! Whether each word of \a words is in title, id, text or pictures; case does not matter. */
bool matches(const HelpTopic &topic, const QString &words);

/*! The paragraphs of \a topic that hold a word of \a words, each with its heading; all of them when only the title does. */
QString matchingText(const HelpTopic &topic, const QString &words);

} // namespace Linesman::Ui
