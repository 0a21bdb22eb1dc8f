// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"
#include "ui/widgets/tone.h"

class QLabel;
class QPushButton;

namespace Linesman::Ui {

class ToneMark;

/*! The verdict of a line test, or of one hop, in words: what happened, what to do, and what HighLevel does then. */
class VerdictCard : public Card
{
    Q_OBJECT
public:
    explicit VerdictCard(QWidget *parent = nullptr);

    void say(Tone tone, const QString &sentence, const QString &advice);
    /*! The words are about a hop, at which HighLevel does \a highLevelDoes. */
    void showHop(const QString &highLevelDoes, bool hasExchanges);
    void showNoHop(); //!< they are about the whole test
    void setAgainShown(bool shown);
    void setOwnBridgeShown(bool shown); //!< the next step after the reference bridge passed

signals:
    void exchangesWanted();
    void againWanted();
    void ownBridgeWanted();

private:
    ToneMark *m_mark = nullptr;
    QLabel *m_sentence = nullptr;
    QLabel *m_advice = nullptr;
    QLabel *m_highLevel = nullptr;
    QPushButton *m_exchanges = nullptr;
    QPushButton *m_againButton = nullptr;
    QPushButton *m_own = nullptr;
    QPushButton *m_what = nullptr;
    QString m_said;
};

} // namespace Linesman::Ui
