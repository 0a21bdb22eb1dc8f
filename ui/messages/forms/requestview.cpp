// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/forms/requestview.h"

#include "app/messages/requestpreview.h"
#include "app/messages/snippet.h"
#include "app/oauth/tokens.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/moments.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <chrono>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr int AsRequest = -1;
constexpr int AsAnswer = -2;
constexpr auto TokenTime = 60s; // how long a token stays in the clipboard
} // namespace

RequestView::RequestView(const QString &objectName, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::XS);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::S);
    m_fold = new QToolButton(this);
    m_fold->setObjectName(objectName + "Fold"_L1);
    m_fold->setAccessibleName(tr("Show the request"));
    m_fold->setToolTip(tr("The request as it will be sent, its answer, and both as code"));
    m_fold->setCheckable(true);
    m_fold->setChecked(true);
    m_fold->setArrowType(Qt::DownArrow);
    m_fold->setFocusPolicy(Qt::StrongFocus);
    row->addWidget(m_fold);
    m_as = new QComboBox(this);
    m_as->setObjectName(objectName + "As"_L1);
    m_as->setAccessibleName(tr("Show the request as"));
    m_as->addItem(tr("Request"), AsRequest);
    m_as->addItem(tr("Answer"), AsAnswer);
    for (const Messages::SnippetLanguage language : Messages::AllSnippetLanguages)
        m_as->addItem(Messages::snippetLanguageTitle(language), int(language));
    row->addWidget(m_as);
    m_note = makeLabel({}, u"small muted"_s, this);
    m_note->setObjectName(objectName + "Note"_L1);
    row->addWidget(m_note, 1);
    m_token = makeButton(tr("Copy with Token…"), objectName + "Token"_L1, ButtonLook::Quiet, this);
    m_token->hide();
    row->addWidget(m_token);
    layout->addLayout(row);
    m_code = new CodeView(objectName, tr("The request as it will be sent"), this);
    m_code->setPlaceholder(tr("The response appears here once the request is sent."));
    layout->addWidget(m_code, 1);
    connect(m_fold, &QToolButton::toggled, this, [this](bool isOpen) { setFolded(!isOpen); });
    connect(m_as, &QComboBox::currentIndexChanged, this, &RequestView::render);
    connect(m_token, &QPushButton::clicked, this, &RequestView::copyWithToken);
    render();
}

void RequestView::setSession(OAuth::Session &session)
{
    m_session = &session;
}

void RequestView::setRequest(const HighLevel::Request &request)
{
    m_request = request;
    m_plain = Messages::requestPreview(request);
    if (m_as->currentData().toInt() != AsAnswer)
        render();
}

void RequestView::setPlain(const QByteArray &request)
{
    m_request.reset();
    m_plain = request;
    for (int row = m_as->count() - 1; row >= 2; --row)
        m_as->removeItem(row); // it is no API call
    if (m_as->currentData().toInt() != AsAnswer)
        render();
}

void RequestView::setAnswer(const Exchange &exchange)
{
    m_hasAnswer = true;
    m_answer = exchange.responseBody;
    m_answerNote = exchange.status == 0
                       ? exchange.error
                       : tr("HTTP %1 after %2").arg(QString::number(exchange.status), durationText(exchange.duration));
    render();
}

void RequestView::setAnswer(const QByteArray &body)
{
    m_hasAnswer = true;
    m_answer = body;
    m_answerNote.clear();
    render();
}

bool RequestView::isFolded() const
{
    return !m_fold->isChecked();
}

void RequestView::setFolded(bool folded)
{
    m_fold->setChecked(!folded);
    m_fold->setArrowType(folded ? Qt::RightArrow : Qt::DownArrow);
    m_as->setVisible(!folded);
    m_code->setVisible(!folded);
    render();
    emit foldedChanged(folded);
}

void RequestView::showSummary()
{
    const QString line = QString::fromUtf8(m_plain.left(m_plain.indexOf('\n'))).section(u" HTTP/"_s, 0, 0).trimmed();
    const QString answer = m_answerNote.isEmpty() ? tr("received") : m_answerNote;
    m_note->setText(m_hasAnswer ? tr("%1. Last answer: %2", "a request").arg(line, answer) : line);
}

void RequestView::render()
{
    const int as = m_as->currentData().toInt();
    m_token->setVisible(as >= 0 && m_session && !isFolded());
    renderCode(as);
    if (isFolded())
        showSummary();
}

void RequestView::renderCode(int as)
{
    if (as == AsRequest) {
        m_note->setText(m_hasAnswer ? tr("Last answer: %1").arg(m_answerNote.isEmpty() ? tr("received") : m_answerNote)
                                    : QString());
        m_code->setTitle(tr("Request"));
        m_code->setBytes(m_plain, CodeView::Format::HttpHead);
        return;
    }
    if (as == AsAnswer) {
        m_note->setText(m_answerNote);
        m_code->setTitle(tr("Answer"));
        m_code->setBytes(m_answer);
        return;
    }
    m_note->setText(tr("Reads its token from $%1.").arg(QLatin1StringView(Messages::TokenVariable)));
    m_code->setTitle(m_as->currentText());
    const QString code = m_request ? Messages::snippet(*m_request, Messages::SnippetLanguage(as)) : QString();
    m_code->setBytes(code.toUtf8(), CodeView::Format::Text);
}

void RequestView::copyWithToken()
{
    auto *question = new QMessageBox(QMessageBox::Warning, tr("Copy with Token"),
                                     tr("The copied code holds an access token: whoever reads it can act in this "
                                        "location until the token expires. It leaves the clipboard after a minute."),
                                     QMessageBox::Cancel, this);
    question->setObjectName(u"copyTokenQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *copy = question->addButton(tr("&Copy with Token"), QMessageBox::AcceptRole);
    copy->setObjectName(u"copyTokenConfirmed"_s);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(copy, &QPushButton::clicked, this, [this] {
        OAuth::Tokens *tokens = m_session->tokens();
        if (!tokens)
            return;
        deliver(tokens->token(HighLevel::Install::of(m_location)), this, [this](const Result<QString> &token) {
            if (token)
                putIntoClipboard(*token);
            else
                m_note->setText(describe(token.error()));
        });
    });
    question->open();
}

void RequestView::putIntoClipboard(const QString &token)
{
    const int as = m_as->currentData().toInt();
    if (!m_request || as < 0)
        return;
    const QString code = Messages::snippet(*m_request, Messages::SnippetLanguage(as), token);
    QClipboard *clipboard = QGuiApplication::clipboard();
    clipboard->setText(code);
    m_note->setText(tr("Copied with the token."));
    QTimer::singleShot(TokenTime, clipboard, [clipboard, code] {
        if (clipboard->text() == code)
            clipboard->clear();
    });
}

} // namespace Linesman::Ui
