// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/highlevel/message.h"

#include <QAbstractTableModel>

namespace Linesman::Ui {

/*! Messages that wait for a status: age, channel, text, whose they are, and what came of updating them. */
class PendingModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { AgeColumn, TypeColumn, TextColumn, OwnerColumn, ResultColumn, ColumnCount };
    explicit PendingModel(QObject *parent = nullptr);

    void setMessages(const QList<HighLevel::Message> &messages, const QList<ProviderId> &ours, const QDateTime &now);
    const HighLevel::Message &message(int row) const { return m_rows[row].message; }
    bool canUpdate(int row) const { return m_rows[row].canUpdate; }
    void setResult(const MessageId &message, const QString &result, bool isGood);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        HighLevel::Message message;
        QString owner;
        bool canUpdate = false;
        QString result;
        bool isGood = true;
    };
    QList<Row> m_rows;
    QDateTime m_now;
};

} // namespace Linesman::Ui
