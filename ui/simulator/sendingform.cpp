// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/simulator/sendingform.h"

#include "ui/simulator/retrystrip.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/copiedsign.h"
#include "ui/widgets/formcolumn.h"
#include "ui/widgets/stackingrow.h"

#include <QClipboard>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int OwnPauses = -1; // beside the policies
constexpr std::size_t MostPauses = 20;
constexpr double LongestPause = 3 * 86'400; // seconds

std::chrono::milliseconds milliseconds(double seconds)
{
    return std::chrono::milliseconds(qRound64(seconds * 1000));
}
} // namespace

SendingForm::SendingForm(QWidget *parent)
    : QWidget(parent)
    , m_column(new FormColumn(this))
{
    setObjectName(u"sendingForm"_s);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    addTarget();
    outer->addWidget(m_row);
    outer->addWidget(m_column);
    addRetries();
    m_column->addWide(makeBurst());

    connectFields();
}

void SendingForm::addTarget()
{
    m_row = new QWidget(this);
    m_row->setObjectName(u"targetRow"_s);
    auto *columns = new QHBoxLayout(m_row);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(Space::L);
    m_where = new FormColumn(m_row);
    columns->addWidget(m_where, 1, Qt::AlignTop);
    auto *how = new FormColumn(m_row);
    columns->addWidget(how, 1, Qt::AlignTop);

    m_target = new QComboBox(m_where);
    m_target->setObjectName(u"target"_s);
    m_target->setEditable(true);
    m_target->setInsertPolicy(QComboBox::NoInsert);
    m_target->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_target->lineEdit()->setObjectName(u"targetUrl"_s);
    m_target->lineEdit()->setPlaceholderText(u"https://bridge.example/webhooks/outbound"_s);
    m_target->lineEdit()->setAccessibleName(tr("Target URL"));
    m_where->addRow(tr("&Target"), m_target,
                    tr("The Delivery URL of your provider. The list has the ones known here."));

    auto *signing = new StackingRow(how);
    signing->setObjectName(u"signing"_s);
    m_variant = new QComboBox(signing);
    m_variant->setObjectName(u"variant"_s);
    m_variant->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const Webhooks::Variant variant : Webhooks::allVariants())
        m_variant->addItem(Webhooks::variantTitle(variant), int(variant));
    signing->setFocusProxy(m_variant);
    m_variant->setMinimumContentsLength(20);
    signing->row()->addWidget(m_variant, 1);
    m_copyKey = makeButton(tr("Copy &Public Key"), u"copyPublicKey"_s, ButtonLook::Normal, signing);
    signing->row()->addWidget(m_copyKey);
    how->addRow(tr("Si&gnature"), signing, tr("Signed by Linesman's own key: give your endpoint its public half."));
}

void SendingForm::addRetries()
{
    m_retry = new QComboBox(m_column);
    m_retry->setObjectName(u"retryPolicy"_s);
    m_retry->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const Webhooks::RetryPolicy policy : Webhooks::AllRetryPolicies)
        m_retry->addItem(Webhooks::retryPolicyTitle(policy), int(policy));
    m_retry->addItem(tr("Pauses of my own, after anything but 2xx"), OwnPauses);
    m_column->addRow(tr("&Retries"), m_retry,
                     tr("Whether HighLevel repeats provider deliveries, and how, is not documented."));
    m_own = new QLineEdit(m_column);
    m_own->setObjectName(u"retryOwnPauses"_s);
    m_own->setText(u"1, 5, 30"_s);
    m_column->addRow(tr("Pa&uses in seconds"), m_own, tr("After each of them there is another attempt."));
    m_pause = new QDoubleSpinBox(m_column);
    m_pause->setObjectName(u"retryPause"_s);
    m_pause->setRange(0, 3600);
    m_pause->setDecimals(1);
    m_pause->setSuffix(tr(" s"));
    m_pause->setSpecialValueText(tr("As the policy says"));
    m_column->addRow(tr("First pa&use"), m_pause,
                     tr("A short one lets you see all attempts in a moment: the others grow with it."));
    m_strip = new RetryStrip(m_column);
    m_strip->setObjectName(u"retryStrip"_s);
    m_column->addWide(m_strip);
    connect(m_retry, &QComboBox::currentIndexChanged, this, &SendingForm::showRetries);
    connect(m_pause, &QDoubleSpinBox::valueChanged, this, &SendingForm::showRetries);
    connect(m_own, &QLineEdit::textChanged, this, &SendingForm::showRetries);
    showRetries();
}

/*! What the choice asks for, and the attempts that it leads to. */
void SendingForm::showRetries()
{
    const int choice = m_retry->currentData().toInt();
    const bool isOwn = choice == OwnPauses;
    m_column->setRowVisible(m_own, isOwn);
    m_column->setRowVisible(m_pause, !isOwn && Webhooks::RetryPolicy(choice) != Webhooks::RetryPolicy::None);
    const auto own = ownPauses();
    m_column->setError(m_own, isOwn && !own ? tr("Up to 20 numbers of seconds, with commas between them.") : QString());
    std::optional<std::chrono::milliseconds> first;
    if (m_pause->value() > 0)
        first = milliseconds(m_pause->value());
    m_strip->setPauses(isOwn ? own.value_or(std::vector<std::chrono::milliseconds>())
                             : pausesOf(Webhooks::RetryPolicy(choice), first));
    emit changed();
}

std::optional<std::vector<std::chrono::milliseconds>> SendingForm::ownPauses() const
{
    std::vector<std::chrono::milliseconds> pauses;
    for (const QString &part : m_own->text().split(u',')) {
        bool isNumber = false;
        const double seconds = part.trimmed().toDouble(&isNumber);
        if (!isNumber || !(seconds >= 0.001 && seconds <= LongestPause) || pauses.size() == MostPauses)
            return std::nullopt;
        pauses.push_back(milliseconds(seconds));
    }
    return pauses;
}

void SendingForm::connectFields()
{
    connect(m_target, &QComboBox::activated, this, [this](int index) {
        // The list shows titles; what is sent to is the URL behind it.
        if (index >= 0 && index < m_targets.size())
            setUrl(m_targets.at(index).url);
    });
    connect(m_target->lineEdit(), &QLineEdit::textEdited, this, &SendingForm::changed);
    connect(m_variant, &QComboBox::currentIndexChanged, this, &SendingForm::changed);
    connect(m_copyKey, &QPushButton::clicked, this, &SendingForm::publicKeyWanted);
    for (QSpinBox *box : {m_count, m_concurrency})
        connect(box, &QSpinBox::valueChanged, this, &SendingForm::changed);
    for (QDoubleSpinBox *box : {m_rate, m_timeout})
        connect(box, &QDoubleSpinBox::valueChanged, this, &SendingForm::changed);
}

QWidget *SendingForm::makeBurst()
{
    auto *box = new QWidget(m_column);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Space::M);
    grid->setVerticalSpacing(Space::XS);
    const auto add = [grid, box](int row, int column, const QString &label, QWidget *field) {
        auto *text = new QLabel(label, box);
        setRole(text, u"label"_s);
        text->setBuddy(field);
        QString name = label;
        field->setAccessibleName(name.remove(u'&').remove(u':'));
        grid->addWidget(text, row * 2, column);
        grid->addWidget(field, row * 2 + 1, column);
    };
    m_count = new QSpinBox(box);
    m_count->setObjectName(u"deliveryCount"_s);
    m_count->setRange(1, 1'000'000);
    m_count->setGroupSeparatorShown(true);
    add(0, 0, tr("How &many"), m_count);
    m_concurrency = new QSpinBox(box);
    m_concurrency->setObjectName(u"concurrency"_s);
    m_concurrency->setRange(1, 1000);
    add(0, 1, tr("At &once"), m_concurrency);
    m_rate = new QDoubleSpinBox(box);
    m_rate->setObjectName(u"rate"_s);
    m_rate->setRange(0, 100'000);
    m_rate->setDecimals(1);
    m_rate->setSpecialValueText(tr("No limit"));
    m_rate->setSuffix(tr(" / s"));
    add(1, 0, tr("Max r&ate"), m_rate);
    m_timeout = new QDoubleSpinBox(box);
    m_timeout->setObjectName(u"timeout"_s);
    m_timeout->setRange(0.1, 600);
    m_timeout->setDecimals(1);
    m_timeout->setValue(10);
    m_timeout->setSuffix(tr(" s"));
    add(1, 1, tr("Time &limit"), m_timeout);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    return box;
}

void SendingForm::setTargets(const QList<Target> &targets)
{
    if (targets == m_targets)
        return;
    const QString typed = url();
    const bool wasUntouched = typed.isEmpty();
    m_targets = targets;
    const QSignalBlocker blocker(m_target);
    m_target->clear();
    for (const Target &target : targets)
        m_target->addItem(u"%1  %2"_s.arg(target.title, target.url));
    m_target->setCurrentIndex(-1);
    setUrl(wasUntouched && !targets.isEmpty() ? targets.first().url : typed);
}

QString SendingForm::url() const
{
    return m_target->currentText().trimmed();
}

void SendingForm::setUrl(const QString &url)
{
    m_target->setEditText(url);
    m_target->lineEdit()->setCursorPosition(0);
    emit changed();
}

void SendingForm::fill(Webhooks::DeliveryPlan &plan) const
{
    plan.url = url();
    plan.variant = Webhooks::Variant(m_variant->currentData().toInt());
    const bool isOwn = m_retry->currentData().toInt() == OwnPauses;
    plan.retry = isOwn ? Webhooks::RetryPolicy::None : Webhooks::RetryPolicy(m_retry->currentData().toInt());
    plan.ownPauses = isOwn ? ownPauses().value_or(std::vector<std::chrono::milliseconds>())
                           : std::vector<std::chrono::milliseconds>();
    plan.firstPause.reset();
    if (!isOwn && m_pause->value() > 0)
        plan.firstPause = milliseconds(m_pause->value());
    plan.count = m_count->value();
    plan.concurrency = m_concurrency->value();
    plan.perSecond = m_rate->value();
    plan.timeout = milliseconds(m_timeout->value());
}

void SendingForm::showProblems(const QList<Problem> &problems)
{
    QString sentence;
    for (const Problem &problem : problems) {
        if (problem.field == "url"_L1 && !url().isEmpty())
            sentence = problem.sentence;
    }
    m_where->setError(m_target, sentence);
}

void SendingForm::setPublicKey(const QString &pem, bool isForSession)
{
    m_publicPem = pem;
    m_copyKey->setToolTip(isForSession ? tr("There is no key store: this key is gone when Linesman ends.")
                                       : tr("Copies the public half as PEM; your endpoint checks signatures with it."));
}

void SendingForm::copyPublicKey()
{
    QGuiApplication::clipboard()->setText(m_publicPem);
    showCopied(*m_copyKey);
}

} // namespace Linesman::Ui
