// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/exchange.h"
#include "app/history/trace.h"
#include "ui/widgets/behind.h"

#include <QWidget>

class QLabel;
class QTableWidget;

namespace Linesman::Ui {

/*!
    The life of the message that an exchange is about, as one timeline, with what is missing named. Read on a thread of its
    own, when it is looked at. Enter opens a step.
*/
class TraceView : public QWidget
{
    Q_OBJECT
public:
    /*! Names its parts: capture gives captureTrace. */
    explicit TraceView(const QString &name, QWidget *parent = nullptr);

    /*! \a file is the history that it is in. */
    void show(ExchangeId id, const QString &file);
    void clear();

signals:
    void exchangeWanted(Linesman::ExchangeId id);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void read();
    void fill(const Result<std::optional<History::Trace>> &found);
    void addGaps(const History::Trace &trace, qsizetype after);
    void addStep(const History::TraceStep &step);
    void addRow(const QStringList &cells, ExchangeId id);

    ExchangeId m_id = 0;
    QString m_file;
    bool m_isRead = true;
    QLabel *m_said = nullptr;
    QTableWidget *m_table = nullptr;
    Behind m_behind;
};

} // namespace Linesman::Ui
