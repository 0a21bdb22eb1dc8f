#include "ui/providers/installmodel.h"

#include "app/oauth/scopes.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/tone.h"

#include <algorithm>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

InstallModel::InstallModel(OAuth::Session &session, Providers::ProviderBook &book, const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_book(book)
    , m_clock(clock)
{
    connect(&session, &OAuth::Session::currentChanged, this, &InstallModel::reload);
    connect(&session, &OAuth::Session::tokensChanged, this, &InstallModel::reload);
    connect(&book, &Providers::ProviderBook::changed, this, &InstallModel::reload);
    reload();
}

void InstallModel::reload()
{
    beginResetModel();
    m_rows.clear();
    const std::optional<OAuth::Connection> connection = m_session.current();
    const OAuth::Tokens *tokens = m_session.tokens();
    if (connection && tokens) {
        m_needed = OAuth::scopesFor({});
        for (const Providers::KnownLocation &location : m_book.locations(connection->id))
            m_rows.append({location, tokens->record(HighLevel::Install::of(location.id))});
        for (const OAuth::TokenRecord &record : tokens->records()) {
            const bool isLocation = record.install.tokenClass == HighLevel::TokenClass::Location;
            const auto isSame = [&record](const Row &row) {
                return row.location.id.text() == record.install.id;
            };
            if (isLocation && std::none_of(m_rows.begin(), m_rows.end(), isSame))
                m_rows.append({{Linesman::LocationId(record.install.id), QString(), true}, record});
        }
    }
    endResetModel();
}

int InstallModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int InstallModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant InstallModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    const std::optional<bool> installed = row.location.isInstalled;
    const bool hasTime = row.token && (row.token->hasRefreshToken || m_clock.now() < row.token->expiresAt);
    const QStringList missing = row.token ? OAuth::missingScopes(row.token->scopes, m_needed) : QStringList();
    if (role == ToneRole) {
        if (index.column() == Installed)
            return QVariant::fromValue(!installed ? Tone::Neutral : *installed ? Tone::Good : Tone::Neutral);
        if (index.column() == Token)
            return QVariant::fromValue(!row.token                      ? Tone::Neutral
                                       : !row.token->problem.isEmpty() ? Tone::Bad
                                       : hasTime                       ? Tone::Good
                                                                       : Tone::Warn);
        if (index.column() == Scopes)
            return QVariant::fromValue(!row.token ? Tone::Neutral : missing.isEmpty() ? Tone::Good : Tone::Bad);
        return {};
    }
    if (role == Qt::ToolTipRole && index.column() == Scopes && !missing.isEmpty())
        return tr("Missing: %1").arg(missing.join(", "_L1));
    if (role == Qt::ToolTipRole && index.column() == Token && row.token)
        return row.token->problem;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Location:
        return row.location.name.isEmpty() ? tr("(name not known)") : row.location.name;
    case LocationId:
        return row.location.id.text();
    case Installed:
        return !installed ? tr("unknown") : *installed ? tr("installed") : tr("not installed");
    case Token:
        return !row.token                      ? tr("none")
               : !row.token->problem.isEmpty() ? tr("refresh failed")
               : hasTime                       ? tr("kept")
                                               : tr("expired");
    case Scopes:
        return !row.token          ? tr("unknown")
               : missing.isEmpty() ? tr("enough")
                                   : tr("%n missing", nullptr, int(missing.size()));
    default:
        return {};
    }
}

QVariant InstallModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Location:
        return tr("Location");
    case LocationId:
        return tr("Location id");
    case Installed:
        return tr("App");
    case Token:
        return tr("Token");
    case Scopes:
        return tr("Scopes");
    default:
        return {};
    }
}

} // namespace Linesman::Ui
