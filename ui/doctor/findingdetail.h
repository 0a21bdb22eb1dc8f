// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/doctor/doctor.h"
#include "ui/widgets/destination.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace Linesman::Ui {

/*! One finding whole: what it means, where it was seen, what to do, and the ways to where it is mended. */
class FindingDetail : public QWidget
{
    Q_OBJECT
public:
    explicit FindingDetail(QWidget *parent = nullptr);
    void setEntry(const std::optional<Doctor::Entry> &entry);

signals:
    void destinationWanted(const Linesman::Ui::Destination &destination);
    void sourceWanted(const QUrl &url);
    void muteWanted(const QString &id); //!< or told again, when it is muted
    void unmuteWanted(const QString &id);

private:
    void goToExchange();

    std::optional<Doctor::Entry> m_entry;
    QLabel *m_title = nullptr;
    QLabel *m_meaning = nullptr;
    QLabel *m_next = nullptr;
    QLabel *m_source = nullptr;
    QPlainTextEdit *m_spots = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_exchange = nullptr;
    QPushButton *m_page = nullptr;
    QPushButton *m_mute = nullptr;
};

} // namespace Linesman::Ui
