// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/setupchecklist.h"

#include "ui/theme/icons.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QGridLayout>
#include <QMouseEvent>
#include <QToolButton>

#include <algorithm>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;
using OAuth::SetupStep;

namespace {
const char *const BoxProperty = "linesmanBox";
}

SetupChecklist::SetupChecklist(QWidget *parent)
    : QWidget(parent)
{
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Space::S);
    m_grid->setVerticalSpacing(Space::XS);
    m_grid->setColumnStretch(1, 1);
}

void SetupChecklist::makeRow(const SetupStep &step, int row)
{
    const QString name = u"step"_s + step.id.left(1).toUpper() + step.id.mid(1);
    Row made;
    made.box = new QCheckBox(this);
    made.box->setObjectName(name);
    made.box->setAccessibleName(step.text);
    connect(made.box, &QCheckBox::clicked, this, &SetupChecklist::edited);
    m_grid->addWidget(made.box, row, 0, Qt::AlignTop);

    auto *words = new QWidget(this);
    auto *column = new QVBoxLayout(words);
    column->setContentsMargins(0, 0, 0, Space::XS);
    column->setSpacing(0);
    column->addWidget(makeLabel(step.text, {}, words));
    if (!step.hint.isEmpty())
        column->addWidget(makeLabel(step.hint, u"small muted"_s, words));
    m_grid->addWidget(words, row, 1);
    words->setCursor(Qt::PointingHandCursor);
    words->setProperty(BoxProperty, QVariant::fromValue(static_cast<QObject *>(made.box)));
    words->installEventFilter(this); // the text belongs to its box, however small that is

    made.copy = new QToolButton(this);
    made.copy->setObjectName(name + "Copy"_L1);
    made.copy->setIcon(icon(u"edit-copy"_s));
    made.copy->setFocusPolicy(Qt::StrongFocus);
    made.copy->setAccessibleName(tr("Copy what to enter: %1").arg(step.text));
    connect(made.copy, &QToolButton::clicked, this, [this, id = step.id] {
        const auto found =
            std::find_if(m_steps.cbegin(), m_steps.cend(), [&id](const SetupStep &one) { return one.id == id; });
        if (found != m_steps.cend())
            QApplication::clipboard()->setText(found->copy);
    });
    m_grid->addWidget(made.copy, row, 2, Qt::AlignTop);

    if (!step.page.isEmpty()) {
        auto *open = new QToolButton(this);
        open->setObjectName(name + "Open"_L1);
        open->setIcon(icon(u"internet-services"_s));
        open->setFocusPolicy(Qt::StrongFocus);
        open->setToolTip(tr("Open %1").arg(step.page.toString()));
        open->setAccessibleName(tr("Open the page: %1").arg(step.text));
        connect(open, &QToolButton::clicked, this, [this, page = step.page] { emit browserWanted(page); });
        m_grid->addWidget(open, row, 3, Qt::AlignTop);
    }
    m_rows.insert(step.id, made);
}

bool SetupChecklist::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonRelease && static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton) {
        if (auto *box = qobject_cast<QCheckBox *>(watched->property(BoxProperty).value<QObject *>())) {
            box->click();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void SetupChecklist::setSteps(const QList<SetupStep> &steps)
{
    m_steps = steps;
    int row = 0;
    for (const SetupStep &step : steps) {
        if (!m_rows.contains(step.id))
            makeRow(step, row);
        QToolButton *copy = m_rows.value(step.id).copy;
        copy->setVisible(!step.copy.isEmpty());
        copy->setToolTip(tr("Copy: %1").arg(step.copy));
        ++row;
    }
}

void SetupChecklist::setDone(const QStringList &ids)
{
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row)
        row->box->setChecked(ids.contains(row.key()));
}

QStringList SetupChecklist::doneAmong(const QStringList &before) const
{
    QStringList done;
    for (const QString &id : before) {
        if (!m_rows.contains(id))
            done.append(id);
    }
    for (const SetupStep &step : m_steps) {
        if (m_rows.value(step.id).box->isChecked())
            done.append(step.id);
    }
    return done;
}

int SetupChecklist::doneCount() const
{
    int count = 0;
    for (const Row &row : m_rows)
        count += row.box->isChecked() ? 1 : 0;
    return count;
}

} // namespace Linesman::Ui
