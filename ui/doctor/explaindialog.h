// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QPlainTextEdit;

namespace Linesman::Ui {

/*! What a message of HighLevel means: typed or pasted, explained while it is typed, from the error dictionary. */
class ExplainDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ExplainDialog(QWidget *parent = nullptr);
    void setText(const QString &text);

private:
    void explain();

    QPlainTextEdit *m_text = nullptr;
    QLabel *m_answer = nullptr;
};

} // namespace Linesman::Ui
