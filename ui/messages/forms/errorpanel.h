// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/error.h"
#include "app/highlevel/errorcatalog.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace Linesman::Ui {

class Banner;

/*!
    An error of HighLevel in plain words: what it means here, what to do, a button that does it; under it HighLevel's
    own words and the trace to copy. Hidden at first. Its parts are named after it: "xBanner", "xWords", "xTrace".
*/
class ErrorPanel : public QWidget
{
    Q_OBJECT
public:
    ErrorPanel(const QString &objectName, QWidget *parent);

    void show(const Error &error);
    HighLevel::NextStep step() const { return m_step; }

signals:
    void stepWanted(Linesman::HighLevel::NextStep step);

private:
    static QString buttonText(HighLevel::NextStep step);

    HighLevel::NextStep m_step = HighLevel::NextStep::None;
    QString m_trace;
    Banner *m_banner = nullptr;
    QLabel *m_words = nullptr;
    QPushButton *m_copy = nullptr;
};

} // namespace Linesman::Ui
