// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/doctor/explainguard.h"

#include "ui/doctor/explaindialog.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/menuabout.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTextEdit>
#include <QVariant>

#include <functional>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

ExplainGuard::ExplainGuard(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

namespace {
constexpr qsizetype LongestExplained = 64 * 1024;

/*! The scrolling view that \a widget is, or is the inner part of: a key asks the one for its menu, the mouse the other. */
template <typename View>
View *viewOf(QWidget *widget)
{
    if (auto *view = qobject_cast<View *>(widget))
        return view;
    auto *view = qobject_cast<View *>(widget->parentWidget());
    return view && view->viewport() == widget ? view : nullptr;
}

template <typename Edit>
QMenu *menuOfEdit(Edit *edit, QString &text)
{
    text = edit->textCursor().hasSelection() ? edit->textCursor().selectedText() : edit->toPlainText();
    return edit->createStandardContextMenu();
}

QMenu *menuToCopy(QWidget *parent, const QString &text)
{
    auto *menu = new QMenu(parent);
    menu->addAction(ExplainGuard::tr("&Copy"), menu, [text] { QApplication::clipboard()->setText(text); });
    return menu;
}

/*! Of the cell at \a at, or of the current one when a key asked. */
QMenu *menuOfView(QAbstractItemView *view, const QContextMenuEvent &event, QString &text)
{
    const bool isPopup = view->window()->windowType() == Qt::Popup; // of a combo box
    if (isPopup || view->contextMenuPolicy() != Qt::DefaultContextMenu || view->property(OwnMenu).toBool())
        return nullptr;
    const bool isByMouse = event.reason() == QContextMenuEvent::Mouse;
    const QModelIndex cell = isByMouse ? view->indexAt(event.pos()) : view->currentIndex();
    text = cell.data().toString();
    return text.trimmed().isEmpty() ? nullptr : menuToCopy(view, text);
}

QMenu *menuOfLabel(QLabel *label, QString &text)
{
    const bool hasLink = label->text().contains("<a "_L1); // Qt's menu can copy where it leads
    if (!label->textInteractionFlags().testFlag(Qt::TextSelectableByMouse) || hasLink)
        return nullptr;
    text = label->hasSelectedText() ? label->selectedText() : label->text();
    return menuToCopy(label, text);
}

/*! A menu for \a widget, with \a text set to what would be explained; null where its own will do. */
QMenu *menuFor(QWidget *widget, const QContextMenuEvent &event, QString &text)
{
    if (auto *label = qobject_cast<QLabel *>(widget))
        return menuOfLabel(label, text);
    if (auto *line = qobject_cast<QLineEdit *>(widget)) {
        if (!line->isReadOnly() || line->echoMode() != QLineEdit::Normal)
            return nullptr;
        text = line->hasSelectedText() ? line->selectedText() : line->text();
        return line->createStandardContextMenu();
    }
    if (qobject_cast<ExplainDialog *>(widget->window()))
        return nullptr;
    if (auto *edit = viewOf<QPlainTextEdit>(widget))
        return menuOfEdit(edit, text);
    if (auto *edit = viewOf<QTextEdit>(widget))
        return menuOfEdit(edit, text);
    auto *view = viewOf<QAbstractItemView>(widget);
    return view ? menuOfView(view, event, text) : nullptr;
}

void explain(QWidget *over, const QString &text)
{
    auto *dialog = new ExplainDialog(over->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setText(text.left(LongestExplained));
    dialog->open();
}

/*! Adds "Explain…" to \a menu, about what \a text gives when it is chosen. */
QAction *offerIn(QMenu *menu, QWidget *over, const std::function<QString()> &text)
{
    menu->addSeparator();
    QAction *action = menu->addAction(ExplainGuard::tr("E&xplain…"), over, [over, text] { explain(over, text()); });
    action->setObjectName(u"explainThis"_s);
    return action;
}

/*! A menu that is about to be shown for the first time: of a code pane, or one that says what it is about. */
void addToMenu(QMenu *menu)
{
    QWidget *over = menu->parentWidget();
    const QVariant property = menu->property(MenuAbout);
    const QString about = property.toString();
    if (auto *pane = qobject_cast<CodeView *>(over))
        offerIn(menu, over, [pane] { return pane->textInQuestion(); });
    else if (over && property.metaType() == QMetaType::fromType<AboutLater>())
        offerIn(menu, over, property.value<AboutLater>());
    else if (over && !about.trimmed().isEmpty())
        offerIn(menu, over, [about] { return about; });
}
} // namespace

bool ExplainGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Polish) { // before the menu is measured
        if (auto *menu = qobject_cast<QMenu *>(watched))
            addToMenu(menu);
        return false;
    }
    auto *widget = event->type() == QEvent::ContextMenu ? qobject_cast<QWidget *>(watched) : nullptr;
    if (!widget)
        return false;
    auto *asked = static_cast<QContextMenuEvent *>(event);
    QString text;
    QMenu *menu = menuFor(widget, *asked, text);
    if (!menu)
        return false;
    menu->setObjectName(u"explainMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    offerIn(menu, widget, [text] { return text; })->setEnabled(!text.trimmed().isEmpty());
    menu->popup(asked->globalPos());
    return true;
}

} // namespace Linesman::Ui
