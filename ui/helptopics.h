// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mainwindow/helptopic.h"

#include <QList>
#include <QString>

namespace Linesman::Ui {

/*! Help on each finding of an app's set-up, its sign-in and its tokens: what it is, what follows, what to do, its source. */
QList<HelpTopic> findingTopics();

/*!
    What `--help-topic` prints: the topic of \a topics whose id or title is \a wanted, whole; else the lines of those
    that hold its words. Empty when there is nothing.
*/
QString helpText(const QList<HelpTopic> &topics, const QString &wanted);

} // namespace Linesman::Ui
