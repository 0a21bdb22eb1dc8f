// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/installs/matrix.h"
#include "ui/widgets/scrollcolumn.h"

class QGridLayout;
class QLabel;
class QPushButton;

namespace Linesman::Ui {

class StatusChip;

/*! One provider in one location: verdict with its reason, the facts, and the steps that enable it with who may click.
 */
class CellDetail : public ScrollColumn
{
    Q_OBJECT
public:
    explicit CellDetail(QWidget *parent = nullptr);
    void clear(const QString &sentence);
    void show(const Providers::KnownProvider &provider, const Installs::MatrixRow &row,
              const Installs::MatrixCell &cell);

signals:
    void browserWanted(const QUrl &url);
    void noteCopied();

private:
    void addFact(const QString &name, const QString &value);
    void showSteps(const Providers::KnownProvider &provider, const Installs::MatrixRow &row,
                   const Installs::MatrixCell &cell);

    Providers::KnownProvider m_provider;
    Providers::KnownLocation m_location;
    Installs::MatrixRow m_row;
    Installs::MatrixCell m_cell;
    QLabel *m_title = nullptr;
    StatusChip *m_verdict = nullptr;
    QLabel *m_reason = nullptr;
    QWidget *m_rest = nullptr;
    QGridLayout *m_facts = nullptr;
    QGridLayout *m_steps = nullptr;
    QPushButton *m_copy = nullptr;
};

} // namespace Linesman::Ui
