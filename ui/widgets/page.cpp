// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page.h"

#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/actionrow.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/statuschip.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

Page::Page(const QString &title, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::L, Space::M, Space::L, Space::L);
    column->setSpacing(Space::M);

    auto *row = new QHBoxLayout;
    row->setSpacing(Space::S);
    m_title = new QLabel(title, this);
    m_title->setObjectName(u"pageTitle"_s);
    setRole(m_title, u"title"_s);
    m_title->setMinimumHeight(Space::Control);
    row->addWidget(m_title);
    m_beside = new QHBoxLayout;
    m_beside->setSpacing(Space::S);
    m_beside->setContentsMargins(Space::S, 0, 0, 0);
    row->addLayout(m_beside);
    row->addStretch(1);
    m_actions = new ActionRow(this);
    row->addWidget(m_actions);

    auto *head = new QVBoxLayout;
    head->setSpacing(0);
    head->addLayout(row);
    m_subtitle = makeLabel({}, u"muted"_s, this);
    m_subtitle->hide();
    head->addWidget(m_subtitle);
    column->addLayout(head);

    m_stack = new QStackedWidget(this);
    m_ready = new QWidget(m_stack);
    m_body = new QVBoxLayout(m_ready);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(Space::M);
    m_stack->addWidget(m_ready);
    m_empty = new EmptyState(m_stack);
    m_empty->setObjectName(u"pageEmpty"_s);
    connect(m_empty, &EmptyState::pressed, this, &Page::emptyAction);
    connect(m_empty, &EmptyState::linkPressed, this, &Page::emptyLink);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(makeBusy());
    m_stack->addWidget(makeFailed());
    column->addWidget(m_stack, 1);
}

QString Page::title() const
{
    return m_title->text();
}

void Page::open(const Destination &)
{
}

void Page::findHere()
{
    for (auto *field : findChildren<SearchField *>()) {
        if (field->isVisibleTo(this)) {
            field->setFocus(Qt::ShortcutFocusReason);
            field->selectAll();
            return;
        }
    }
    for (auto *view : findChildren<CodeView *>()) {
        if (view->isVisibleTo(this)) {
            view->openFind();
            return;
        }
    }
}

QWidget *Page::makeBusy()
{
    auto *page = new QWidget(m_stack);
    auto *column = new QVBoxLayout(page);
    column->setSpacing(Space::M);
    column->addStretch(2);
    m_busyText = makeLabel({}, u"heading"_s, page);
    m_busyText->setAlignment(Qt::AlignCenter);
    column->addWidget(m_busyText);
    m_progress = new QProgressBar(page);
    m_progress->setObjectName(u"pageProgress"_s);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(320);
    column->addWidget(m_progress, 0, Qt::AlignHCenter);
    m_busyLeft = makeLabel({}, u"muted"_s, page);
    m_busyLeft->setAlignment(Qt::AlignCenter);
    column->addWidget(m_busyLeft);
    m_cancel = makeButton(tr("&Cancel"), u"pageCancel"_s, ButtonLook::Normal, page);
    connect(m_cancel, &QPushButton::clicked, this, &Page::cancelled);
    column->addWidget(m_cancel, 0, Qt::AlignHCenter);
    column->addStretch(3);
    return page;
}

QWidget *Page::makeFailed()
{
    auto *page = new QWidget(m_stack);
    auto *column = new QVBoxLayout(page);
    column->setSpacing(Space::M);
    column->addStretch(2);
    auto *chip = new StatusChip(Tone::Bad, tr("Failed"), page);
    column->addWidget(chip, 0, Qt::AlignHCenter);
    m_failedText = makeLabel({}, u"heading"_s, page);
    m_failedText->setObjectName(u"pageFailure"_s);
    m_failedText->setAlignment(Qt::AlignCenter);
    m_failedText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_failedText); // over the whole width: an aligned label that wraps is given one line only
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    m_detailsButton = makeButton(tr("&Details"), u"pageDetails"_s, ButtonLook::Normal, page);
    m_detailsButton->setCheckable(true);
    buttons->addWidget(m_detailsButton);
    auto *retry = makeButton(tr("&Retry"), u"pageRetry"_s, ButtonLook::Primary, page);
    connect(retry, &QPushButton::clicked, this, &Page::retried);
    buttons->addWidget(retry);
    buttons->addStretch();
    column->addLayout(buttons);
    m_details = makeLabel({}, u"mono muted"_s, page);
    m_details->setObjectName(u"pageDetailsText"_s);
    m_details->setAlignment(Qt::AlignCenter);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_details->hide();
    column->addWidget(m_details);
    connect(m_detailsButton, &QPushButton::toggled, m_details, &QWidget::setVisible);
    column->addStretch(3);
    return page;
}

void Page::setLook(Look look)
{
    m_look = look;
    m_stack->setCurrentIndex(int(look));
}

void Page::showReady()
{
    setLook(Look::Ready);
}

void Page::showEmpty(const QString &sentence, const QString &button)
{
    showEmpty({}, sentence, button);
}

void Page::showEmpty(const QString &title, const QString &sentence, const QString &button, const QString &link)
{
    m_empty->setTitle(title);
    m_empty->setText(sentence, button);
    m_empty->setLink(link);
    setLook(Look::Empty);
}

void Page::setIcon(const QString &iconName)
{
    m_empty->setIcon(iconName);
}

void Page::showBusy(const QString &what, Cancel cancel)
{
    m_busyText->setText(what);
    m_cancel->setVisible(cancel == Cancel::Possible);
    setProgress(-1);
    setLook(Look::Busy);
}

void Page::setProgress(int percent, const QString &left)
{
    m_progress->setRange(0, percent < 0 ? 0 : 100);
    if (percent >= 0)
        m_progress->setValue(percent);
    m_busyLeft->setText(left);
    m_busyLeft->setVisible(!left.isEmpty());
}

void Page::showFailed(const Error &error)
{
    QString details = error.detail;
    if (error.httpStatus)
        details += u"\nHTTP %1"_s.arg(error.httpStatus);
    if (!error.code.isEmpty())
        details += u"\ncode %1"_s.arg(error.code);
    if (!error.traceId.isEmpty())
        details += u"\ntraceId %1"_s.arg(error.traceId);
    showFailed(describe(error), details);
}

void Page::showFailed(const QString &sentence, const QString &details)
{
    m_failedText->setText(sentence);
    m_failedText->setAccessibleName(sentence);
    m_details->setText(details);
    m_detailsButton->setChecked(false);
    m_detailsButton->setVisible(!details.isEmpty());
    setLook(Look::Failed);
    if (QAccessible::isActive()) {
        QAccessibleEvent event(m_failedText, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void Page::addAction(QWidget *widget)
{
    m_actions->addWidget(widget);
}

void Page::addBesideTitle(QWidget *widget)
{
    m_beside->addWidget(widget);
}

void Page::setSubtitle(const QString &text)
{
    m_subtitle->setText(text);
    m_subtitle->setVisible(!text.isEmpty());
}

} // namespace Linesman::Ui
