#pragma once

#include "app/core/finding.h"

#include <QFrame>
#include <QList>

class QLabel;

namespace Linesman::Ui {

/*! Named findings in words: what it is called, what it means, what to do, where that is known from. Hidden when empty.
 */
class FindingView : public QFrame
{
    Q_OBJECT
public:
    explicit FindingView(QWidget *parent = nullptr);
    void setFindings(const QList<Finding> &findings);

private:
    QLabel *m_text = nullptr;
};

} // namespace Linesman::Ui
