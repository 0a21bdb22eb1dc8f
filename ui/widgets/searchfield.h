// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace Linesman::Ui {

/*! A line with a magnifier and a clear button. Esc clears it, Down hands the keyboard on (downPressed()). */
class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchField(const QString &placeholder, QWidget *parent = nullptr);

signals:
    void downPressed();
    /*! What is searched for, 150 ms after the last key, or at once on Enter. */
    void searched(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace Linesman::Ui
