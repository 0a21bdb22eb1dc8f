// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/forms/requestform.h"

#include "app/highlevel/client.h"
#include "app/oauth/tokens.h"
#include "ui/live/livewrite.h"
#include "ui/messages/forms/errorpanel.h"
#include "ui/messages/forms/requestview.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/formcolumn.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/stackingrow.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;
using Providers::Field;

RequestForm::RequestForm(const QString &objectName, const QString &buttonText, const QString &buttonName,
                         QWidget *parent)
    : QWidget(parent)
    , m_buttonText(buttonText)
{
    setObjectName(objectName);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(Space::M, Space::M, Space::M, Space::M);
    outer->setSpacing(Space::S);

    m_error = new ErrorPanel(objectName + "Error"_L1, this);
    outer->addWidget(m_error);

    m_scroll = new ScrollColumn(objectName + "Fields"_L1, tr("Fields"), this);
    m_column = new FormColumn(m_scroll->inner());
    m_scroll->body()->addWidget(m_column);
    outer->addWidget(m_scroll, 1);
    m_request = new RequestView(objectName + "Request"_L1, this);
    outer->addWidget(m_request);
    connect(m_request, &RequestView::foldedChanged, this, [this, outer](bool isFolded) {
        outer->setStretchFactor(m_request, isFolded ? 0 : 1); // the fields have the height
    });
    m_request->setFolded(true);

    m_buttons = new StackingRow(this);
    StackingLayout *row = m_buttons->row();
    m_cancel = makeButton(tr("Cancel"), buttonName + "Cancel"_L1, ButtonLook::Normal, m_buttons);
    m_cancel->hide();
    row->addWidget(m_cancel);
    m_button = makeButton(buttonText, buttonName, ButtonLook::Primary, m_buttons);
    row->addWidget(m_button, 1);
    outer->addWidget(m_buttons);
    // Over the fields, which keep their height: it tells of what is done and goes again.
    m_banner = new Banner(this);
    m_banner->setObjectName(objectName + "Banner"_L1);
    m_banner->installEventFilter(this);
    connect(m_button, &QPushButton::clicked, this, &RequestForm::submit);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_cancelled)
            m_cancelled();
    });
    connect(m_error, &ErrorPanel::stepWanted, this, &RequestForm::takeStep);
}

void RequestForm::setContext(const Workspace::MessagingContext &context, const LocationId &location)
{
    if (context != m_context || location != m_location)
        dismiss();
    m_context = context;
    m_location = location;
    m_request->setLocation(location);
    refresh();
}

void RequestForm::setContact(const Messages::ContactRef &party)
{
    if (party.id != m_contact.id)
        dismiss();
    m_contact = party;
    refresh();
}

void RequestForm::dismiss()
{
    m_banner->hide();
    m_error->hide();
}

void RequestForm::placeBanner()
{
    const QRect place = m_scroll->geometry();
    const int height = qMin(place.height(), m_banner->layout()->heightForWidth(place.width()));
    m_banner->setGeometry(place.left(), place.bottom() + 1 - height, place.width(), height);
    m_banner->raise();
}

bool RequestForm::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_banner && (event->type() == QEvent::Show || event->type() == QEvent::LayoutRequest))
        placeBanner();
    return QWidget::eventFilter(watched, event);
}

void RequestForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_banner->isVisible())
        placeBanner();
}

void RequestForm::setSession(OAuth::Session &session)
{
    m_session = &session;
    m_request->setSession(session);
}

void RequestForm::addBesideButton(QWidget *button)
{
    m_buttons->row()->insertWidget(0, button);
}

void RequestForm::setButtonText(const QString &text)
{
    m_buttonText = text;
    if (!m_busy)
        m_button->setText(text);
    m_button->setAccessibleName(QString(text).remove(u'&'));
}

void RequestForm::addField(Field field, const QString &label, QWidget *widget, const QString &help)
{
    m_fields.insert(fieldName(field), widget);
    addInput(label, widget, help);
}

void RequestForm::addInput(const QString &label, QWidget *widget, const QString &help)
{
    m_column->addRow(label, widget, help);
    if (auto *line = qobject_cast<QLineEdit *>(widget))
        connect(line, &QLineEdit::textChanged, this, &RequestForm::refresh);
    else if (auto *text = qobject_cast<QPlainTextEdit *>(widget))
        connect(text, &QPlainTextEdit::textChanged, this, &RequestForm::refresh);
    else if (auto *combo = qobject_cast<QComboBox *>(widget)) {
        // A long entry must not widen the whole form: it is read whole in the list that opens.
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(12);
        connect(combo, &QComboBox::currentIndexChanged, this, &RequestForm::refresh);
    } else if (auto *date = qobject_cast<QDateTimeEdit *>(widget))
        connect(date, &QDateTimeEdit::dateTimeChanged, this, &RequestForm::refresh);
}

void RequestForm::setFieldVisible(Field field, bool visible)
{
    if (QWidget *widget = m_fields.value(fieldName(field)))
        m_column->setRowVisible(widget, visible);
}

void RequestForm::refresh()
{
    const QList<Problem> problems = findings();
    for (auto entry = m_fields.cbegin(); entry != m_fields.cend(); ++entry) {
        QString sentence;
        for (const Problem &problem : problems) {
            if (problem.field == entry.key() && (m_submitted || !problem.isBlocking)) {
                sentence = problem.sentence;
                break;
            }
        }
        m_column->setError(entry.value(), sentence);
    }
    if (const QByteArray plain = plainRequest(); !plain.isEmpty()) {
        m_request->setPlain(plain);
    } else {
        const HighLevel::ApiRequest asked = request();
        HighLevel::Client *client = m_session ? m_session->client() : nullptr;
        m_request->setRequest(client ? client->request(asked) : HighLevel::requestOf(asked));
    }
    m_button->setEnabled(!m_busy);
}

void RequestForm::setBusy(const QString &what, const std::function<void()> &cancel)
{
    m_busy = !what.isEmpty();
    m_button->setText(m_busy ? what : m_buttonText);
    m_button->setEnabled(!m_busy);
    m_cancelled = cancel;
    m_cancel->setVisible(m_busy && cancel);
    if (m_busy) {
        m_banner->hide();
        m_error->hide();
    }
}

void RequestForm::showError(const Error &error)
{
    setBusy({});
    m_banner->hide();
    m_error->show(error);
}

void RequestForm::showSuccess(const QString &sentence)
{
    setBusy({});
    m_submitted = false;
    m_error->hide();
    m_banner->show(Tone::Good, sentence);
    refresh();
}

void RequestForm::showDoubt(const QString &sentence)
{
    showSuccess(sentence);
    m_banner->show(Tone::Warn, sentence);
}

void RequestForm::showAnswer(const QByteArray &body)
{
    m_request->setAnswer(body);
}

void RequestForm::showExchange(const Exchange &exchange)
{
    m_request->setAnswer(exchange);
}

void RequestForm::takeStep(HighLevel::NextStep step)
{
    using HighLevel::NextStep;
    switch (step) {
    case NextStep::AddScope:
        emit destinationWanted(ShowScopes{});
        break;
    case NextStep::Authorize:
        emit destinationWanted(PageId::Connect);
        break;
    case NextStep::RefreshToken:
        if (OAuth::Tokens *tokens = m_session ? m_session->tokens() : nullptr) {
            setBusy(tr("Refreshing the token…"));
            deliver(tokens->refresh(HighLevel::Install::of(m_location)), this, [this](const Result<> &refreshed) {
                if (!refreshed)
                    return showError(refreshed.error());
                showSuccess(tr("The token was refreshed: send it again."));
            });
        }
        break;
    case NextStep::ChooseProvider:
    case NextStep::ChooseType:
        if (auto *combo = qobject_cast<QComboBox *>(m_fields.value(fieldName(Field::ProviderId)))) {
            combo->setFocus();
            combo->showPopup();
        } else {
            emit destinationWanted(PageId::Providers);
        }
        break;
    case NextStep::CreateContact:
        emit contactWanted({});
        break;
    case NextStep::TryAgain:
        submit();
        break;
    case NextStep::None:
        break;
    }
}

void RequestForm::submit()
{
    m_submitted = true;
    aboutToSubmit();
    refresh();
    const QList<Problem> problems = findings();
    if (isBlocked(problems)) {
        m_error->hide();
        for (const Problem &problem : problems) {
            if (!problem.isBlocking)
                continue;
            if (QWidget *widget = m_fields.value(problem.field))
                m_column->reveal(widget);
            else
                m_banner->show(Tone::Warn, problem.sentence);
            break;
        }
        return;
    }
    if (m_session && isWrite())
        confirmLiveWrite(this, *m_session, writeSentence(), [this] { send(); });
    else
        send();
}

} // namespace Linesman::Ui
