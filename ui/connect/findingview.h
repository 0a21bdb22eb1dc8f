// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/finding.h"
#include "app/oauth/remedy.h"

#include <QFrame>
#include <QList>

class QVBoxLayout;

namespace Linesman::Ui {

/*!
    Named findings in words: what it is called, what it means, what to do, where that is known from; and a button where
    Linesman itself can do something about it. Hidden when empty.
*/
class FindingView : public QFrame
{
    Q_OBJECT
public:
    explicit FindingView(QWidget *parent = nullptr);
    void setFindings(const QList<Finding> &findings);
    /*! The text of the button, with its mnemonic; empty for None. */
    static QString buttonText(OAuth::Remedy remedy);

signals:
    void remedyWanted(Linesman::OAuth::Remedy remedy);

private:
    QVBoxLayout *m_column = nullptr;
    QList<Finding> m_findings;
};

} // namespace Linesman::Ui
