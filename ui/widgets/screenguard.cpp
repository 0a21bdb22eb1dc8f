// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/screenguard.h"

#include <QApplication>
#include <QDialog>
#include <QEvent>
#include <QLayout>
#include <QScreen>
#include <QTimer>

#include <algorithm>

namespace Linesman::Ui {

namespace {
constexpr int TitleHeight = 32; // px; what a window manager draws is known only once the window is up
} // namespace

QRect fittedInto(const QRect &wanted, const QRect &screen)
{
    QRect fitted(wanted.topLeft(), wanted.size().boundedTo(screen.size()));
    fitted.moveLeft(std::clamp(fitted.left(), screen.left(), screen.right() + 1 - fitted.width()));
    fitted.moveTop(std::clamp(fitted.top(), screen.top(), screen.bottom() + 1 - fitted.height()));
    return fitted;
}

QRect roomOnScreen(const QWidget &widget)
{
    const QScreen *screen = widget.screen() ? widget.screen() : QGuiApplication::primaryScreen();
    return screen ? screen->availableGeometry().adjusted(0, TitleHeight, 0, 0) : QRect(0, 0, 1280, 800);
}

namespace {
/*! Moves \a dialog, with its frame, onto its screen; one that is there already stays. */
void place(QDialog &dialog)
{
    const QScreen *screen = dialog.screen();
    if (!screen || !dialog.isVisible())
        return;
    const QRect frame = dialog.frameGeometry();
    const QPoint fitted = fittedInto(frame, screen->availableGeometry()).topLeft();
    if (fitted != frame.topLeft())
        dialog.move(fitted);
}

/*! A size hint knows nothing of lines that wrap: a dialog as high as it says cuts its last fields. */
void growToItsSentences(QDialog &dialog)
{
    const QLayout *layout = dialog.layout();
    if (!layout || !layout->hasHeightForWidth())
        return;
    const int needed = std::min(layout->totalHeightForWidth(dialog.width()), roomOnScreen(dialog).height());
    if (needed > dialog.height())
        dialog.resize(dialog.width(), needed);
}
} // namespace

ScreenGuard::ScreenGuard(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool ScreenGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Show && event->type() != QEvent::Resize)
        return false;
    auto *dialog = qobject_cast<QDialog *>(watched);
    if (!dialog || !dialog->isWindow())
        return false;
    if (event->type() == QEvent::Show)
        growToItsSentences(*dialog);
    const QSize most = dialog->size().boundedTo(roomOnScreen(*dialog).size());
    if (most != dialog->size() && dialog->minimumSize().boundedTo(most) == dialog->minimumSize())
        dialog->resize(most);
    // Where it stands is known only after Qt and the window manager put it over its parent.
    QTimer::singleShot(0, dialog, [dialog] { place(*dialog); });
    return false;
}

} // namespace Linesman::Ui
