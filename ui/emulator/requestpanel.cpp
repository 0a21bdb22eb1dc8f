// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/emulator/requestpanel.h"

#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/moments.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/tableview.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStandardItemModel>
#include <QUrl>
#include <QVBoxLayout>

#include <optional>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int Kept = 1000;

QByteArray part(const QJsonObject &entry, const QString &name)
{
    const QJsonValue encoded = entry.value(name + u"Base64"_s);
    if (encoded.isString())
        return QByteArray::fromBase64(encoded.toString().toLatin1());
    return entry.value(name).toString().toUtf8();
}

Tone toneOf(int status)
{
    if (status >= 200 && status < 400)
        return Tone::Good;
    return status == 0 || status >= 500 ? Tone::Bad : Tone::Warn;
}
} // namespace

RequestPanel::RequestPanel(Emulator::Emulator &emulator, QWidget *parent)
    : EmulatorPart(emulator, parent)
{
    m_model = new QStandardItemModel(0, 5, this);
    m_model->setHorizontalHeaderLabels({tr("Time"), tr("Side"), tr("Status"), tr("Request"), tr("Took")});
    m_table = new TableView(u"emulatorRequests"_s, tr("Requests"), this);
    m_proxy = new QSortFilterProxyModel(this);
    m_proxy->setSourceModel(m_model);
    m_proxy->setFilterKeyColumn(-1);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table->setModel(m_proxy);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setItemDelegateForColumn(2, new ChipDelegate(m_table));
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(3, QHeaderView::Stretch);
    m_table->setColumnWidth(0, 110);
    m_table->setColumnWidth(1, 90);
    m_table->setColumnWidth(2, 100);
    m_table->setColumnWidth(4, 80);
    m_table->setFollowing(true);
    m_request = new CodeView(u"emulatorRequest"_s, tr("Request"), this);
    m_request->setTitle(tr("Request"));
    m_request->setPlaceholder(tr("Choose an exchange above."));
    m_response = new CodeView(u"emulatorResponse"_s, tr("Answer"), this);
    m_response->setTitle(tr("Answer"));
    m_response->setPlaceholder(tr("No answer to show."));
    auto *views = new QSplitter(Qt::Horizontal, this);
    views->addWidget(m_request);
    views->addWidget(m_response);
    views->setChildrenCollapsible(false);
    auto *split = new QSplitter(Qt::Vertical, this);
    split->addWidget(m_table);
    split->addWidget(views);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::S);
    m_search = new SearchField(tr("Filter by path, status or event"), this);
    m_search->setObjectName(u"requestFilter"_s);
    m_search->setAccessibleName(tr("Filter requests"));
    m_history = makeButton(tr("Show in &History"), u"showInHistory"_s, ButtonLook::Normal, this);
    m_history->setToolTip(tr("History keeps the same exchanges for good"));
    auto *clear = makeButton(tr("C&lear"), u"clearRequests"_s, ButtonLook::Quiet, this);
    auto *head = new QHBoxLayout;
    head->setSpacing(Space::S);
    head->addWidget(m_search, 1);
    head->addWidget(m_history);
    head->addWidget(clear);
    m_note = new Banner(this);
    m_note->setObjectName(u"requestNote"_s);
    column->addLayout(head);
    column->addWidget(m_note);
    column->addWidget(split, 1);
    connect(m_search, &SearchField::searched, this,
            [this](const QString &text) { m_proxy->setFilterFixedString(text); });
    connect(clear, &QPushButton::clicked, this, [this] {
        remove(u"log"_s);
        begin();
    });
    connect(m_history, &QPushButton::clicked, this, &RequestPanel::showInHistory);
    connect(m_table, &TableView::rowSelected, this, &RequestPanel::showEntry);
}

void RequestPanel::begin()
{
    ++m_start;
    m_entries.clear();
    m_model->setRowCount(0);
    m_after = 0;
    m_asking = false;
    showEntry(-1);
}

QJsonObject RequestPanel::chosen() const
{
    const int row = m_table->selectedRow();
    return row < 0 ? QJsonObject() : m_entries.value(m_proxy->mapToSource(m_proxy->index(row, 0)).row());
}

void RequestPanel::showInHistory()
{
    const QJsonObject entry = chosen();
    if (const std::optional<qint64> id = m_emulator.historyId(quint64(entry.value("seq"_L1).toInteger()))) {
        m_note->hide();
        emit destinationWanted(ShowExchange{*id});
        return;
    }
    const bool unanswered = entry.value("status"_L1).toInt() == 0 && entry.value("side"_L1).toString() == "served"_L1;
    m_note->show(Tone::Warn, unanswered
                                 ? tr("History keeps no request that was never answered. It can be read here alone.")
                                 : tr("History does not have this exchange: it is being written, or could not be. Try "
                                      "again in a moment, and look at History for what is wrong."));
}

void RequestPanel::setState(const QJsonObject &)
{
    fetch();
}

void RequestPanel::fetch()
{
    if (m_asking || !m_emulator.isRunning())
        return;
    m_asking = true;
    deliver(m_emulator.control(Emulator::Control::log(m_after, Kept)), this,
            [this, start = m_start](const Result<QJsonObject> &answer) {
                if (start != m_start)
                    return; // of the run before
                m_asking = false;
                if (!answer)
                    return;
                m_after = answer->value("next"_L1).toInteger();
                add(answer->value("entries"_L1).toArray());
            });
}

void RequestPanel::add(const QJsonArray &entries)
{
    for (const QJsonValue &value : entries) {
        const QJsonObject entry = value.toObject();
        const bool delivered = entry.value("side"_L1).toString() == "delivered"_L1;
        const int status = entry.value("status"_L1).toInt();
        const QDateTime at = QDateTime::fromString(entry.value("at"_L1).toString(), Qt::ISODateWithMs);
        const QString what = delivered
                                 ? entry.value("event"_L1).toString() + u" \u2192 "_s + entry.value("url"_L1).toString()
                                 : entry.value("method"_L1).toString() + u' ' + entry.value("url"_L1).toString();
        const auto took = std::chrono::microseconds(qint64(entry.value("durationMs"_L1).toDouble() * 1000));
        const QStringList cells{localTime(at), delivered ? tr("delivered") : tr("served"),
                                status ? QString::number(status) : tr("no answer"), what, durationText(took)};
        QList<QStandardItem *> items;
        for (const QString &cell : cells) {
            auto *item = new QStandardItem(cell); // the model takes it
            item->setEditable(false);
            items.append(item);
        }
        items.at(0)->setToolTip(momentTooltip(at));
        items.at(2)->setData(QVariant::fromValue(toneOf(status)), ToneRole);
        items.at(3)->setToolTip(what);
        m_entries.append(entry);
        m_model->appendRow(items);
    }
    if (const int over = m_model->rowCount() - Kept; over > 0) {
        m_model->removeRows(0, over);
        m_entries.remove(0, over);
    }
}

void RequestPanel::showEntry(int row)
{
    row = row < 0 ? -1 : m_proxy->mapToSource(m_proxy->index(row, 0)).row();
    m_history->setEnabled(row >= 0);
    m_note->hide();
    if (row < 0 || row >= m_entries.size()) {
        m_request->clear();
        m_response->clear();
        return;
    }
    const QJsonObject &entry = m_entries.at(row);
    m_request->setBytes(part(entry, u"requestHead"_s) + part(entry, u"requestBody"_s), CodeView::Format::HttpHead);
    const QByteArray answer = part(entry, u"responseHead"_s) + part(entry, u"responseBody"_s);
    m_response->setBytes(answer.isEmpty() ? entry.value("error"_L1).toString().toUtf8() : answer,
                         CodeView::Format::HttpHead);
}

} // namespace Linesman::Ui
