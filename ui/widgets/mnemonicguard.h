// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QPointer>

class QTimer;
class QWidget;

namespace Linesman::Ui {

/*!
    Gives each control that is in sight a mnemonic of its own. Texts come from many places and in many languages, so two
    of a place may ask for the same letter; Qt then moves the focus between them instead of acting. The first in reading
    order keeps its letter, another gets the next free one of its words, or none when all are taken.
*/
class MnemonicGuard : public QObject
{
    Q_OBJECT
public:
    /*! Watches the application until it is destroyed. */
    explicit MnemonicGuard(QObject *parent = nullptr);

    /*! Makes the mnemonics in \a window unique now: of what is visible in it. */
    static void settle(QWidget &window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTimer *m_soon = nullptr;
    QList<QPointer<QWidget>> m_windows; //!< where something was shown
};

/*!
    \a text with a mnemonic that is not among \a taken: its own when it is free, else the first letter of one of its
    words, else any letter of it, else none. The letter chosen is added to \a taken.
*/
QString withFreeMnemonic(const QString &text, QString &taken);

} // namespace Linesman::Ui
