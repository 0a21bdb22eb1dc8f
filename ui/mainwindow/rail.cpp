// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/rail.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/draggedexchange.h"

#include <QAbstractButton>
#include <QDropEvent>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QTimer>
#include <QVBoxLayout>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int ButtonPadding = 12;
constexpr int HoverTime = 600; // ms that something is held over an entry until its place opens

/*! Grows with the text. */
int iconSide(const QWidget &widget)
{
    return widget.style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, &widget) * 5 / 4;
}
} // namespace

/*! One place: a ground when chosen, an accent bar at its left, icon, word. */
class RailButton : public QAbstractButton
{
public:
    RailButton(const PageEntry &entry, Rail *rail)
        : QAbstractButton(rail)
        , m_rail(rail)
    {
        setAcceptDrops(entry.id == PageId::Simulator);
        m_hover.setSingleShot(true);
        m_hover.setInterval(HoverTime);
        QObject::connect(&m_hover, &QTimer::timeout, this, &QAbstractButton::click);
        setText(entry.title);
        setIcon(Ui::icon(entry.iconName));
        setObjectName(pageName(entry.id) + "Place"_L1);
        setAccessibleName(entry.title);
        setCheckable(true);
        setAutoExclusive(true);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        const QString keys = entry.shortcutIndex ? u"Ctrl+%1"_s.arg(entry.shortcutIndex) : QString();
        setToolTip(keys.isEmpty() ? entry.title : u"%1 (%2)"_s.arg(entry.title, keys));
    }

    void setCollapsed(bool collapsed)
    {
        m_collapsed = collapsed;
        updateGeometry();
        update();
    }

    QSize sizeHint() const override
    {
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        const QFontMetrics metrics(bold);
        const int height = qMax(36, metrics.height() + 14);
        const int side = iconSide(*this) + 2 * ButtonPadding;
        return {m_collapsed ? side : side + metrics.horizontalAdvance(text()) + ButtonPadding, height};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        if (isChecked() || underMouse()) {
            painter.setBrush(isChecked() ? t.selection : tint(t.muted));
            painter.drawRoundedRect(rect(), Space::Radius, Space::Radius);
        }
        if (hasFocus()) {
            painter.setPen(QPen(t.accent, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Space::Radius - 1, Space::Radius - 1);
        }
        const int iconSize = iconSide(*this);
        const QRect icons(ButtonPadding, (height() - iconSize) / 2, iconSize, iconSize);
        const QRect place = QStyle::visualRect(layoutDirection(), rect(), icons);
        icon().paint(&painter, place, Qt::AlignCenter, QIcon::Normal, isChecked() ? QIcon::On : QIcon::Off);
        if (m_collapsed)
            return;
        QFont words = font();
        words.setWeight(isChecked() ? QFont::DemiBold : QFont::Medium);
        painter.setFont(words);
        painter.setPen(isChecked() ? t.text : t.muted);
        const QRect beside = rect().adjusted(icons.right() + 1 + ButtonPadding, 0, 0, 0);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), beside), Qt::AlignVCenter | Qt::AlignLeft,
                         text());
    }

    void dragEnterEvent(QDragEnterEvent *event) override
    {
        if (!exchangeIn(*event->mimeData()))
            return;
        event->acceptProposedAction();
        m_hover.start(); // whoever waits gets the place itself to drop on
    }
    void dragLeaveEvent(QDragLeaveEvent *) override { m_hover.stop(); }
    void dropEvent(QDropEvent *event) override
    {
        m_hover.stop();
        event->acceptProposedAction();
        if (const std::optional<qint64> id = exchangeIn(*event->mimeData()))
            emit m_rail->exchangeDropped(*id);
    }

    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QAbstractButton::keyPressEvent(event);
    }

private:
    Rail *m_rail;
    QTimer m_hover;
    bool m_collapsed = false;
};

/*! The program's name above the places: a lamp on a line. */
class Brand : public QWidget
{
public:
    explicit Brand(QWidget *parent)
        : QWidget(parent)
    {
        setFixedHeight(40);
    }

    void setCollapsed(bool collapsed)
    {
        m_collapsed = collapsed;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const double side = ButtonPadding + iconSide(*this) / 2.0;
        const QPointF middle(isRightToLeft() ? width() - side : side, height() / 2.0);
        painter.setPen(QPen(t.accent, 2, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(middle - QPointF(11, 0), middle - QPointF(5.5, 0));
        painter.drawLine(middle + QPointF(5.5, 0), middle + QPointF(11, 0));
        painter.setBrush(t.accent);
        painter.drawEllipse(middle, 4, 4);
        if (m_collapsed)
            return;
        QFont font = headingFont();
        font.setWeight(QFont::Bold);
        painter.setFont(font);
        painter.setPen(t.text);
        const QRect beside = rect().adjusted(ButtonPadding + iconSide(*this) + ButtonPadding, 0, 0, 0);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), beside), Qt::AlignVCenter | Qt::AlignLeft,
                         u"Linesman"_s); // a name, not a word
    }

private:
    bool m_collapsed = false;
};

Rail::Rail(QWidget *parent)
    : QFrame(parent)
{
    setObjectName(u"rail"_s);
    setProperty("surface", u"panel"_s);
    setAccessibleName(tr("Places"));
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(Space::S, Space::S, Space::S, Space::S);
    m_column->setSpacing(2);
    m_brand = new Brand(this);
    m_column->addWidget(m_brand);
    m_column->addSpacing(Space::S);
    m_column->addStretch(1);
}

void Rail::add(const PageEntry &entry)
{
    auto *button = new RailButton(entry, this);
    const int index = int(m_buttons.size());
    m_buttons.append(button);
    m_column->insertWidget(m_column->count() - 1, button);
    connect(button, &QAbstractButton::clicked, this, [this, index] { emit chosen(index); });
    fit();
}

void Rail::setCurrent(int index)
{
    if (index >= 0 && index < m_buttons.size())
        m_buttons[index]->setChecked(true);
}

void Rail::setCollapsed(bool collapsed)
{
    if (m_collapsed == collapsed)
        return;
    m_collapsed = collapsed;
    for (RailButton *button : m_buttons)
        button->setCollapsed(collapsed);
    m_brand->setCollapsed(collapsed);
    fit();
}

void Rail::fit()
{
    int width = m_collapsed ? iconSide(*this) + 2 * ButtonPadding : 168;
    for (const RailButton *button : m_buttons)
        width = qMax(width, button->sizeHint().width());
    setFixedWidth(width + 2 * Space::S);
}

void Rail::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

} // namespace Linesman::Ui
