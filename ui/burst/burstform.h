// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/webhooks/burst.h"
#include "app/webhooks/deliveryplan.h"

#include <QWidget>

#include <utility>

class QDoubleSpinBox;
class QGridLayout;
class QLineEdit;
class QSpinBox;

namespace Linesman::Ui {

/*! How many deliveries, how fast, of which kinds, and in what disorder. */
class BurstForm : public QWidget
{
    Q_OBJECT
public:
    explicit BurstForm(QWidget *parent = nullptr);

    /*! Number, rate and ramp. */
    void fill(Webhooks::DeliveryPlan &plan) const;
    /*! Each kind that was chosen, as \a sample with its kind's fields; the sample's own kind when none was. */
    Webhooks::BurstShape shape(const Webhooks::OutboundForm &sample) const;
    /*! Where the endpoint tells which messages it handled; empty when it does not. */
    QString tallyUrl() const;

private:
    QSpinBox *addNumber(const QString &name, const QString &label, int least, int most, int value);
    void add(const QString &label, QWidget *field, int span = 1);

    QGridLayout *m_grid = nullptr;
    int m_cells = 0;
    QSpinBox *m_count = nullptr;
    QSpinBox *m_concurrency = nullptr;
    QDoubleSpinBox *m_rate = nullptr;
    QDoubleSpinBox *m_ramp = nullptr;
    QList<std::pair<Providers::Kind, QSpinBox *>> m_parts;
    QSpinBox *m_duplicates = nullptr;
    QSpinBox *m_reordered = nullptr;
    QSpinBox *m_dropped = nullptr;
    QSpinBox *m_delayed = nullptr;
    QSpinBox *m_seed = nullptr;
    QLineEdit *m_tally = nullptr;
};

} // namespace Linesman::Ui
