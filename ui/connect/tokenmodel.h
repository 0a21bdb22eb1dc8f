// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "app/oauth/session.h"
#include "app/providers/providerstore.h"
#include "ui/widgets/tone.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace Linesman::Ui {

/*! The tokens of the current connection, without anything secret: whose, which scopes, how long. */
class TokenModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Class, Owner, Scopes, Expires, Refresh, ColumnCount };

    TokenModel(OAuth::Session &session, Providers::ProviderStore &book, const Clock &clock, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    const OAuth::TokenRecord &recordAt(int row) const { return m_records.at(row); }
    void setCounting(bool counting); //!< the countdown runs only while somebody looks

private:
    void reload();
    QVariant text(const OAuth::TokenRecord &record, int column) const;
    Tone tone(const OAuth::TokenRecord &record, int column) const;
    QString tooltip(const OAuth::TokenRecord &record, int column) const;
    QString ownerName(const OAuth::TokenRecord &record) const;

    OAuth::Session &m_session;
    Providers::ProviderStore &m_book;
    const Clock &m_clock;
    QList<OAuth::TokenRecord> m_records;
    QStringList m_needed;
    QTimer m_tick;
};

/*! "23 h 58 min", "4 min 3 s", "expired". */
QString remainingText(qint64 seconds);

} // namespace Linesman::Ui
