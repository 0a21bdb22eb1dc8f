// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/providers/kind.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QListWidget;

namespace Linesman::Ui {

/*! The five kinds at the left, what HighLevel says of the chosen one at the right, with its source. */
class RulesView : public QWidget
{
    Q_OBJECT
public:
    explicit RulesView(QWidget *parent = nullptr);
    Providers::Kind kind() const;
    void setKind(Providers::Kind kind);

private:
    void showRules();
    void addFact(const QString &name, const QString &value, const QString &note = {});

    QListWidget *m_kinds = nullptr;
    QLabel *m_purpose = nullptr;
    QGridLayout *m_facts = nullptr;
    QLabel *m_source = nullptr;
};

} // namespace Linesman::Ui
