#pragma once

#include "app/core/clock.h"
#include "app/oauth/session.h"
#include "app/providers/providerbook.h"

#include <QAbstractTableModel>

namespace Linesman::Ui {

/*! One row for each location of the current connection: is the app there, is there a token, does it allow enough. */
class InstallModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Location, LocationId, Installed, Token, Scopes, ColumnCount };

    InstallModel(OAuth::Session &session, Providers::ProviderBook &book, const Clock &clock, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void reload();

    OAuth::Session &m_session;
    Providers::ProviderBook &m_book;
    const Clock &m_clock;
    struct Row {
        Providers::KnownLocation location;
        std::optional<OAuth::TokenRecord> token;
    };
    QList<Row> m_rows;
    QStringList m_needed;
};

} // namespace Linesman::Ui
