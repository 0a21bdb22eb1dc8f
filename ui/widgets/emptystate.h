// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

class QLabel;
class QPushButton;

namespace Linesman::Ui {

/*! A place with nothing in it: its icon, a title, one sentence, one button that fills it, and a second way as a link. */
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);
    /*! Of icon(); none when it is empty. */
    void setIcon(const QString &iconName);
    void setTitle(const QString &title);
    /*! No button when \a button is empty. */
    void setText(const QString &sentence, const QString &button = {});
    void setLink(const QString &text);

signals:
    void pressed();
    void linkPressed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void drawIcon();

    QString m_iconName;
    QLabel *m_icon = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_text = nullptr;
    QPushButton *m_button = nullptr;
    QPushButton *m_link = nullptr;
};

} // namespace Linesman::Ui
