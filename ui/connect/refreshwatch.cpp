// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/refreshwatch.h"

#include "ui/connect/findingview.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/formcolumn.h"
#include "ui/widgets/statuschip.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace Linesman::Ui {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {
constexpr auto LookFor = 1000ms; // one look at the log waits so long for something new
} // namespace

RefreshWatch::RefreshWatch(const OAuth::Connection &emulator, const HighLevel::Install &install, QWidget *parent)
    : QDialog(parent)
    , m_install(install)
{
    m_control.setBaseUrl(emulator.apiBase());
    if (!emulator.caFile.isEmpty())
        (void)m_control.addCertificateAuthorities(emulator.caFile); // the first call says when it is of no use
    setObjectName(u"refreshWatch"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Watch a Client Refresh"));
    setMinimumWidth(520);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::XL, Space::XL, Space::XL, Space::L);
    column->setSpacing(Space::M);
    m_banner = new Banner(this);
    m_banner->setObjectName(u"refreshWatchBanner"_s);
    m_banner->hide();
    column->addWidget(m_banner);
    column->addWidget(
        makeLabel(tr("Does your own program refresh an expired token once, and only once? Let the token "
                     "run out here, then have your program call the emulator, best several times at once."),
                  {}, this));
    m_form = new FormColumn(this);
    m_token = new QLineEdit(m_form);
    m_token->setObjectName(u"refreshWatchToken"_s);
    m_token->setEchoMode(QLineEdit::Password);
    m_form->addRow(tr("Control &token"), m_token, tr("That the emulator was started with."));
    m_form->hide();
    column->addWidget(m_form);
    auto *state = new QHBoxLayout;
    m_chip = new StatusChip(this);
    m_chip->setObjectName(u"refreshWatchState"_s);
    state->addWidget(m_chip);
    m_counts = makeLabel({}, u"muted"_s, this);
    m_counts->setObjectName(u"refreshWatchCounts"_s);
    state->addWidget(m_counts, 1);
    column->addLayout(state);
    m_verdict = makeLabel({}, u"strong"_s, this);
    m_verdict->setObjectName(u"refreshWatchVerdict"_s);
    m_verdict->hide();
    column->addWidget(m_verdict);
    m_findings = new FindingView(this);
    connect(m_findings, &FindingView::remedyWanted, this, &RefreshWatch::remedyWanted);
    column->addWidget(m_findings);
    column->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::S);
    buttons->addStretch(1);
    auto *close = makeButton(tr("&Close"), u"refreshWatchClose"_s, ButtonLook::Normal, this);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    buttons->addWidget(close);
    m_judge = makeButton(tr("&Judge"), u"refreshWatchJudge"_s, ButtonLook::Normal, this);
    connect(m_judge, &QPushButton::clicked, this, &RefreshWatch::judge);
    buttons->addWidget(m_judge);
    m_start = makeButton(tr("&Expire Token and Watch"), u"refreshWatchStart"_s, ButtonLook::Primary, this);
    connect(m_start, &QPushButton::clicked, this, &RefreshWatch::begin);
    buttons->addWidget(m_start);
    column->addLayout(buttons);
    m_chip->setState(Tone::Neutral, tr("not begun"));
    m_judge->setEnabled(false);
}

RefreshWatch::~RefreshWatch()
{
    m_isWatching = false;
    m_control.cancel();
}

void RefreshWatch::begin()
{
    m_calls = {};
    m_control.setToken(m_token->text().trimmed().toUtf8());
    m_banner->hide();
    m_verdict->hide();
    m_findings->setFindings({});
    m_start->setEnabled(false);
    deliver(LineTest::expireAccessTokens(&m_control, m_install), this, [this](const Result<qint64> &end) {
        if (!end) {
            fail(end.error());
            return;
        }
        m_after = *end;
        m_isWatching = true;
        ++m_watch;
        m_judge->setEnabled(true);
        m_chip->setState(Tone::Busy, tr("watching"));
        showCounts();
        watch();
    });
}

void RefreshWatch::watch()
{
    deliver(m_control.log(m_after, LookFor), this, [this, number = m_watch](const Result<LineTest::LogPage> &page) {
        if (!m_isWatching || number != m_watch)
            return;
        if (!page) {
            fail(page.error());
            return;
        }
        take(*page);
        watch();
    });
}

void RefreshWatch::take(const LineTest::LogPage &page)
{
    m_after = page.next;
    for (const Exchange &entry : page.entries)
        m_calls.take(entry);
    showCounts();
}

void RefreshWatch::showCounts()
{
    m_counts->setText(tr("%1 calls seen, %2 answered 401, %3 refreshes")
                          .arg(QString::number(m_calls.count()), QString::number(m_calls.refusals()),
                               QString::number(m_calls.refreshes())));
}

void RefreshWatch::judge()
{
    // What came in just now is looked at too.
    m_isWatching = false;
    m_judge->setEnabled(false);
    deliver(LineTest::drain(&m_control, m_after), this, [this](const Result<LineTest::LogPage> &page) {
        if (!page) {
            fail(page.error());
            return;
        }
        take(*page);
        using Verdict = LineTest::ClientCalls::Verdict;
        const Verdict verdict = m_calls.verdict();
        m_findings->setFindings(m_calls.findings());
        if (verdict == Verdict::NoCalls)
            m_chip->setState(Tone::Neutral, tr("no calls"));
        else
            m_chip->setState(verdict == Verdict::Good ? Tone::Good : Tone::Bad,
                             verdict == Verdict::Good ? tr("passed") : tr("failed"));
        m_verdict->setText(LineTest::verdictSentence(verdict));
        m_verdict->show();
        m_start->setEnabled(true);
    });
}

void RefreshWatch::fail(const Error &error)
{
    m_isWatching = false;
    m_start->setEnabled(true);
    m_judge->setEnabled(false);
    m_chip->setState(Tone::Bad, tr("stopped"));
    if (error.httpStatus == 401) {
        m_form->show();
        m_form->reveal(m_token);
    }
    m_banner->show(Tone::Bad, describe(error) + u'\n' + error.detail);
}

} // namespace Linesman::Ui
