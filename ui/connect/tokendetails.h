// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "app/oauth/claims.h"
#include "app/oauth/remedy.h"
#include "app/oauth/tokens.h"

#include <QScrollArea>

class QFormLayout;
class QLabel;

namespace Linesman::Ui {

class FindingView;

/*! One token in words: class, whose, scopes granted and missing, claims, issued, ending, generation. No secret. */
class TokenDetails : public QScrollArea
{
    Q_OBJECT
public:
    explicit TokenDetails(const Clock &clock, QWidget *parent = nullptr);

    void setToken(const OAuth::TokenRecord &record, const QStringList &needed);
    void setClaims(const std::optional<OAuth::Claims> &claims);
    void showTime(); //!< the countdown, anew

signals:
    void remedyWanted(Linesman::OAuth::Remedy remedy);

private:
    QLabel *addRow(const QString &label, const QString &objectName);

    const Clock &m_clock;
    OAuth::TokenRecord m_record;
    QFormLayout *m_form = nullptr;
    QLabel *m_class = nullptr;
    QLabel *m_owner = nullptr;
    QLabel *m_company = nullptr;
    QLabel *m_issued = nullptr;
    QLabel *m_ends = nullptr;
    QLabel *m_generation = nullptr;
    QLabel *m_missing = nullptr;
    QLabel *m_granted = nullptr;
    QLabel *m_claims = nullptr;
    QLabel *m_problem = nullptr;
    FindingView *m_findings = nullptr;
};

} // namespace Linesman::Ui
