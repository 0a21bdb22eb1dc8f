// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/exchange.h"
#include "app/history/difference.h"
#include "ui/widgets/behind.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QTableWidget;

namespace Linesman::Ui {

/*!
    What an exchange has otherwise than another one of the same history, or than the previous of its kind. Compared on a
    thread of its own, when it is looked at. Secrets are masked.
*/
class DifferenceView : public QWidget
{
    Q_OBJECT
public:
    /*! Names its parts: capture gives captureDifferences, captureCompareWith. */
    explicit DifferenceView(const QString &name, QWidget *parent = nullptr);

    /*! \a file is the history that both are in; without one there is nothing to compare with. */
    void show(const Exchange &exchange, const QString &file);
    void clear();
    /*! Compares with \a other from now on; 0 for the previous of its kind. */
    void compareWith(ExchangeId other);

signals:
    void exchangeWanted(Linesman::ExchangeId id); //!< the other one

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Compared {
        ExchangeId other = 0; //!< 0: there is none of its kind
        History::Comparison comparison;
    };
    static Result<Compared> compared(const Exchange &exchange, const QString &file, ExchangeId other);
    void read();
    void fill(const Result<Compared> &found);

    std::optional<Exchange> m_exchange;
    QString m_file;
    bool m_isRead = true;
    ExchangeId m_other = 0; //!< that was compared with
    QLineEdit *m_with = nullptr;
    QLabel *m_said = nullptr;
    QTableWidget *m_table = nullptr;
    Behind m_behind;
};

} // namespace Linesman::Ui
