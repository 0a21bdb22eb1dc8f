// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/providers/kind.h"

#include <QList>
#include <QWidget>

class QLabel;
class QListWidget;
class QVBoxLayout;

namespace Linesman::Ui {

/*! The five kinds at the left, what HighLevel says of the chosen one at the right, with its source. */
class RulesView : public QWidget
{
    Q_OBJECT
public:
    explicit RulesView(QWidget *parent = nullptr);
    Providers::Kind kind() const;
    void setKind(Providers::Kind kind);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitKinds();
    void showRules();
    void alignValues();
    void addFact(const QString &name, const QString &value, const QString &note = {});

    QListWidget *m_kinds = nullptr;
    QLabel *m_purpose = nullptr;
    QVBoxLayout *m_facts = nullptr;
    QList<QLabel *> m_names; //!< of the facts
    QLabel *m_source = nullptr;
};

} // namespace Linesman::Ui
