// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/commandpalette.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/searchfield.h"

#include <QApplication>
#include <QFrame>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QPointer>
#include <QStandardItemModel>
#include <QStyle>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>
#include <vector>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype LookupFrom = 2; // characters
constexpr auto LookupAfter = std::chrono::milliseconds(150);

/*! The command at the left, its keys at the right. */
class CommandDelegate : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = tokens();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state & QStyle::State_Selected) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(t.selection);
            painter->drawRoundedRect(option.rect.adjusted(2, 1, -2, -1), 4, 4);
        }
        const QRect area = option.rect.adjusted(Space::M, 0, -Space::M, 0);
        const QString keys = index.data(DetailRole).toString();
        const int keysWidth = option.fontMetrics.horizontalAdvance(keys);
        painter->setPen(t.text);
        painter->drawText(QStyle::visualRect(option.direction, area, area.adjusted(0, 0, -keysWidth - Space::M, 0)),
                          Qt::AlignVCenter | Qt::AlignLeft,
                          option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight,
                                                        area.width() - keysWidth - Space::M));
        painter->setPen(t.muted);
        painter->drawText(area, Qt::AlignVCenter | Qt::AlignRight, keys);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {100, qMax(Space::Control, option.fontMetrics.height() + 12)};
    }
};
} // namespace

int fuzzyScore(const QString &typed, const QString &text)
{
    int score = 0;
    qsizetype at = 0;
    qsizetype previous = -2;
    const QString folded = text.toCaseFolded();
    for (const QChar letter : typed.toCaseFolded()) {
        if (letter.isSpace())
            continue;
        // The start of a word is worth more than the next letter in the middle of one.
        qsizetype found = folded.indexOf(letter, at);
        for (qsizetype i = found; i >= 0 && found != previous + 1; i = folded.indexOf(letter, i + 1)) {
            if (i == 0 || folded[i - 1].isSpace()) {
                found = i;
                break;
            }
        }
        if (found < 0)
            return -1;
        const bool wordStart = found == 0 || folded[found - 1].isSpace();
        score += found == previous + 1 ? 4 : wordStart ? 3 : 1;
        previous = found;
        at = found + 1;
    }
    return score;
}

CommandPalette::CommandPalette(QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint)
{
    setObjectName(u"commandPalette"_s);
    setWindowTitle(tr("Command Palette"));
    setAttribute(Qt::WA_TranslucentBackground);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *frame = new QFrame(this);
    frame->setProperty("surface", u"raised"_s);
    outer->addWidget(frame);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(Space::S, Space::S, Space::S, Space::S);
    column->setSpacing(Space::S);
    m_wait = new QTimer(this);
    m_wait->setSingleShot(true);
    m_wait->setInterval(LookupAfter);
    connect(m_wait, &QTimer::timeout, this, &CommandPalette::lookUp);
    m_field = new SearchField(tr("Type a place, an action or a name"), frame);
    m_field->setObjectName(u"paletteField"_s);
    m_field->installEventFilter(this);
    column->addWidget(m_field);
    m_model = new QStandardItemModel(this);
    m_list = new QListView(frame);
    m_list->setObjectName(u"paletteList"_s);
    m_list->setAccessibleName(tr("Places and actions"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setProperty("frameless", true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_list, 1);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_list, &QListView::clicked, this, &CommandPalette::runCurrent);
}

void CommandPalette::offer(const Offer &offer)
{
    m_offer = offer;
    m_field->clear();
    filter({});
    const QRect over = parentWidget()->rect();
    resize(qMin(600, over.width() - 80), qMin(460, over.height() - 120));
    move(parentWidget()->mapToGlobal(QPoint((over.width() - width()) / 2, 72)));
    show(); // not modal: a click in the parent closes it
    raise();
    activateWindow();
    m_field->setFocus();
}

void CommandPalette::filter(const QString &typed)
{
    m_found.clear();
    list(typed);
    if (m_offer.lookup && typed.trimmed().size() >= LookupFrom)
        m_wait->start();
    else
        m_wait->stop();
}

void CommandPalette::lookUp()
{
    const QString typed = m_field->text();
    m_offer.lookup(typed.trimmed(), [self = QPointer(this), typed](const QList<Command> &found) {
        if (!self || !self->isVisible() || self->m_field->text() != typed || found.isEmpty())
            return;
        self->m_found = found;
        self->list(typed);
    });
}

QList<int> CommandPalette::ranked(const QString &typed) const
{
    struct Rank {
        int score = 0;
        qsizetype recent = 0; //!< larger for what was run later
        int which = 0;
    };
    std::vector<Rank> ranks;
    for (int i = 0; i < m_offer.commands.size(); ++i) {
        const QString &text = m_offer.commands.at(i).text;
        const int score = fuzzyScore(typed, text);
        const qsizetype place = m_offer.recent.indexOf(text);
        if (score >= 0)
            ranks.push_back({score, place < 0 ? 0 : m_offer.recent.size() - place, i});
    }
    std::stable_sort(ranks.begin(), ranks.end(), [](const Rank &a, const Rank &b) {
        return std::pair(a.score, a.recent) > std::pair(b.score, b.recent);
    });
    QList<int> found;
    for (const Rank &rank : ranks)
        found += rank.which;
    return found;
}

const Command &CommandPalette::command(int which) const
{
    const int own = int(m_offer.commands.size());
    return which < own ? m_offer.commands.at(which) : m_found.at(which - own);
}

void CommandPalette::addRow(const QString &text, const QString &detail, int which)
{
    auto *item = new QStandardItem(text); // the model owns it
    item->setData(detail, DetailRole);
    item->setData(which, Qt::UserRole);
    m_model->appendRow(item);
}

void CommandPalette::list(const QString &typed)
{
    m_model->clear();
    QList<int> rows = ranked(typed);
    for (int i = 0; i < m_found.size(); ++i)
        rows += int(m_offer.commands.size()) + i;
    for (const int which : std::as_const(rows))
        addRow(command(which).text, command(which).keys, which);
    if (m_offer.search && !typed.trimmed().isEmpty())
        addRow(tr("Search everything for \"%1\"").arg(typed.trimmed()), {}, -1);
    m_list->setCurrentIndex(m_model->index(0, 0));
}

void CommandPalette::runCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    const int which = index.data(Qt::UserRole).toInt();
    const QString typed = m_field->text().trimmed();
    accept();
    if (which < 0) {
        m_offer.search(typed);
        return;
    }
    const Command chosen = command(which); // running it may open the palette again
    if (m_offer.ran)
        m_offer.ran(chosen.text);
    chosen.run();
}

/*! Minimizing hides and shows it, too. */
void CommandPalette::showEvent(QShowEvent *event)
{
    QApplication::instance()->installEventFilter(this); // sees clicks in the parent
    QDialog::showEvent(event);
}

void CommandPalette::hideEvent(QHideEvent *event)
{
    QApplication::instance()->removeEventFilter(this);
    QDialog::hideEvent(event);
}

/*! Whether \a watched is a part of the window that this lies over. */
bool CommandPalette::isBeside(QObject *watched) const
{
    const auto *widget = qobject_cast<QWidget *>(watched);
    return widget && widget->window() == parentWidget()->window();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress && isBeside(watched)) {
        reject();
        return true; // the click does nothing else
    }
    if (event->type() == QEvent::WindowDeactivate && watched == this && QApplication::activeWindow() == parentWidget())
        reject(); // activated by its title bar or by the window manager's keys
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        const int rows = m_model->rowCount();
        const int row = m_list->currentIndex().row();
        switch (key->key()) {
        case Qt::Key_Down:
            m_list->setCurrentIndex(m_model->index(rows ? (row + 1) % rows : 0, 0));
            return true;
        case Qt::Key_Up:
            m_list->setCurrentIndex(m_model->index(rows ? (row + rows - 1) % rows : 0, 0));
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            runCurrent();
            return true;
        case Qt::Key_Escape:
            reject();
            return true;
        default:
            break;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace Linesman::Ui
