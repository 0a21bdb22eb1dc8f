// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/doctor/missedmessages.h"

#include <QAbstractTableModel>
#include <QMap>

namespace Linesman::Ui {

/*! The messages that the listener never got, oldest first, and what came of sending each again. */
class MissedModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { When, Provider, Text, Id, Sent, ColumnCount };

    explicit MissedModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void setMessages(const QList<Doctor::Missed> &messages);
    const QList<Doctor::Missed> &messages() const { return m_messages; }
    /*! \a status of the endpoint's answer to \a row, 0 for none. */
    void setAnswer(int row, int status);

private:
    QString text(const Doctor::Missed &missed, Column column, int row) const;

    QList<Doctor::Missed> m_messages;
    QMap<int, int> m_answers; //!< by row
};

} // namespace Linesman::Ui
