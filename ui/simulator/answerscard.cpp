// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/simulator/answerscard.h"

#include "ui/simulator/answerview.h"
#include "ui/simulator/attemptmodel.h"
#include "ui/theme/roles.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/moments.h"
#include "ui/widgets/tableview.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QSplitter>
#include <QVBoxLayout>

#include <iterator>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

AnswersCard::AnswersCard(QWidget *parent)
    : Card(tr("Answers"), parent)
{
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(u"deliveryProgress"_s);
    m_progress->setAccessibleName(tr("Deliveries that are over"));
    m_progress->setTextVisible(false);
    body()->addWidget(m_progress);
    m_summary = makeLabel({}, u"muted"_s, this);
    m_summary->setObjectName(u"deliverySummary"_s);
    m_summary->hide();
    body()->addWidget(m_summary);

    m_nothing = new EmptyState(this);
    m_nothing->setObjectName(u"simulatorNothing"_s);
    m_nothing->setText(tr("Nothing sent yet. The response appears here."));
    body()->addWidget(m_nothing, 1);
    m_results = new QSplitter(Qt::Vertical, this);
    m_results->setObjectName(u"answersSplit"_s);
    m_results->setChildrenCollapsible(false);
    m_results->hide();
    m_attempts = new AttemptModel(this);
    m_table = new TableView(u"attemptTable"_s, tr("Attempts"), m_results);
    m_table->setModel(m_attempts);
    m_table->setFrameless();
    m_table->setFollowing(true);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setItemDelegateForColumn(AttemptModel::Status, new ChipDelegate(m_table));
    m_table->setItemDelegateForColumn(AttemptModel::MessageId, new IdDelegate(m_table));
    m_table->setItemDelegateForColumn(AttemptModel::Note, new CellDelegate(m_table, CellDelegate::Text::Muted));
    m_table->horizontalHeader()->setStretchLastSection(true);
    const int unit = m_table->fontMetrics().averageCharWidth(); // so that they follow the text scale
    const int characters[] = {13, 10, 14, 9, 16};
    for (int column = 0; column < int(std::size(characters)); ++column)
        m_table->setColumnWidth(column, characters[column] * unit + 16);
    m_table->setMinimumHeight(64);
    m_table->hide();
    m_results->addWidget(m_table);
    m_answer = new AnswerView(m_results);
    m_results->addWidget(m_answer);
    m_results->setSizes({100, 220});
    body()->addWidget(m_results, 1);
    connect(m_table, &TableView::rowSelected, this, [this](int row) {
        if (row >= 0)
            m_answer->show(m_attempts->at(row));
    });
}

bool AnswersCard::isEmpty() const
{
    return m_attempts->rowCount() == 0;
}

void AnswersCard::begin(int count)
{
    m_summary->hide();
    m_hasSummary = false;
    m_progress->setRange(0, count);
    m_progress->setValue(0);
}

void AnswersCard::setRunning(bool isRunning)
{
    m_progress->setVisible(isRunning);
}

void AnswersCard::showAttempts(const QList<Webhooks::DeliveryAttempt> &attempts)
{
    m_attempts->append(attempts);
    m_nothing->hide();
    m_results->show();
    m_table->setVisible(m_attempts->rowCount() > 1); // one alone is told below, whole
    // One that was sent alone is what the person waits for; in a burst the first shows what the others may look like.
    if (m_table->selectedRow() < 0 || m_progress->maximum() == 1)
        m_table->selectRow(m_attempts->rowCount() - 1);
}

void AnswersCard::say(const QString &summary)
{
    m_hasSummary = !summary.isEmpty();
    m_summary->setText(summary);
    m_summary->setVisible(m_hasSummary);
}

void AnswersCard::showProgress(int done, int planned)
{
    m_progress->setValue(done);
    if (planned > 1)
        say(tr("%L1 of %L2 are over.").arg(QLocale().toString(done), QLocale().toString(planned)));
}

QString AnswersCard::showReport(const Webhooks::DeliveryReport &report)
{
    QStringList sentences;
    if (report.planned > 1 || report.attempts > 1) {
        sentences += tr("%L1 of %L2 delivered, %L3 a second.")
                         .arg(QLocale().toString(report.delivered), QLocale().toString(report.planned),
                              QLocale().toString(qRound(report.perSecond)));
        if (report.times.max.count() > 0) {
            sentences += tr("Half answered within %1, 95 % within %2, all within %3.")
                             .arg(durationText(report.times.p50), durationText(report.times.p95),
                                  durationText(report.times.max));
        }
    }
    if (!report.verdict.isEmpty())
        sentences += report.verdict;
    say(sentences.join(u' '));
    return sentences.value(0);
}

void AnswersCard::showFailure(bool wasCancelled)
{
    m_summary->setVisible(wasCancelled && m_hasSummary && m_progress->maximum() > 1);
}

} // namespace Linesman::Ui
