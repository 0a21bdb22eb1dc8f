// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace Linesman::Ui {

/*! What a place says about itself, at the right of it. */
class HelpPanel : public QFrame
{
    Q_OBJECT
public:
    explicit HelpPanel(QWidget *parent = nullptr);
    /*! \a text: paragraphs, each on a line of its own or parted by empty ones; one without a full stop is a heading. */
    void setHelp(const QString &title, const QString &text);

signals:
    void closed();

private:
    QLabel *m_title = nullptr;
    QVBoxLayout *m_body = nullptr;
};

} // namespace Linesman::Ui
