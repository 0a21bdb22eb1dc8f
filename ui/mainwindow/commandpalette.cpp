// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/commandpalette.h"

#include "ui/mainwindow/mainwindow.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/searchfield.h"

#include <QFrame>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>
#include <vector>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

namespace {
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
        painter->drawText(area.adjusted(0, 0, -keysWidth - Space::M, 0), Qt::AlignVCenter | Qt::AlignLeft,
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
    for (const QChar letter : typed.toCaseFolded()) {
        if (letter.isSpace())
            continue;
        const QString folded = text.toCaseFolded();
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
    m_field = new SearchField(tr("Type a place or an action"), frame);
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

void CommandPalette::offer(const QList<Command> &commands, std::function<void(const QString &)> search)
{
    m_commands = commands;
    m_search = std::move(search);
    m_field->clear();
    filter({});
    const QRect over = parentWidget()->rect();
    resize(qMin(560, over.width() - 80), qMin(420, over.height() - 120));
    move(parentWidget()->mapToGlobal(QPoint((over.width() - width()) / 2, 72)));
    open();
    m_field->setFocus();
}

void CommandPalette::filter(const QString &typed)
{
    std::vector<std::pair<int, int>> found; // score, place in m_commands
    for (int i = 0; i < m_commands.size(); ++i) {
        const int score = fuzzyScore(typed, m_commands[i].text);
        if (score >= 0)
            found.emplace_back(score, i);
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    m_model->clear();
    for (const auto &[score, i] : found) {
        auto *item = new QStandardItem(m_commands[i].text); // the model owns it
        item->setData(m_commands[i].keys, DetailRole);
        item->setData(i, Qt::UserRole);
        m_model->appendRow(item);
    }
    if (m_search && !typed.trimmed().isEmpty()) {
        auto *item = new QStandardItem(tr("Search everything for \"%1\"").arg(typed.trimmed()));
        item->setData(-1, Qt::UserRole);
        m_model->appendRow(item);
    }
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
    if (which < 0)
        m_search(typed);
    else
        m_commands[which].run();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
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
