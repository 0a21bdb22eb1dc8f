#include "ui/messages/requestform.h"

#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/formcolumn.h"
#include "ui/widgets/scrollcolumn.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

RequestForm::RequestForm(const QString &objectName, const QString &buttonText, const QString &buttonName,
                         QWidget *parent)
    : QWidget(parent)
    , m_buttonText(buttonText)
{
    setObjectName(objectName);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(Space::M, Space::M, Space::M, Space::M);
    outer->setSpacing(Space::S);

    m_banner = new Banner(this);
    m_banner->setObjectName(objectName + "Banner"_L1);
    outer->addWidget(m_banner);

    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    auto *scroll = new ScrollColumn(objectName + "Fields"_L1, tr("Fields"), splitter);
    m_column = new FormColumn(scroll->inner());
    scroll->body()->addWidget(m_column);
    splitter->addWidget(scroll);
    m_request = new CodeView(objectName + "Request"_L1, tr("The request as it will be sent"), splitter);
    m_request->setTitle(tr("Request"));
    splitter->addWidget(m_request);
    splitter->setSizes({400, 220});
    splitter->setStretchFactor(0, 1);
    outer->addWidget(splitter, 1);

    m_button = makeButton(buttonText, buttonName, ButtonLook::Primary, this);
    outer->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, &RequestForm::submit);
}

void RequestForm::setDesk(const Desk &desk, const LocationId &location)
{
    m_desk = desk;
    m_location = location;
    refresh();
}

void RequestForm::setParty(const Messages::Party &party)
{
    m_party = party;
    refresh();
}

void RequestForm::addField(const QString &field, const QString &label, QWidget *widget, const QString &help)
{
    m_column->addRow(label, widget, help);
    m_fields.insert(field, widget);
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

void RequestForm::setFieldVisible(const QString &name, bool visible)
{
    if (QWidget *widget = field(name))
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
    m_request->setBytes(request(), CodeView::Format::HttpHead);
    m_button->setEnabled(!m_busy);
}

void RequestForm::setBusy(const QString &what)
{
    m_busy = !what.isEmpty();
    m_button->setText(m_busy ? what : m_buttonText);
    m_button->setEnabled(!m_busy);
    if (m_busy)
        m_banner->hide();
}

void RequestForm::showError(const Error &error)
{
    setBusy({});
    QString sentence = describe(error);
    if (!error.traceId.isEmpty())
        sentence += u' ' + tr("Trace: %1").arg(error.traceId);
    m_banner->show(Tone::Bad, sentence);
}

void RequestForm::showSuccess(const QString &sentence)
{
    setBusy({});
    m_submitted = false;
    m_banner->show(Tone::Good, sentence);
    refresh();
}

void RequestForm::submit()
{
    m_submitted = true;
    refresh();
    const QList<Problem> problems = findings();
    if (isBlocked(problems)) {
        for (const Problem &problem : problems) {
            if (!problem.isBlocking)
                continue;
            if (QWidget *widget = field(problem.field))
                widget->setFocus();
            else
                m_banner->show(Tone::Warn, problem.sentence);
            break;
        }
        return;
    }
    emit writeWanted([this] { send(); });
}

} // namespace Linesman::Ui
