// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace Linesman::Ui {

/*!
    Around a thread: nothing, or a telephone as the contact holds it, with the business's name on top. The thread itself
    stays the same widget, so that place and selection survive the change.
*/
class PhoneFrame : public QWidget
{
    Q_OBJECT
public:
    explicit PhoneFrame(QWidget *content, QWidget *parent = nullptr);

    void setPhone(bool isPhone);
    bool isPhone() const { return m_isPhone; }
    void setTitle(const QString &title);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();

    bool m_isPhone = false;
    QWidget *m_content = nullptr;
    QLabel *m_title = nullptr;
    QVBoxLayout *m_column = nullptr;
};

} // namespace Linesman::Ui
