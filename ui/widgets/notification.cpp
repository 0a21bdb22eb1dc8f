// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/notification.h"

#include "ui/theme/icons.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/tonemark.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

#include <chrono>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int Width = 420;
constexpr int WidthInCharacters = 56; //!< where the text is large
constexpr auto Stays = std::chrono::seconds(8);
} // namespace

NotificationArea::NotificationArea(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    window->installEventFilter(this);
}

void NotificationArea::show(Tone tone, const QString &sentence, const QString &button, std::function<void()> action)
{
    withdraw(sentence); // said again: the newest alone stays
    auto *frame = new QFrame(m_window);
    frame->setObjectName(u"notification"_s);
    frame->setProperty("surface", u"raised"_s);
    frame->setAccessibleName(sentence);
    auto *row = new QHBoxLayout(frame);
    row->setContentsMargins(Space::M, Space::S, Space::S, Space::S);
    row->setSpacing(Space::S);
    auto *mark = new ToneMark(frame);
    mark->setTone(tone);
    row->addWidget(mark);
    row->addWidget(makeLabel(sentence, {}, frame), 1);
    const auto leave = [this, frame = QPointer<QFrame>(frame)] {
        if (!frame)
            return;
        m_shown.removeAll(frame);
        frame->hide();
        frame->deleteLater();
        place();
    };
    if (!button.isEmpty()) {
        auto *act = makeButton(button, u"notificationButton"_s, ButtonLook::Quiet, frame);
        connect(act, &QPushButton::clicked, this, [action, leave] {
            if (action)
                action();
            leave();
        });
        row->addWidget(act);
    }
    auto *close = new QToolButton(frame);
    close->setObjectName(u"notificationClose"_s);
    close->setIcon(icon(u"dismiss"_s));
    close->setAccessibleName(tr("Dismiss"));
    close->setToolTip(tr("Dismiss"));
    close->setFocusPolicy(Qt::StrongFocus);
    connect(close, &QToolButton::clicked, this, leave);
    row->addWidget(close);
    m_shown.append(frame);
    frame->show();
    place();
    if (QAccessible::isActive()) {
        QAccessibleEvent event(frame, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
    if (tone == Tone::Bad && !button.isEmpty())
        return; // it offers a way out: it waits until somebody took it, or said no
    auto *timer = new QTimer(frame);
    timer->setInterval(Stays);
    connect(timer, &QTimer::timeout, this, [frame = QPointer<QFrame>(frame), leave] {
        if (frame && !frame->underMouse() && !frame->isAncestorOf(QApplication::focusWidget()))
            leave();
    });
    timer->start();
}

void NotificationArea::withdraw(const QString &sentence)
{
    m_shown.removeIf([&sentence](const QPointer<QFrame> &shown) {
        if (!shown || shown->accessibleName() != sentence)
            return !shown;
        shown->hide();
        shown->deleteLater();
        return true;
    });
    place();
}

bool NotificationArea::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window && event->type() == QEvent::Resize)
        place();
    return QObject::eventFilter(watched, event);
}

void NotificationArea::place()
{
    int bottom = m_window->height() - 40;
    for (auto it = m_shown.rbegin(); it != m_shown.rend(); ++it) {
        QFrame *frame = *it;
        if (!frame)
            continue;
        const int wanted = qMax(Width, frame->fontMetrics().averageCharWidth() * WidthInCharacters);
        const int width = qMin(wanted, m_window->width() - 2 * Space::L);
        // Of the frame, not of its layout, which knows nothing of the border.
        const int height = frame->hasHeightForWidth() ? frame->heightForWidth(width) : frame->sizeHint().height();
        frame->resize(width, height);
        frame->move(m_window->width() - width - Space::L, bottom - height);
        frame->raise();
        bottom -= height + Space::S;
    }
}

} // namespace Linesman::Ui
