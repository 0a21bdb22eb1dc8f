// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/webhooks/answerrules.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace Linesman::Ui {

class FormColumn;

/*! One rule or route as fields: for which requests it is, and what then happens. */
class RuleForm : public QWidget
{
    Q_OBJECT
public:
    explicit RuleForm(QWidget *parent = nullptr);

    void setRule(const Webhooks::ConditionalRule &rule);
    Webhooks::ConditionalRule rule() const;
    void setRoute(const Webhooks::Route &route); //!< the fields of an answer go
    Webhooks::Route route() const;
    QLineEdit *nameField() const { return m_name; }

signals:
    void changed(); //!< by the person, not by setRule() or setRoute()

private:
    void addConditions();
    void addAnswer();
    QPlainTextEdit *addLines(const QString &name, const QString &label, const QString &help, int lines);
    QSpinBox *addCount(const QString &name, const QString &label, const QString &help);
    QLineEdit *addLine(const QString &name, const QString &label, const QString &help = {});
    void setCondition(const Webhooks::RuleCondition &when);
    Webhooks::RuleCondition condition() const;
    void setUrls(const std::vector<std::string> &urls);
    std::vector<std::string> urls() const;
    void showRows();
    void tell();

    FormColumn *m_column = nullptr;
    QLineEdit *m_name = nullptr;
    QComboBox *m_kind = nullptr;
    QLineEdit *m_event = nullptr;
    QLineEdit *m_location = nullptr;
    QLineEdit *m_provider = nullptr;
    QLineEdit *m_method = nullptr;
    QLineEdit *m_path = nullptr;
    QPlainTextEdit *m_header = nullptr;
    QPlainTextEdit *m_json = nullptr;
    QSpinBox *m_first = nullptr;
    QSpinBox *m_after = nullptr;
    QSpinBox *m_every = nullptr;
    QComboBox *m_end = nullptr;
    QSpinBox *m_status = nullptr;
    QSpinBox *m_delay = nullptr;
    QPlainTextEdit *m_headers = nullptr;
    QPlainTextEdit *m_body = nullptr;
    QPlainTextEdit *m_forward = nullptr;
    bool m_isRoute = false;
    bool m_isFilling = false;
};

} // namespace Linesman::Ui
