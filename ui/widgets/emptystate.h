// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace Linesman::Ui {

/*! One sentence and one button that fills the place. */
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);
    /*! No button when \a button is empty. */
    void setText(const QString &sentence, const QString &button = {});

signals:
    void pressed();

private:
    QLabel *m_text = nullptr;
    QPushButton *m_button = nullptr;
};

} // namespace Linesman::Ui
