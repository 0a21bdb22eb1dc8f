// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/tokenmodel.h"

#include "app/oauth/scopes.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/moments.h"

#include <QCoreApplication>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;
using HighLevel::TokenClass;
using OAuth::TokenRecord;

namespace {
constexpr int SoonSeconds = 600;
}

QString remainingText(qint64 seconds)
{
    if (seconds <= 0)
        return TokenModel::tr("expired");
    if (seconds >= 3600)
        return TokenModel::tr("%1 h %2 min").arg(QString::number(seconds / 3600), QString::number(seconds % 3600 / 60));
    return TokenModel::tr("%1 min %2 s").arg(QString::number(seconds / 60), QString::number(seconds % 60));
}

TokenModel::TokenModel(OAuth::Session &session, Providers::ProviderStore &book, const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_book(book)
    , m_clock(clock)
{
    connect(&session, &OAuth::Session::currentChanged, this, &TokenModel::reload);
    connect(&session, &OAuth::Session::tokensChanged, this, &TokenModel::reload);
    connect(&book, &Providers::ProviderStore::changed, this, &TokenModel::reload);
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (!m_records.isEmpty())
            emit dataChanged(index(0, Expires), index(rowCount() - 1, Expires));
    });
    reload();
}

void TokenModel::setCounting(bool counting)
{
    if (counting)
        m_tick.start();
    else
        m_tick.stop();
}

void TokenModel::reload()
{
    const OAuth::Tokens *tokens = m_session.tokens();
    const QList<TokenRecord> records = tokens ? tokens->records() : QList<TokenRecord>();
    const std::optional<OAuth::Connection> connection = m_session.current();
    const QStringList needed = connection ? connection->scopes : QStringList();
    if (records.size() == m_records.size() && needed == m_needed) { // keeps the selection
        m_records = records;
        if (!records.isEmpty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_records = records;
    m_needed = needed;
    endResetModel();
}

int TokenModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_records.size());
}

int TokenModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString TokenModel::ownerName(const TokenRecord &record) const
{
    const std::optional<OAuth::Connection> connection = m_session.current();
    if (!connection || record.install.tokenClass == TokenClass::Company)
        return record.install.id;
    for (const Providers::KnownLocation &location : m_book.locations(connection->id)) {
        if (location.id.text() == record.install.id && !location.name.isEmpty())
            return location.name;
    }
    return record.install.id;
}

QVariant TokenModel::text(const TokenRecord &record, int column) const
{
    switch (column) {
    case Class:
        return record.install.tokenClass == TokenClass::Company ? tr("Company") : tr("Location");
    case Owner:
        return ownerName(record);
    case Scopes: {
        const qsizetype missing = OAuth::missingScopes(record.scopes, m_needed).size();
        return missing == 0 ? tr("all granted") : tr("%n missing", nullptr, int(missing));
    }
    case Expires:
        // A cross before a time would read as if that much were left of a failure.
        return record.problem.isEmpty() ? remainingText(m_clock.now().secsTo(record.expiresAt)) : tr("refresh failed");
    case Refresh:
        return record.hasRefreshToken ? tr("generation %1").arg(record.generation) : tr("none");
    default:
        return {};
    }
}

Tone TokenModel::tone(const TokenRecord &record, int column) const
{
    if (column == Class)
        return Tone::Accent;
    if (column == Scopes)
        return OAuth::missingScopes(record.scopes, m_needed).isEmpty() ? Tone::Good : Tone::Warn;
    if (column == Expires) {
        const qint64 left = m_clock.now().secsTo(record.expiresAt);
        if (!record.problem.isEmpty())
            return Tone::Bad;
        return left < SoonSeconds ? Tone::Warn : Tone::Good;
    }
    return Tone::Neutral;
}

QString TokenModel::tooltip(const TokenRecord &record, int column) const
{
    switch (column) {
    case Owner:
        return record.install.id;
    case Scopes: {
        const QStringList missing = OAuth::missingScopes(record.scopes, m_needed);
        const QString granted = tr("Granted: %1").arg(record.scopes.join(", "_L1));
        if (missing.isEmpty())
            return granted;
        return granted + u'\n' +
               tr("Missing: %1. Scopes added to the app later come only with a new consent.")
                   .arg(missing.join(", "_L1));
    }
    case Expires:
        return record.problem.isEmpty() ? momentTooltip(record.expiresAt)
                                        : tr("The last refresh failed: %1").arg(record.problem);
    case Refresh:
        return record.hasRefreshToken ? tr("A refresh token is kept: valid for a year, or until used.")
                                      : tr("Another token is taken from the company's when this one ends.");
    default:
        return {};
    }
}

QVariant TokenModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const TokenRecord &record = m_records.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(record, index.column());
    case Qt::ToolTipRole:
        return tooltip(record, index.column());
    case ToneRole:
        if (index.column() == Owner || index.column() == Refresh)
            return {};
        return QVariant::fromValue(tone(record, index.column()));
    default:
        return {};
    }
}

QVariant TokenModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Class:
        return tr("For");
    case Owner:
        return tr("Name");
    case Scopes:
        return tr("Scopes");
    case Expires:
        return tr("Ends in");
    case Refresh:
        return tr("Refresh");
    default:
        return {};
    }
}

} // namespace Linesman::Ui
