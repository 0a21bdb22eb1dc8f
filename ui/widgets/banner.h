// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tone.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace Linesman::Ui {

class ToneMark;

/*! A sentence across the page that must be seen: what happened, what to do, and a button that does it. Hidden at first.
 */
class Banner : public QFrame
{
    Q_OBJECT
public:
    explicit Banner(QWidget *parent = nullptr);

    enum class Dismiss { Possible, Impossible };
    /*! Shows itself. No button when \a button is empty. */
    void show(Tone tone, const QString &sentence, const QString &button = {}, Dismiss dismiss = Dismiss::Possible);
    QString sentence() const;

signals:
    void pressed();
    void dismissed();

private:
    ToneMark *m_mark = nullptr;
    QLabel *m_text = nullptr;
    QPushButton *m_button = nullptr;
    QToolButton *m_close = nullptr;
};

} // namespace Linesman::Ui
