// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/formcolumn.h"

#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/scrollcolumn.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

namespace {
QString withoutMnemonic(QString text)
{
    text.remove(u'&');
    while (text.endsWith(u':'))
        text.chop(1);
    return text;
}

/*! The widget that takes the keyboard: a CopyField hands it on to its line. */
QWidget *inner(QWidget *field)
{
    return field->focusProxy() ? field->focusProxy() : field;
}
} // namespace

FormColumn::FormColumn(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Space::M);
}

void FormColumn::addRow(const QString &label, QWidget *field, const QString &help)
{
    Row row;
    row.box = new QWidget(this);
    auto *box = new QVBoxLayout(row.box);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(Space::XS);
    row.label = new QLabel(label, row.box);
    setRole(row.label, u"label"_s);
    row.label->setBuddy(inner(field));
    if (inner(field)->accessibleName().isEmpty())
        inner(field)->setAccessibleName(withoutMnemonic(label));
    box->addWidget(row.label);
    row.field = field;
    box->addWidget(field);
    row.note = makeLabel({}, u"small muted"_s, row.box);
    row.note->setObjectName(field->objectName() + "Note"_L1);
    box->addWidget(row.note);
    row.help = help;
    showNote(row);
    m_column->addWidget(row.box);
    m_rows.insert(field, row);
}

void FormColumn::addWide(QWidget *widget)
{
    m_column->addWidget(widget);
}

void FormColumn::addStretch()
{
    m_column->addStretch(1);
}

void FormColumn::showNote(Row &row)
{
    const QString &text = !row.error.isEmpty() ? row.error : !row.reason.isEmpty() ? row.reason : row.help;
    setRole(row.note, row.error.isEmpty() ? u"small muted"_s : u"small bad"_s);
    row.note->setText(text);
    row.note->setVisible(!text.isEmpty());
    setLook(inner(row.field), "wrong", !row.error.isEmpty());
    inner(row.field)->setAccessibleDescription(
        qEnvironmentVariableIsSet("LINESMAN_ACCESSIBLE_IDS") ? inner(row.field)->accessibleDescription() : text);
}

void FormColumn::setError(QWidget *field, const QString &sentence)
{
    const auto it = m_rows.find(field);
    if (it == m_rows.end() || it->error == sentence)
        return;
    it->error = sentence;
    showNote(*it);
}

QString FormColumn::error(QWidget *field) const
{
    return m_rows.value(field).error;
}

bool FormColumn::hasErrors() const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [](const Row &row) { return !row.error.isEmpty(); });
}

void FormColumn::setHelp(QWidget *field, const QString &help)
{
    const auto it = m_rows.find(field);
    if (it == m_rows.end())
        return;
    it->help = help;
    showNote(*it);
}

void FormColumn::setLabel(QWidget *field, const QString &label)
{
    const auto it = m_rows.find(field);
    if (it == m_rows.end())
        return;
    it->label->setText(label);
    inner(field)->setAccessibleName(withoutMnemonic(label));
}

void FormColumn::setRowVisible(QWidget *field, bool visible)
{
    if (const auto it = m_rows.find(field); it != m_rows.end())
        it->box->setVisible(visible);
}

void FormColumn::reveal(QWidget *field)
{
    const auto it = m_rows.find(field);
    if (it == m_rows.end())
        return;
    field->setFocus(Qt::OtherFocusReason);
    scrollIntoSight(it->box);
}

void FormColumn::setFixed(QWidget *field, const QString &reason)
{
    const auto it = m_rows.find(field);
    if (it == m_rows.end())
        return;
    it->reason = reason;
    if (auto *line = qobject_cast<QLineEdit *>(field))
        line->setReadOnly(!reason.isEmpty()); // what is fixed is still read and copied
    else
        field->setEnabled(reason.isEmpty());
    showNote(*it);
}

} // namespace Linesman::Ui
