// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/headbar.h"

#include "ui/theme/icons.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/statuschip.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QKeySequence>
#include <QSignalBlocker>
#include <QToolButton>
#include <QWheelEvent>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

namespace {
/*! Changes only by what is chosen in its open list: never by the wheel, an arrow or a letter that passed by. */
class ConnectionSwitcher : public QComboBox
{
public:
    using QComboBox::QComboBox;

    QSize minimumSizeHint() const override // half of the name that it likes to show, at any text size
    {
        const QSize whole = sizeHint();
        return {whole.width() - minimumContentsLength() / 2 * fontMetrics().horizontalAdvance(u'X'), whole.height()};
    }

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }

    void keyPressEvent(QKeyEvent *event) override
    {
        switch (event->key()) {
        case Qt::Key_Tab:
        case Qt::Key_Backtab:
        case Qt::Key_Escape:
            QComboBox::keyPressEvent(event);
            return;
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
        case Qt::Key_Space:
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_F4:
            showPopup();
            event->accept();
            return;
        default:
            event->ignore();
        }
    }
};
} // namespace

HeadBar::HeadBar(QWidget *parent)
    : QFrame(parent)
{
    setObjectName(u"head"_s);
    setProperty("surface", u"panel"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Space::L, Space::S, Space::L, Space::S);
    row->setSpacing(Space::S);

    m_connection = new ConnectionSwitcher(this);
    m_connection->setObjectName(u"connection"_s);
    m_connection->setAccessibleName(tr("Connection"));
    m_connection->setToolTip(tr("The connection that every place works with"));
    m_connection->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_connection->setMinimumContentsLength(18);
    connect(m_connection, &QComboBox::activated, this, [this](int index) {
        const QString id = m_connection->itemData(index).toString();
        if (id.isEmpty()) {
            emit manageConnections();
            return;
        }
        emit connectionChosen(id);
    });
    row->addWidget(m_connection);
    m_kind = new StatusChip(this);
    m_kind->setObjectName(u"connectionKind"_s);
    row->addWidget(m_kind);

    m_search = new SearchField(tr("Search everything"), this);
    m_search->setObjectName(u"globalSearch"_s);
    m_search->setToolTip(tr("Search all exchanges; %1 finds places, actions and contacts")
                             .arg(QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText)));
    m_search->setMaximumWidth(520);
    m_search->setMinimumWidth(64); // its sign: Ctrl+F and the palette find, too
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (!m_search->text().trimmed().isEmpty())
            emit searched(m_search->text().trimmed());
    });
    row->addWidget(m_search, 4);
    m_palette = new QToolButton(this);
    m_palette->setObjectName(u"openPalette"_s);
    m_palette->setText(QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText));
    m_palette->setToolTip(tr("Places and actions"));
    m_palette->setAccessibleName(tr("Command palette"));
    m_palette->setFocusPolicy(Qt::StrongFocus);
    m_palette->setProperty("button", true);
    connect(m_palette, &QToolButton::clicked, this, &HeadBar::paletteWanted);
    row->addWidget(m_palette);
    row->addStretch(1);

    m_emulator = new ChipButton(this);
    m_emulator->setObjectName(u"emulatorChip"_s);
    connect(m_emulator, &QAbstractButton::clicked, this, &HeadBar::emulatorToggled);
    row->addWidget(m_emulator);
    m_listener = new ChipButton(this);
    m_listener->setObjectName(u"listenerChip"_s);
    connect(m_listener, &QAbstractButton::clicked, this, &HeadBar::listenerToggled);
    row->addWidget(m_listener);
    setEmulator(Tone::Neutral, tr("Emulator stopped"), {});
    setListener(Tone::Neutral, tr("Listener stopped"), {});
    fill({});
}

/*! The palette's button gives way first, since a key opens it too: words in a chip are worth more than that. */
void HeadBar::fit()
{
    int needed = layout()->contentsMargins().left() + layout()->contentsMargins().right() - layout()->spacing();
    for (int i = 0; i < layout()->count(); ++i) {
        const QLayoutItem *item = layout()->itemAt(i);
        if (item->widget() == m_palette)
            needed += m_palette->sizeHint().width() + layout()->spacing();
        else if (!item->isEmpty())
            needed += item->minimumSize().width() + layout()->spacing();
    }
    m_palette->setVisible(needed <= width());
}

bool HeadBar::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest && m_palette)
        fit();
    return QFrame::event(event);
}

void HeadBar::resizeEvent(QResizeEvent *event)
{
    fit();
    QFrame::resizeEvent(event);
}

void HeadBar::setConnections(const QList<ConnectionEntry> &entries, const QString &currentId)
{
    m_entries = entries;
    fill(currentId);
}

void HeadBar::fill(const QString &currentId)
{
    const QSignalBlocker blocker(m_connection);
    m_connection->clear();
    int current = -1;
    ConnectionEntry shown;
    for (const ConnectionEntry &entry : m_entries) {
        m_connection->addItem(swatch(entry.colour, entry.live ? SwatchShape::Square : SwatchShape::Disc), entry.name,
                              entry.id);
        m_connection->setItemData(m_connection->count() - 1,
                                  entry.live ? tr("%1, live").arg(entry.name) : tr("%1, an emulator").arg(entry.name),
                                  Qt::AccessibleTextRole);
        m_connection->setItemData(m_connection->count() - 1,
                                  !entry.live      ? tr("An emulator: nothing is real")
                                  : entry.signedIn ? tr("Live HighLevel: writes ask first")
                                                   : tr("Not signed in yet: it has no token"),
                                  Qt::ToolTipRole);
        if (entry.id == currentId) {
            current = m_connection->count() - 1;
            shown = entry;
        }
    }
    if (m_entries.isEmpty()) {
        m_connection->setPlaceholderText(tr("No connection"));
        m_connection->setEnabled(false);
    } else {
        m_connection->setEnabled(true);
        m_connection->insertSeparator(m_connection->count());
        m_connection->addItem(icon(u"configure"_s), tr("Manage connections…"), QString());
    }
    m_connection->setCurrentIndex(current);
    m_connection->setVisible(!m_entries.isEmpty());
    m_kind->setVisible(current >= 0 && shown.live); // an emulator's name says enough
    m_kind->setState(shown.signedIn ? Tone::Live : Tone::Neutral, shown.signedIn ? tr("LIVE") : tr("not signed in"));
}

void HeadBar::setEmulator(Tone tone, const QString &word, const QString &tip)
{
    m_emulator->setState(tone, word);
    m_emulator->setToolTip(tip);
}

void HeadBar::setListener(Tone tone, const QString &word, const QString &tip)
{
    m_listener->setState(tone, word);
    m_listener->setToolTip(tip);
}

void HeadBar::setSearchShown(bool shown)
{
    m_search->setVisible(shown);
}

void HeadBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

} // namespace Linesman::Ui
