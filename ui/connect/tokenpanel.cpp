// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/tokenpanel.h"

#include "app/emulator/controlrequest.h"
#include "app/highlevel/replyerror.h"
#include "ui/connect/refreshwatch.h"
#include "ui/connect/tokendetails.h"
#include "ui/connect/tokenmodel.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/copyfield.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/question.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonDocument>
#include <QMenu>
#include <QSplitter>
#include <QVBoxLayout>

#include <utility>

#include <algorithm>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

namespace {
/*! As much of a token as tells it from others. */
QString masked(const QString &token)
{
    return token.size() < 24 ? u"••••••••"_s : token.first(6) + u"…"_s + token.last(6);
}
} // namespace

TokenPanel::TokenPanel(OAuth::Session &session, Providers::ProviderStore &book, HighLevel::Transport &transport,
                       const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_transport(transport)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_none = makeLabel(tr("No token yet: sign in with step 5."), u"muted"_s, this);
    m_none->setMargin(Space::L);
    m_none->setAlignment(Qt::AlignTop);
    column->addWidget(m_none, 1);

    auto *split = new QSplitter(Qt::Vertical, this);
    split->setChildrenCollapsible(false);
    m_ready = split;
    m_model = new TokenModel(session, book, clock, this);
    m_table = new TableView(u"tokenTable"_s, tr("Tokens"), split);
    fitTable();
    auto *lower = new QWidget(split);
    auto *below = new QVBoxLayout(lower);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(0);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(Space::L, Space::S, Space::L, 0);
    buttons->setSpacing(Space::S);
    m_refresh = makeButton(tr("Re&fresh Now"), u"refreshToken"_s, ButtonLook::Normal, lower);
    connect(m_refresh, &QPushButton::clicked, this, &TokenPanel::refresh);
    buttons->addWidget(m_refresh);
    m_more = makeButton(tr("More &Actions"), u"tokenActions"_s, ButtonLook::Normal, lower);
    makeMenu();
    buttons->addWidget(m_more);
    buttons->addStretch(1);
    below->addLayout(buttons);
    m_details = new TokenDetails(clock, lower);
    connect(m_details, &TokenDetails::remedyWanted, this, &TokenPanel::remedyWanted);
    below->addWidget(m_details, 1);
    split->addWidget(m_table);
    split->addWidget(lower);
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 3);
    split->setSizes({150, 400});
    column->addWidget(split, 1);

    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        if (m_model->rowCount() > 0)
            m_table->selectFirstRow();
        showSelected();
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        if (first.column() == TokenModel::Expires && last.column() == TokenModel::Expires)
            m_details->showTime();
        else
            showSelected();
    });
    connect(m_table, &TableView::rowSelected, this, &TokenPanel::showSelected);
    connect(m_table, &TableView::removeWanted, this, &TokenPanel::forget);
    if (m_model->rowCount() > 0)
        m_table->selectFirstRow();
    showSelected();
}

void TokenPanel::fitTable()
{
    m_table->setFrameless();
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(TokenModel::Owner, new CellDelegate(m_table));
    m_table->setItemDelegateForColumn(TokenModel::Refresh, new CellDelegate(m_table, CellDelegate::Text::Muted));
    for (const int chip : {TokenModel::Class, TokenModel::Scopes, TokenModel::Expires})
        m_table->setItemDelegateForColumn(chip, new ChipDelegate(m_table));
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(TokenModel::Owner, QHeaderView::Stretch);
    const double scale = std::max(1.0, font().pointSizeF() / 10); // widths are those of a text of 10 pt
    const std::pair<int, int> widths[]{
        {TokenModel::Class, 84}, {TokenModel::Scopes, 110}, {TokenModel::Expires, 116}, {TokenModel::Refresh, 92}};
    for (const auto &[column, width] : widths)
        m_table->setColumnWidth(column, int(width * scale));
    // No hole below the last token, and two of them in sight whatever the text size.
    const auto fitHeight = [this] {
        const int row = m_table->verticalHeader()->defaultSectionSize();
        const int head = m_table->horizontalHeader()->sizeHint().height() + Space::S;
        m_table->setMinimumHeight(head + std::min(2, m_model->rowCount()) * row);
        m_table->setMaximumHeight(head + std::max(2, m_model->rowCount()) * row);
    };
    connect(m_table->verticalHeader(), &QHeaderView::geometriesChanged, m_table, fitHeight);
    for (const auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, changed, m_table, fitHeight);
    connect(m_model, &QAbstractItemModel::modelReset, m_table, fitHeight);
    fitHeight();
}

void TokenPanel::makeMenu()
{
    auto *menu = new QMenu(m_more);
    const auto add = [this, menu](const QString &text, const QString &name, void (TokenPanel::*act)()) {
        QAction *action = menu->addAction(text, this, act);
        action->setObjectName(name);
        return action;
    };
    add(tr("&Expire Locally (Drill)"), u"expireToken"_s, &TokenPanel::expire)
        ->setToolTip(tr("The next call must refresh first; HighLevel is not told"));
    m_revoke = add(tr("Re&voke in the Emulator…"), u"revokeToken"_s, &TokenPanel::revoke);
    m_watch = add(tr("&Watch a Client Refresh…"), u"watchRefresh"_s, &TokenPanel::watchClient);
    m_watch->setToolTip(tr("Whether your own program refreshes once, and only once"));
    menu->addSeparator();
    add(tr("Copy &Masked"), u"copyTokenMasked"_s, &TokenPanel::copyMasked);
    add(tr("Copy &Whole…"), u"copyTokenWhole"_s, &TokenPanel::copyWhole);
    menu->addSeparator();
    add(tr("For&get…"), u"forgetToken"_s, &TokenPanel::forget);
    m_more->setMenu(menu);
}

void TokenPanel::setCounting(bool counting)
{
    m_model->setCounting(counting);
}

std::optional<OAuth::TokenRecord> TokenPanel::selected() const
{
    const int row = m_table->selectedRow();
    return row < 0 || row >= m_model->rowCount() ? std::nullopt : std::optional(m_model->recordAt(row));
}

QStringList TokenPanel::grantedScopes() const
{
    const std::optional<OAuth::TokenRecord> record = selected();
    return record ? record->scopes : QStringList();
}

void TokenPanel::showSelected()
{
    const bool hasTokens = m_model->rowCount() > 0;
    m_ready->setVisible(hasTokens);
    m_none->setVisible(!hasTokens);
    const std::optional<OAuth::TokenRecord> record = selected();
    m_refresh->setEnabled(record.has_value());
    m_more->setEnabled(record.has_value());
    m_details->setVisible(record.has_value());
    emit selectionChanged();
    const std::optional<OAuth::Connection> connection = m_session.current();
    if (!record || !connection)
        return;
    m_revoke->setVisible(!connection->isLive());
    m_watch->setVisible(!connection->isLive());
    m_details->setToken(*record, connection->scopes);
    m_details->setClaims(std::nullopt);
    OAuth::Tokens *tokens = m_session.tokens();
    deliver(tokens->keptToken(record->install), this, [this, install = record->install](const Result<QString> &token) {
        const std::optional<OAuth::TokenRecord> now = selected();
        if (token && now && now->install == install)
            m_details->setClaims(OAuth::claimsOf(*token));
    });
}

void TokenPanel::refresh()
{
    const std::optional<OAuth::TokenRecord> record = selected();
    OAuth::Tokens *tokens = m_session.tokens();
    if (!record || !tokens)
        return;
    deliver(tokens->refresh(record->install), this, [this](const Result<> &refreshed) {
        if (refreshed)
            emit told(tr("The token was refreshed."));
        else
            emit failed(refreshed.error());
    });
}

void TokenPanel::expire()
{
    const std::optional<OAuth::TokenRecord> record = selected();
    OAuth::Tokens *tokens = m_session.tokens();
    if (!record || !tokens)
        return;
    if (const Result<> expired = tokens->expireLocally(record->install); !expired)
        emit failed(expired.error());
    else
        emit told(tr("Expired here: the next call refreshes it first."));
}

void TokenPanel::watchClient()
{
    const std::optional<OAuth::TokenRecord> record = selected();
    const std::optional<OAuth::Connection> connection = m_session.current();
    if (!record || !connection || connection->isLive())
        return;
    auto *watch = new RefreshWatch(*connection, record->install, this);
    connect(watch, &RefreshWatch::remedyWanted, this, &TokenPanel::remedyWanted);
    watch->open();
}

void TokenPanel::copyMasked()
{
    const std::optional<OAuth::TokenRecord> record = selected();
    OAuth::Tokens *tokens = m_session.tokens();
    if (!record || !tokens)
        return;
    deliver(tokens->keptToken(record->install), this, [this](const Result<QString> &token) {
        if (!token) {
            emit failed(token.error());
            return;
        }
        QApplication::clipboard()->setText(masked(*token));
        emit told(tr("Copied masked."));
    });
}

void TokenPanel::copyWhole()
{
    const std::optional<OAuth::TokenRecord> record = selected();
    if (!record)
        return;
    ask(u"copyTokenQuestion"_s, tr("Copy Token"), tr("Copy the whole access token of %1?").arg(record->install.id),
        tr("Whoever reads it can use it until it ends. It leaves the clipboard after a minute."), tr("&Copy"),
        [this, install = record->install] {
            OAuth::Tokens *tokens = m_session.tokens();
            if (!tokens)
                return;
            deliver(tokens->keptToken(install), this, [this](const Result<QString> &token) {
                if (!token) {
                    emit failed(token.error());
                    return;
                }
                copySecret(*token);
                emit told(tr("Copied. It leaves the clipboard after a minute."));
            });
        });
}

void TokenPanel::forget()
{
    const std::optional<OAuth::TokenRecord> record = selected();
    if (!record)
        return;
    ask(u"forgetTokenQuestion"_s, tr("Forget Token"), tr("Forget the token of %1 here?").arg(record->install.id),
        tr("The app stays installed. To use it again here, authorize again."), tr("&Forget"),
        [this, install = record->install] {
            OAuth::Tokens *tokens = m_session.tokens();
            if (!tokens)
                return;
            deliver(tokens->forget(install), this, [this](const Result<> &forgotten) {
                if (!forgotten)
                    emit failed(forgotten.error());
                else
                    emit told(tr("Forgotten."));
            });
        });
}

void TokenPanel::revoke()
{
    const std::optional<OAuth::TokenRecord> record = selected();
    const std::optional<OAuth::Connection> connection = m_session.current();
    if (!record || !connection || connection->isLive())
        return;
    const bool isCompany = record->install.tokenClass == HighLevel::TokenClass::Company;
    ask(u"revokeTokenQuestion"_s, tr("Revoke in the Emulator"),
        isCompany ? tr("Revoke all access tokens of the app in the emulator?")
                  : tr("Revoke the access tokens of %1 in the emulator?").arg(record->install.id),
        tr("The next call is answered 401 \"Invalid JWT\"; a good client then refreshes once."), tr("&Revoke"),
        [this, isCompany, id = record->install.id, connection = *connection] {
            QJsonObject body{{u"appId"_s, connection.app().text()}};
            if (!isCompany)
                body.insert(u"locationId"_s, id);
            HighLevel::HttpRequest request;
            const Emulator::ControlRequest revoke = Emulator::Control::revokeTokens(body);
            request.method = revoke.method;
            request.url = connection.apiBase();
            request.url.setPath(revoke.path);
            request.headers = {{"Content-Type", "application/json"}};
            request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
            request.operation = u"emulator.revoke"_s;
            deliver(m_transport.send(request), this, [this](const Result<HighLevel::HttpReply> &reply) {
                if (!reply)
                    emit failed(reply.error());
                else if (reply->status >= 300)
                    emit failed(HighLevel::errorOf(*reply, u"emulator.revoke"_s));
                else
                    emit told(tr("Revoked: the next call is answered 401."));
            });
        });
}

void TokenPanel::ask(const QString &objectName, const QString &title, const QString &question, const QString &more,
                     const QString &button, std::function<void()> act)
{
    Ui::ask(this, {objectName, title, question, more, button}, std::move(act));
}

} // namespace Linesman::Ui
