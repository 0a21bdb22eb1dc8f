#pragma once

#include "app/history/exchange.h"

#include <QScrollArea>

class QVBoxLayout;

namespace Linesman::Ui {

/*! What is said about a capture, a sentence a line with its mark: signature, shape, duplicates, forwarding. */
class VerdictView : public QScrollArea
{
    Q_OBJECT
public:
    explicit VerdictView(QWidget *parent = nullptr);
    void show(const History::Exchange &exchange);

private:
    void addLine(int tone, const QString &sentence, const QString &roles);
    QWidget *m_page = nullptr;
    QVBoxLayout *m_column = nullptr;
};

} // namespace Linesman::Ui
