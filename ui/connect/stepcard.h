// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tone.h"

#include <QFrame>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace Linesman::Ui {

class StatusChip;

/*! One step of several: its number, title and state always show, its content when it is open. */
class StepCard : public QFrame
{
    Q_OBJECT
public:
    /*! The head is named \a objectName plus "Head". */
    StepCard(int number, const QString &title, const QString &objectName, QWidget *parent = nullptr);

    QVBoxLayout *body() const { return m_body; }
    void setState(Tone tone, const QString &word);
    void setSummary(const QString &text); //!< one muted line under the title while closed
    bool isOpen() const;

public slots:
    void setOpen(bool open);

signals:
    void openChanged(bool open);

private:
    QToolButton *m_head = nullptr;
    QLabel *m_summary = nullptr;
    StatusChip *m_chip = nullptr;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_body = nullptr;
};

} // namespace Linesman::Ui
