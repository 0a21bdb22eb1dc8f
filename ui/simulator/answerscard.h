// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/webhooks/delivery.h"
#include "ui/widgets/card.h"

#include <QList>

class QLabel;
class QProgressBar;
class QSplitter;

namespace Linesman::Ui {

class AnswerView;
class AttemptModel;
class EmptyState;
class TableView;

/*! What was answered: the attempts as they come, the chosen one whole, and a burst in one sentence. */
class AnswersCard : public Card
{
    Q_OBJECT
public:
    explicit AnswersCard(QWidget *parent = nullptr);

    bool isEmpty() const;  //!< whether nothing was answered yet
    void begin(int count); //!< so many deliveries are to be sent
    void setRunning(bool isRunning);
    void showAttempts(const QList<Webhooks::DeliveryAttempt> &attempts);
    void showProgress(int done, int planned);
    /*! Sums it up; returns the first sentence of that, for who is elsewhere. */
    QString showReport(const Webhooks::DeliveryReport &report);
    void showFailure(bool wasCancelled);

private:
    void say(const QString &summary);

    QProgressBar *m_progress = nullptr;
    QLabel *m_summary = nullptr;
    bool m_hasSummary = false;
    AttemptModel *m_attempts = nullptr;
    TableView *m_table = nullptr;
    EmptyState *m_nothing = nullptr;
    QSplitter *m_results = nullptr; //!< hidden until there is something: it would take the room of the request
    AnswerView *m_answer = nullptr;
};

} // namespace Linesman::Ui
