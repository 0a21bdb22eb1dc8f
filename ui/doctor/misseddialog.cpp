// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/doctor/misseddialog.h"

#include "ui/doctor/locationchoice.h"
#include "ui/doctor/missedmodel.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QUuid>
#include <QVBoxLayout>

#include <algorithm>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int MostHours = 24 * 30;

/*! The ids of the messages that were captured since \a from, in \a history, if any; on another thread. */
Result<QSet<QString>> capturedIn(History::Store *history, const QDateTime &from)
{
    if (!history)
        return QSet<QString>();
    history->flush(); // what came a moment ago was captured, too
    const Result<History::Reader> reader = History::Reader::open(history->file());
    if (!reader)
        return failure(reader.error());
    return Doctor::capturedMessages(*reader, from);
}
} // namespace

MissedDialog::MissedDialog(OAuth::Session &session, Installs::InstallService &installService, History::Store &history,
                           const SendingAgain &sending, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_installService(installService)
    , m_history(history)
    , m_sending(sending)
    , m_model(new MissedModel(this))
    , m_behind(this)
{
    setObjectName(u"missedDialog"_s);
    setWindowTitle(tr("Missed Messages"));
    resize(900, 560);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::XL, Space::XL, Space::XL, Space::L);
    column->setSpacing(Space::M);
    makeQuestion(*column);
    m_said = makeLabel({}, u"muted"_s, this);
    m_said->setObjectName(u"missedSaid"_s);
    column->addWidget(m_said);
    makeTable(*column);
    makeSending(*column);
    forgetList();
    if (m_location->count() == 0)
        m_said->setText(tr("Connect an app first: a location's token is needed."));
}

MissedDialog::~MissedDialog() = default;

void MissedDialog::makeQuestion(QVBoxLayout &column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::S);
    auto *where = new QLabel(tr("&Location"), this);
    m_location = makeLocationChoice(m_session, m_installService, this);
    where->setBuddy(m_location);
    auto *since = new QLabel(tr("&Hours back"), this);
    m_hours = new QSpinBox(this);
    m_hours->setObjectName(u"missedHours"_s);
    m_hours->setRange(1, MostHours);
    m_hours->setValue(24);
    since->setBuddy(m_hours);
    m_compare = makeButton(tr("&Compare"), u"compareMissed"_s, ButtonLook::Primary, this);
    connect(m_compare, &QPushButton::clicked, this, &MissedDialog::compare);
    connect(m_location, &QComboBox::currentIndexChanged, this, &MissedDialog::forgetList);
    connect(m_hours, &QSpinBox::valueChanged, this, &MissedDialog::forgetList);
    row->addWidget(where);
    row->addWidget(m_location, 1);
    row->addWidget(since);
    row->addWidget(m_hours);
    row->addWidget(m_compare);
    column.addLayout(row);
}

void MissedDialog::makeTable(QVBoxLayout &column)
{
    m_table = new TableView(u"missedTable"_s, tr("Missed messages"), this);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setItemDelegateForColumn(MissedModel::When, new TimeDelegate(m_table));
    m_table->setItemDelegateForColumn(MissedModel::Id, new IdDelegate(m_table));
    m_table->setItemDelegateForColumn(MissedModel::Sent, new ChipDelegate(m_table));
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(MissedModel::Text, QHeaderView::Stretch);
    m_table->setColumnWidth(MissedModel::When, 130);
    m_table->setColumnWidth(MissedModel::Provider, 150);
    m_table->setColumnWidth(MissedModel::Id, 140);
    m_table->setColumnWidth(MissedModel::Sent, 110);
    column.addWidget(m_table, 1);
}

void MissedDialog::makeSending(QVBoxLayout &column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::S);
    auto *to = new QLabel(tr("&Endpoint"), this);
    m_endpoint = new QComboBox(this);
    m_endpoint->setObjectName(u"missedEndpoint"_s);
    m_endpoint->setEditable(true);
    m_endpoint->setInsertPolicy(QComboBox::NoInsert);
    m_endpoint->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_endpoint->addItems(m_sending.endpoints ? m_sending.endpoints() : QStringList());
    m_endpoint->lineEdit()->setPlaceholderText(u"https://bridge.example/webhooks/outbound"_s);
    to->setBuddy(m_endpoint);
    m_send = makeButton(tr("&Send Again"), u"sendMissed"_s, ButtonLook::Normal, this);
    m_send->setToolTip(tr("The selected ones, or all when none is"));
    connect(m_send, &QPushButton::clicked, this, &MissedDialog::sendChosen);
    m_stop = makeButton(tr("S&top"), u"stopMissed"_s, ButtonLook::Normal, this);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_waiting.clear();
        allow();
    });
    auto *close = makeButton(tr("Cl&ose"), u"closeMissed"_s, ButtonLook::Normal, this);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    row->addWidget(to);
    row->addWidget(m_endpoint, 1);
    row->addWidget(m_send);
    row->addWidget(m_stop);
    row->addWidget(close);
    column.addLayout(row);
    connect(m_endpoint, &QComboBox::editTextChanged, this, &MissedDialog::allow);
}

/*! Rows of another location must not be sent as if they were of the one that is chosen now. */
void MissedDialog::forgetList()
{
    m_model->setMessages({});
    m_said->setText(tr("Compares what HighLevel exports for a location with what the listener captured. Those that "
                       "are missing can be sent to your endpoint; nothing is sent to HighLevel."));
    allow();
}

void MissedDialog::setWork(Work work)
{
    m_work = work;
    allow();
}

void MissedDialog::allow()
{
    const bool isFree = m_work == Work::None;
    m_location->setEnabled(isFree);
    m_hours->setEnabled(isFree);
    m_endpoint->setEnabled(isFree);
    m_compare->setEnabled(isFree && m_location->count() > 0);
    m_send->setVisible(m_work != Work::Sending);
    m_send->setEnabled(isFree && m_sending.key && m_model->rowCount() > 0 &&
                       !m_endpoint->currentText().trimmed().isEmpty());
    m_stop->setVisible(m_work == Work::Sending);
    m_stop->setEnabled(!m_waiting.isEmpty());
}

void MissedDialog::compare()
{
    const std::optional<OAuth::Connection> connection = m_session.current();
    if (m_work != Work::None)
        return;
    if (!connection) {
        ended(tr("Connect an app first: a location's token is needed."));
        return;
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_asked.location = LocationId(m_location->currentData().toString());
    m_asked.from = now.addSecs(-3600LL * m_hours->value());
    m_asked.to = Doctor::missedUntil(*connection, now);
    setWork(Work::Comparing);
    m_said->setText(tr("Asking HighLevel…"));
    History::Store *history = m_history.isOpen() ? &m_history : nullptr;
    m_behind.run([history, from = m_asked.from] { return capturedIn(history, from); },
                 [this](const Result<QSet<QString>> &captured) {
                     if (captured)
                         ask(*captured);
                     else
                         showList(failure(captured.error()));
                 });
}

void MissedDialog::ask(const QSet<QString> &captured)
{
    const std::optional<OAuth::Connection> connection = m_session.current();
    if (!connection) {
        ended(tr("Connect an app first: a location's token is needed."));
        return;
    }
    deliver(Doctor::missedMessages(m_session.clientOf(*connection), m_asked.location, m_asked.from, m_asked.to,
                                   m_installService.providers().providers(connection->id), captured),
            this, [this](const Result<Doctor::MissedList> &list) { showList(list); });
}

void MissedDialog::showList(const Result<Doctor::MissedList> &list)
{
    m_model->setMessages(list ? list->messages : QList<Doctor::Missed>());
    if (!list) {
        ended(describe(list.error()) + u' ' + list.error().detail);
        return;
    }
    QString sentence = tr("%1 messages for this app's providers, %2 of them were never captured here.")
                           .arg(locale().toString(list->exported), locale().toString(list->messages.size()));
    if (!list->isWhole)
        sentence += u' ' + tr("The search stopped at a limit: there may be more.");
    ended(sentence);
}

void MissedDialog::ended(const QString &sentence)
{
    m_said->setText(sentence);
    setWork(Work::None);
    emit compared();
}

void MissedDialog::sendingEnded(const QString &sentence)
{
    m_waiting.clear();
    m_said->setText(sentence);
    setWork(Work::None);
    emit allSent();
}

void MissedDialog::sendChosen()
{
    if (m_work != Work::None)
        return;
    m_waiting.clear();
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        m_waiting.append(row.row());
    for (int row = 0; rows.isEmpty() && row < m_model->rowCount(); ++row)
        m_waiting.append(row);
    std::sort(m_waiting.begin(), m_waiting.end()); // oldest first
    m_groupId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_sent = 0;
    m_taken = 0;
    setWork(Work::Sending);
    deliver(m_sending.key->prepare(), this, [this] { sendNext(); });
}

void MissedDialog::sendNext()
{
    const std::optional<OAuth::Connection> connection = m_session.current();
    if (m_waiting.isEmpty() || !connection) {
        sendingEnded(tr("%1 sent, %2 of them taken.").arg(locale().toString(m_sent), locale().toString(m_taken)));
        return;
    }
    const int row = m_waiting.constFirst();
    Webhooks::DeliveryPlan plan;
    plan.url = m_endpoint->currentText().trimmed();
    plan.key = m_sending.key->key();
    plan.groupId = m_groupId;
    deliver(Doctor::sendMissed(m_session.clientOf(*connection), &m_history, plan, m_model->messages().at(row),
                               m_asked.location),
            this, [this, row](const Result<int> &status) {
                if (!status) {
                    sendingEnded(describe(status.error()) + u' ' + status.error().detail);
                    return;
                }
                ++m_sent;
                m_taken += *status >= 200 && *status < 300 ? 1 : 0;
                m_model->setAnswer(row, *status);
                if (!m_waiting.isEmpty()) // not stopped meanwhile
                    m_waiting.removeFirst();
                sendNext();
            });
}

} // namespace Linesman::Ui
