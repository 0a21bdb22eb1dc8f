// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/problem.h"
#include "app/webhooks/delivery.h"

#include <QList>
#include <QWidget>

#include <chrono>
#include <optional>
#include <vector>

class QComboBox;
class QDoubleSpinBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace Linesman::Ui {

class FormColumn;
class RetryStrip;

/*!
    Where a delivery goes and how: target and signature in a row that the page may place elsewhere (targetRow()); retries
    and how many below each other.
*/
class SendingForm : public QWidget
{
    Q_OBJECT
public:
    explicit SendingForm(QWidget *parent = nullptr);
    QWidget *targetRow() const { return m_row; }

    /*! An endpoint that is known, offered beside any URL that is typed. */
    struct Target {
        QString title;
        QString url;
        bool operator==(const Target &) const = default;
    };
    void setTargets(const QList<Target> &targets);
    QString url() const;
    void setUrl(const QString &url);
    /*! Fills in everything but payload and key. */
    void fill(Webhooks::DeliveryPlan &plan) const;
    void showProblems(const QList<Problem> &problems);
    /*! The public half of the key that signs; \a isForSession when it is gone with the program. */
    void setPublicKey(const QString &pem, bool isForSession);

    void copyPublicKey();
    RetryStrip &attempts() const { return *m_strip; } //!< of the delivery that is sent, as they come

signals:
    void changed();
    void publicKeyWanted();

private:
    void addTarget();
    void connectFields();
    QWidget *makeBurst();
    void addRetries();
    void showRetries();
    /*! The pauses of one's own; nothing when they cannot be read. */
    std::optional<std::vector<std::chrono::milliseconds>> ownPauses() const;

    QWidget *m_row = nullptr;
    FormColumn *m_where = nullptr;
    FormColumn *m_column = nullptr;
    QComboBox *m_target = nullptr;
    QComboBox *m_variant = nullptr;
    QPushButton *m_copyKey = nullptr;
    QComboBox *m_retry = nullptr;
    QDoubleSpinBox *m_pause = nullptr;
    QLineEdit *m_own = nullptr;
    RetryStrip *m_strip = nullptr;
    QSpinBox *m_count = nullptr;
    QSpinBox *m_concurrency = nullptr;
    QDoubleSpinBox *m_rate = nullptr;
    QDoubleSpinBox *m_timeout = nullptr;
    QString m_publicPem;
    QList<Target> m_targets;
};

} // namespace Linesman::Ui
