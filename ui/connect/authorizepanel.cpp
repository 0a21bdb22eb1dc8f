// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/authorizepanel.h"

#include "app/core/symptom.h"
#include "app/oauth/findings.h"
#include "ui/connect/findingview.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/copyfield.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/statuschip.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;
using Stage = OAuth::SignIn::Stage;

AuthorizePanel::AuthorizePanel(OAuth::SignIn &signIn, QWidget *parent)
    : QWidget(parent)
    , m_signIn(signIn)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::S);
    m_error = new Banner(this);
    m_error->setObjectName(u"signInError"_s);
    m_error->hide();
    connect(m_error, &Banner::pressed, this, [this] { emit remedyWanted(m_remedy); });
    column->addWidget(m_error);
    m_decision = new Banner(this);
    m_decision->setObjectName(u"stateDecision"_s);
    m_decision->hide();
    connect(m_decision, &Banner::pressed, this, [this] { m_signIn.acceptWithoutState(); });
    column->addWidget(m_decision);

    auto *row = new QHBoxLayout;
    row->setSpacing(Space::S);
    m_authorize = makeButton(tr("&Authorize in Browser"), u"authorize"_s, ButtonLook::Primary, this);
    connect(m_authorize, &QPushButton::clicked, this, &AuthorizePanel::authorizeWanted);
    row->addWidget(m_authorize);
    m_cancel = makeButton(tr("Stop &Waiting"), u"cancelAuthorize"_s, ButtonLook::Normal, this);
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_signIn.cancel(); });
    row->addWidget(m_cancel);
    row->addStretch(1);
    m_chip = new StatusChip(this);
    m_chip->setObjectName(u"signInState"_s);
    row->addWidget(m_chip);
    column->addLayout(row);
    m_sentence = makeLabel({}, u"muted"_s, this);
    m_sentence->setObjectName(u"signInSentence"_s);
    column->addWidget(m_sentence);

    makeWaiting();
    column->addWidget(m_waiting);

    connect(m_pasted, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_use->setEnabled(!text.trimmed().isEmpty());
        m_pasteError->hide();
    });
    const auto use = [this] {
        const Result<> taken = m_signIn.paste(m_pasted->text());
        m_pasteError->setText(taken ? QString() : describe(taken.error()));
        m_pasteError->setVisible(!taken);
        if (taken)
            m_pasted->clear(); // it holds a code
        else
            scrollIntoSight(m_pasteError);
    };
    connect(m_use, &QPushButton::clicked, this, use);
    connect(m_pasted, &QLineEdit::returnPressed, this, use);
    connect(&m_signIn, &OAuth::SignIn::stageChanged, this, &AuthorizePanel::showStage);
    connect(&m_signIn, &OAuth::SignIn::browserNeeded, this, &AuthorizePanel::browserWanted);
    showStage();
}

void AuthorizePanel::makeWaiting()
{
    m_waiting = new QWidget(this);
    auto *waiting = new QVBoxLayout(m_waiting);
    waiting->setContentsMargins(0, Space::XS, 0, 0);
    waiting->setSpacing(Space::XS);
    const auto label = [this](const QString &text, QWidget *buddy) {
        auto *made = new QLabel(text, m_waiting);
        setRole(made, u"label"_s);
        made->setBuddy(buddy);
        return made;
    };
    m_page = new CopyField(u"consentPage"_s, tr("Address of the consent page"), CopyField::Content::Plain, m_waiting);
    waiting->addWidget(label(tr("Consent page, if the browser did not open"), m_page->line()));
    waiting->addWidget(m_page);
    m_receiver =
        new CopyField(u"receiverAddress"_s, tr("Address of the receiver"), CopyField::Content::Plain, m_waiting);
    waiting->addWidget(label(tr("A tunnel forwards the redirect URL to"), m_receiver->line()));
    waiting->addWidget(m_receiver);
    m_pasted = new QLineEdit(m_waiting);
    m_pasted->setObjectName(u"pastedCallback"_s);
    m_pasted->setAccessibleName(tr("Address that the browser landed on"));
    m_pasted->setPlaceholderText(u"https://…?code=…&state=…"_s);
    waiting->addWidget(label(tr("Or paste the address that the browser &landed on"), m_pasted));
    auto *paste = new QHBoxLayout;
    paste->setSpacing(Space::S);
    paste->addWidget(m_pasted, 1);
    m_use = makeButton(tr("&Use Address"), u"useCallback"_s, ButtonLook::Normal, m_waiting);
    m_use->setEnabled(false);
    paste->addWidget(m_use);
    waiting->addLayout(paste);
    m_pasteError = makeLabel({}, u"small bad"_s, m_waiting);
    m_pasteError->setObjectName(u"pastedCallbackError"_s);
    m_pasteError->hide();
    waiting->addWidget(m_pasteError);
}

void AuthorizePanel::setPossible(bool possible, const QString &reason)
{
    m_possible = possible;
    m_reason = reason;
    showStage();
}

void AuthorizePanel::showError(const Error &error)
{
    QString sentence = describe(error);
    const bool isCallback = error.kind == Error::Kind::Rejected && error.httpStatus == 0;
    const OAuth::Where where = isCallback ? OAuth::Where::Callback : OAuth::Where::TokenEndpoint;
    m_remedy = OAuth::Remedy::None;
    if (symptomOf(error.detail) == Symptom::UntrustedServer)
        m_remedy = OAuth::Remedy::OpenAuthority;
    if (const std::optional<Finding> known = OAuth::explained(where, error)) {
        m_remedy = OAuth::remedyFor(known->id);
        sentence = tr("%1 %2: %3 %4", "id, title, meaning and next step of a finding")
                       .arg(known->id, known->title, known->meaning, known->nextStep);
    }
    m_error->show(Tone::Bad, sentence, FindingView::buttonText(m_remedy));
    m_error->setToolTip(error.detail);
}

void AuthorizePanel::focusButton()
{
    m_authorize->setFocus();
}

void AuthorizePanel::clearError()
{
    m_error->hide();
}

void AuthorizePanel::showStage()
{
    const Stage stage = m_signIn.stage();
    const bool isWaiting = stage == Stage::WaitingForCallback || stage == Stage::DecisionNeeded;
    const bool isBusy = isWaiting || stage == Stage::Exchanging || stage == Stage::Storing;
    m_authorize->setEnabled(m_possible && !isBusy);
    m_cancel->setVisible(isWaiting);
    m_waiting->setVisible(isWaiting && !m_signIn.page().isEmpty());
    m_page->setText(m_signIn.page().toString(QUrl::FullyEncoded));
    m_receiver->setText(u"http://127.0.0.1:%1"_s.arg(m_signIn.receiverPort()));
    if (stage == Stage::DecisionNeeded) {
        m_decision->show(
            Tone::Warn,
            tr("A code came without state. That happens when an install begins in the Marketplace, and when "
               "somebody else sends you a link. Use it only if you just installed the app."),
            tr("&Use It"), Banner::Dismiss::Impossible);
    } else {
        m_decision->hide();
    }
    switch (stage) {
    case Stage::Idle:
        m_chip->setState(Tone::Neutral, m_possible ? tr("ready") : tr("not ready"));
        m_sentence->setText(m_possible ? tr("Opens the consent page in your browser: pick a location there.")
                                       : m_reason);
        break;
    case Stage::WaitingForCallback:
        m_chip->setState(Tone::Busy, tr("waiting"));
        m_sentence->setText(tr("Pick a location on the consent page and come back. No browser opened? Copy the "
                               "address of the page."));
        break;
    case Stage::DecisionNeeded:
        m_chip->setState(Tone::Warn, tr("your decision"));
        m_sentence->setText(tr("Decide above, or go on in the browser."));
        break;
    case Stage::Exchanging:
        m_chip->setState(Tone::Busy, tr("exchanging"));
        m_sentence->setText(tr("The code is exchanged for tokens."));
        break;
    case Stage::Storing:
        m_chip->setState(Tone::Busy, tr("storing"));
        m_sentence->setText(tr("The tokens go into the key store."));
        break;
    case Stage::Done:
        m_chip->setState(Tone::Good, tr("signed in"));
        m_sentence->setText(tr("The tokens are kept. Authorize again for another location."));
        break;
    case Stage::Failed:
        m_chip->setState(Tone::Bad, tr("failed"));
        m_sentence->setText(m_possible ? tr("Nothing was changed. You can authorize again.") : m_reason);
        break;
    }
}

} // namespace Linesman::Ui
