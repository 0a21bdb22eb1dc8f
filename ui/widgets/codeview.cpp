// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/codeview.h"

#include "ui/theme/icons.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/codefindbar.h"
#include "ui/widgets/codelexer.h"
#include "ui/widgets/codetext.h"
#include "ui/widgets/prettyjson.h"

#include <QApplication>
#include <QButtonGroup>
#include <QClipboard>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QStringDecoder>
#include <QToolButton>
#include <QVBoxLayout>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype HeadBytes = 256 * 1024;
constexpr qsizetype IndentedAtOnce = 256 * 1024; // some milliseconds
constexpr int FoldMargin = 2;

std::optional<QString> asText(const QByteArray &bytes)
{
    if (bytes.contains('\0'))
        return {};
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(bytes);
    if (decoder.hasError())
        return {};
    return text;
}
} // namespace

CodeView::CodeView(QWidget *parent)
    : CodeView(u"code"_s, tr("Content"), parent)
{
}

CodeView::CodeView(const QString &objectName, const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
    , m_behind(this)
    , m_preparing(this)
{
    setObjectName(objectName);
    setAccessibleName(accessibleName);
    build();
}

void CodeView::build()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *frame = new QFrame(this);
    frame->setProperty("surface", u"code"_s);
    outer->addWidget(frame);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);

    m_bar = new QHBoxLayout;
    m_bar->setContentsMargins(Space::M, Space::XS, Space::XS, Space::XS);
    m_bar->setSpacing(Space::XS);
    m_title = new QLabel(frame);
    setRole(m_title, u"label"_s);
    m_title->hide();
    m_bar->addWidget(m_title);
    m_size = new QLabel(frame);
    m_size->setObjectName(objectName() + "Size"_L1);
    setRole(m_size, u"small muted"_s);
    m_bar->addWidget(m_size);
    m_bar->addStretch(1);
    addTools(frame);
    column->addLayout(m_bar);

    m_nothing = makeLabel({}, u"muted"_s, frame);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setContentsMargins(Space::L, Space::L, Space::L, Space::L);
    column->addWidget(m_nothing, 1);

    m_editor = new CodeText(frame);
    setUpEditor();
    m_findBar = new CodeFindBar(objectName(), *m_editor, frame);
    column->insertWidget(1, m_findBar);
    column->addWidget(m_editor, 1);
    m_json = new QsciLexerJSON(this);
    m_http = new HttpHeadLexer(this);

    m_showAll = makeButton(tr("Show All"), objectName() + "ShowAll"_L1, ButtonLook::Quiet, frame);
    connect(m_showAll, &QPushButton::clicked, this, &CodeView::showAll);
    column->addWidget(m_showAll, 0, Qt::AlignLeft);

    auto *findKey = new QShortcut(QKeySequence::Find, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(findKey, &QShortcut::activated, this, &CodeView::openFind);
    setPlaceholder(tr("Nothing to show."));
    render();
}

void CodeView::addTools(QWidget *frame)
{
    m_modes = new QButtonGroup(this);
    m_pretty = addMode(tr("Pretty"), Format::Json);
    m_raw = addMode(tr("Raw"), Format::Text);
    m_hex = addMode(tr("Hex"), Format::Hex);
    const auto addTool = [this, frame](const QString &iconName, const QString &name, const QString &suffix) {
        auto *button = new QToolButton(frame);
        button->setIcon(icon(iconName));
        button->setToolTip(name);
        button->setAccessibleName(name);
        button->setObjectName(objectName() + suffix);
        button->setFocusPolicy(Qt::StrongFocus);
        m_bar->addWidget(button);
        return button;
    };
    connect(addTool(u"edit-find"_s, tr("Find (Ctrl+F)"), u"Find"_s), &QToolButton::clicked, this, &CodeView::openFind);
    connect(addTool(u"edit-copy"_s, tr("Copy everything"), u"Copy"_s), &QToolButton::clicked, this, &CodeView::copy);
    m_options = addTool(u"configure"_s, tr("Wrap, fold, zoom, copy a value"), u"Options"_s);
    m_options->setPopupMode(QToolButton::InstantPopup);
    makeMenu();
    m_options->setMenu(m_menu);
}

void CodeView::setUpEditor()
{
    m_editor->setObjectName(objectName() + "Text"_L1);
    m_editor->setAccessibleName(accessibleName());
    m_editor->setReadOnly(true);
    m_editor->setUtf8(true);
    m_editor->setFrameShape(QFrame::NoFrame);
    m_editor->setMarginWidth(1, 0);
    m_editor->setMarginWidth(0, Space::S); // a margin without numbers: room at the left
    m_editor->setMarginType(0, QsciScintilla::SymbolMargin);
    m_editor->SendScintilla(QsciScintilla::SCI_SETMARGINRIGHT, 0UL, long(Space::S)); // and at the right
    m_editor->setMarginWidth(FoldMargin, 0);
    m_editor->setScrollWidth(1);
    m_editor->setScrollWidthTracking(true);
    m_editor->setTabWidth(4);
    m_editor->SendScintilla(QsciScintilla::SCI_SETTABINDENTS, 0L);
    m_editor->SendScintilla(QsciScintilla::SCI_SETEXTRAASCENT, 1);
    m_editor->SendScintilla(QsciScintilla::SCI_SETEXTRADESCENT, 1);
    m_editor->SendScintilla(QsciScintilla::SCI_SETUNDOCOLLECTION, 0L); // of what nobody can change
    m_editor->SendScintilla(QsciScintilla::SCI_USEPOPUP, 0L);          // its menu is in English and offers to type
    m_editor->setWrapVisualFlags(QsciScintilla::WrapFlagNone, QsciScintilla::WrapFlagNone);
    m_editor->setWrapIndentMode(QsciScintilla::WrapIndentIndented);
    m_editor->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_editor, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { m_menu->popup(m_editor->mapToGlobal(at)); });
}

QToolButton *CodeView::addMode(const QString &text, Format format)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setCheckable(true);
    button->setObjectName(objectName() + text);
    button->setAccessibleName(tr("Show as %1").arg(text));
    button->setFocusPolicy(Qt::StrongFocus);
    m_modes->addButton(button);
    m_bar->addWidget(button);
    connect(button, &QToolButton::clicked, this, [this, format] { chooseFormat(format); });
    return button;
}

void CodeView::setBytes(const QByteArray &bytes, Format format)
{
    m_bytes = bytes;
    m_indented.clear();
    m_behind.forget();
    m_all = false;
    if (format == Format::Auto) {
        const QByteArray start = bytes.left(256).trimmed();
        const bool mayBeJson = !start.isEmpty() && (start.front() == '{' || start.front() == '[');
        if (mayBeJson && bytes.size() <= IndentedAtOnce)
            m_indented = prettyJson(bytes).value_or(QByteArray());
        format = !m_indented.isEmpty() ? Format::Json : asText(bytes) ? Format::Text : Format::Hex;
        if (mayBeJson && bytes.size() > IndentedAtOnce)
            lookForJson();
    } else if (format == Format::Json) {
        m_indented = prettyJson(bytes).value_or(bytes);
    }
    m_format = format;
    chooseFormat(format);
}

/*! On another thread: ten megabytes take some tenths of a second. */
void CodeView::lookForJson()
{
    m_behind.run([bytes = m_bytes] { return prettyJson(bytes).value_or(QByteArray()); },
                 [this](const QByteArray &indented) {
                     if (indented.isEmpty())
                         return;
                     m_indented = indented;
                     m_format = Format::Json;
                     chooseFormat(Format::Json);
                 });
}

void CodeView::setPlaceholder(const QString &text)
{
    m_placeholder = text;
    m_nothing->setText(text);
}

void CodeView::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
}

QString CodeView::shownText() const
{
    return m_editor->text();
}

void CodeView::chooseFormat(Format format)
{
    m_shown = format;
    render();
}

void CodeView::render()
{
    const bool any = !m_bytes.isEmpty();
    m_editor->setVisible(any);
    m_nothing->setVisible(!any);
    m_pretty->setVisible(any && m_format == Format::Json);
    m_raw->setVisible(any && m_format != Format::HttpHead);
    m_hex->setVisible(any && m_format != Format::HttpHead);
    m_options->setVisible(any);
    m_pretty->setChecked(m_shown == Format::Json);
    m_raw->setChecked(m_shown == Format::Text);
    m_hex->setChecked(m_shown == Format::Hex);
    m_preparing.forget();
    m_rest.clear();
    m_restFrom = -1;
    showSize();

    const QByteArray &whole = m_shown == Format::Json ? m_indented : m_bytes;
    const qsizetype limit = m_shown == Format::Hex ? HeadBytes / 4 : HeadBytes;
    const bool isLong = whole.size() > limit;
    m_perLine = bytesPerLine();
    const QString text = textToShow(isLong ? whole.left(limit) : whole, m_shown, m_perLine, cutMark());
    m_showAll->setVisible(any && isLong && !m_all);
    m_editor->setLexer(m_shown == Format::Json ? m_json : m_shown == Format::HttpHead ? m_http : nullptr);
    m_editor->setReadOnly(false);
    m_editor->setText(text);
    m_editor->setReadOnly(true);
    m_editor->setScrollWidth(1);
    dressEditor(*m_editor);
    m_editor->setFolding(m_shown == Format::Json ? QsciScintilla::PlainFoldStyle : QsciScintilla::NoFoldStyle,
                         FoldMargin);
    applyLook();
    m_editor->setCursorPosition(0, 0);
    m_findBar->refresh();
    if (m_all && isLong)
        prepareRest(whole);
}

void CodeView::openFind()
{
    if (m_bytes.isEmpty())
        return;
    m_findBar->open();
}

void CodeView::copy()
{
    const std::optional<QString> text = asText(m_bytes);
    QApplication::clipboard()->setText(text ? *text : QString::fromUtf8(m_bytes.toHex(' ')));
}

void CodeView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) && m_editor)
        dressEditor(*m_editor);
}

void CodeView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_findBar->isVisible()) {
        m_findBar->close();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace Linesman::Ui
