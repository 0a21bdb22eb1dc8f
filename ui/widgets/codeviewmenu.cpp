// SPDX-License-Identifier: GPL-3.0-or-later
// What the menu of a code pane does; the rest of the class is in codeview.cpp.
#include "ui/theme/fonts.h"
#include "ui/widgets/codelook.h"
#include "ui/widgets/codetext.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/jsonplace.h"
#include "ui/widgets/page.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QFontMetrics>
#include <QMenu>

#include <algorithm>
#include <utility>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int LeastZoom = -4;
constexpr int MostZoom = 16;
constexpr int LongestSearch = 200;                       // characters
constexpr const char *LookProperty = "linesmanCodeLook"; // of the application: panes come and go

/*! The place in JSON of \a editor's caret; \a json is what it shows, with no line cut. */
JsonPlace placeAtCaret(const QsciScintilla &editor, const QString &json)
{
    int line = 0;
    int column = 0;
    editor.getCursorPosition(&line, &column);
    qsizetype start = 0;
    for (; line > 0 && start >= 0; --line)
        start = json.indexOf(u'\n', start) + 1;
    qsizetype end = json.indexOf(u'\n', start);
    if (end < 0)
        end = json.size();
    qsizetype at = std::min(start + column, end);
    while (at < end && json.at(at).isSpace())
        ++at; // an indent belongs to what stands behind it
    return jsonPlaceAt(json, at);
}

bool isContactId(const JsonPlace &place)
{
    return place.path.endsWith(".contactId"_L1) && !place.value.isEmpty() && place.value != "null"_L1;
}
} // namespace

CodeLook codeLook()
{
    const QVariantList kept = qApp->property(LookProperty).toList();
    return kept.size() == 3 ? CodeLook{kept[0].toBool(), kept[1].toBool(), kept[2].toInt()} : CodeLook();
}

void setCodeLook(const CodeLook &look)
{
    const int zoom = std::clamp(look.zoom, LeastZoom, MostZoom);
    qApp->setProperty(LookProperty, QVariantList{look.isWrapped, look.isNumbered, zoom});
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        if (auto *view = qobject_cast<CodeView *>(widget))
            view->applyLook();
    }
}

void CodeView::applyLook()
{
    const CodeLook look = codeLook();
    const bool isText = m_shown == Format::Json || m_shown == Format::Text;
    m_editor->setWrapMode(look.isWrapped && m_shown != Format::Hex ? QsciScintilla::WrapWhitespace
                                                                   : QsciScintilla::WrapNone);
    const bool isNumbered = look.isNumbered && isText;
    m_editor->setMarginType(0, isNumbered ? QsciScintilla::NumberMargin : QsciScintilla::SymbolMargin);
    if (isNumbered)
        m_editor->setMarginWidth(0, QString::number(std::max(m_editor->lines(), 10)) + u'0');
    else
        m_editor->setMarginWidth(0, 8);
    m_editor->zoomTo(look.zoom);
}

void CodeView::makeMenu()
{
    m_menu = new QMenu(this);
    m_menu->setObjectName(objectName() + "Menu"_L1);
    const auto add = [this](const QString &text, const char *name, auto &&act) {
        QAction *action = m_menu->addAction(text);
        action->setObjectName(objectName() + QLatin1StringView(name));
        connect(action, &QAction::triggered, this, std::forward<decltype(act)>(act));
        return action;
    };
    QAction *chosen = add(tr("&Copy Selection"), "CopySelection", [this] { m_editor->copy(); });
    QAction *value = add(tr("Copy &Value"), "CopyValue", [this] { copyValue(); });
    QAction *path = add(tr("Copy &Path"), "CopyPath", [this] { copyPath(); });
    m_menu->addSeparator();
    QAction *find = add(tr("Find in &History"), "FindInHistory", [this] { findInHistory(); });
    QAction *thread = add(tr("Open &Thread of This Contact"), "OpenThread", [this] { openThread(); });
    m_menu->addSeparator();
    QAction *fold = add(tr("&Fold All"), "FoldAll", [this] { m_editor->foldAll(true); });
    QAction *unfold = add(tr("&Unfold All"), "UnfoldAll", [this] { m_editor->clearFolds(); });
    m_menu->addSeparator();
    QAction *wrap = add(tr("&Wrap Lines"), "Wrap", [](bool isOn) {
        CodeLook look = codeLook();
        look.isWrapped = isOn;
        setCodeLook(look);
    });
    QAction *numbers = add(tr("Line &Numbers"), "Numbers", [](bool isOn) {
        CodeLook look = codeLook();
        look.isNumbered = isOn;
        setCodeLook(look);
    });
    wrap->setCheckable(true);
    numbers->setCheckable(true);
    m_menu->addSeparator();
    const auto zoomBy = [](int points) {
        CodeLook look = codeLook();
        look.zoom = points == 0 ? 0 : look.zoom + points;
        setCodeLook(look);
    };
    add(tr("&Larger"), "Larger", [zoomBy] { zoomBy(1); });
    add(tr("&Smaller"), "Smaller", [zoomBy] { zoomBy(-1); });
    add(tr("N&ormal Size"), "NormalSize", [zoomBy] { zoomBy(0); });
    connect(m_menu, &QMenu::aboutToShow, this, [=, this] {
        const bool isJson = m_shown == Format::Json && !m_bytes.isEmpty();
        chosen->setEnabled(m_editor->hasSelectedText());
        for (QAction *action : {value, path, fold, unfold})
            action->setVisible(isJson);
        find->setEnabled(isJson || m_editor->hasSelectedText());
        thread->setVisible(isJson && isContactId(placeHere()));
        wrap->setChecked(codeLook().isWrapped);
        numbers->setChecked(codeLook().isNumbered);
    });
}

JsonPlace CodeView::placeHere() const
{
    return placeAtCaret(*m_editor, QString::fromUtf8(m_indented));
}

QString CodeView::textInQuestion() const
{
    return m_editor->hasSelectedText() ? m_editor->selectedText() : m_editor->text();
}

void CodeView::findInHistory()
{
    const QString chosen = m_editor->selectedText().simplified();
    const QString words = chosen.isEmpty() ? placeHere().value.simplified() : chosen;
    if (!words.isEmpty())
        goTo(SearchHistory{words.left(LongestSearch)});
}

void CodeView::openThread()
{
    if (const JsonPlace place = placeHere(); isContactId(place))
        goTo(ShowThread{ContactId(place.value)});
}

/*! By the place that this pane is in; a dialog before it makes way. */
void CodeView::goTo(const Destination &destination)
{
    for (QWidget *at = this; at; at = at->parentWidget()) {
        if (auto *dialog = qobject_cast<QDialog *>(at))
            dialog->close();
        if (auto *page = qobject_cast<Page *>(at)) {
            emit page->destinationWanted(destination);
            return;
        }
    }
}

void CodeView::copyValue()
{
    const JsonPlace place = placeHere();
    if (!place.path.isEmpty())
        QApplication::clipboard()->setText(place.value);
}

void CodeView::copyPath()
{
    const JsonPlace place = placeHere();
    if (!place.path.isEmpty())
        QApplication::clipboard()->setText(place.path);
}

int CodeView::bytesPerLine() const
{
    constexpr int AroundBytes = 12; // characters: offset and gaps
    constexpr int PerByte = 4;      // two digits, a space, a letter
    const int letter = std::max(1, QFontMetrics(monoFont()).horizontalAdvance(u'0'));
    constexpr int AroundText =
        32; // px: margins and the scroll bar; the editor has no width of its own while it is hidden
    const int fits = ((width() - AroundText) / letter - AroundBytes) / PerByte;
    return fits >= 16 ? 16 : fits >= 8 ? 8 : 4;
}

void CodeView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_shown == Format::Hex && !m_bytes.isEmpty() && bytesPerLine() != m_perLine)
        render();
}

} // namespace Linesman::Ui
