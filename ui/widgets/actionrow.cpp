// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/actionrow.h"

#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

#include <algorithm>
#include <numeric>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

namespace {
const char *const HolderProperty = "linesmanActionHolder";

bool canFold(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QComboBox *>(widget);
}

/*! A choice as a menu: one entry each, the current one ticked. */
QMenu *menuOf(QComboBox &choice, QMenu *parent)
{
    auto *menu = new QMenu(QString(choice.accessibleName()).replace(u'&', "&&"_L1), parent);
    for (int i = 0; i < choice.count(); ++i) {
        QAction *action = menu->addAction(choice.itemText(i).replace(u'&', "&&"_L1));
        action->setCheckable(true);
        action->setChecked(i == choice.currentIndex());
        QObject::connect(action, &QAction::triggered, &choice, [&choice, i] {
            choice.setCurrentIndex(i);
            emit choice.activated(i);
        });
    }
    return menu;
}
} // namespace

ActionRow::ActionRow(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(Space::S);
    m_row->setSizeConstraint(QLayout::SetNoConstraint); // the parts' widths must not hold the row open
    m_moreHolder = new QWidget(this);
    auto *inside = new QHBoxLayout(m_moreHolder);
    inside->setContentsMargins(0, 0, 0, 0);
    m_more = makeButton(tr("&More"), u"actionRowMore"_s, ButtonLook::Normal, m_moreHolder);
    m_menu = new QMenu(m_more);
    m_menu->setObjectName(u"actionRowMenu"_s);
    m_menu->setToolTipsVisible(true);
    m_more->setMenu(m_menu);
    inside->addWidget(m_more);
    m_moreHolder->hide();
    connect(m_menu, &QMenu::aboutToShow, this, &ActionRow::fillMenu);
}

void ActionRow::setMore(QPushButton *button)
{
    m_more = button;
    m_menu = button->menu();
    m_isMoreOwn = false;
    m_moreHolder->hide();
    connect(m_menu, &QMenu::aboutToShow, this, &ActionRow::fillMenu);
}

void ActionRow::addWidget(QWidget *widget, int stretch)
{
    auto *holder = new QWidget(this);
    auto *inside = new QHBoxLayout(holder);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(widget);
    widget->setProperty(HolderProperty, QVariant::fromValue(static_cast<QObject *>(holder)));
    widget->installEventFilter(this);
    if (const auto *button = qobject_cast<QAbstractButton *>(widget))
        connect(button, &QAbstractButton::toggled, this, &ActionRow::mark);
    else if (const auto *choice = qobject_cast<QComboBox *>(widget))
        connect(choice, &QComboBox::currentIndexChanged, this, &ActionRow::mark);
    m_row->removeWidget(m_moreHolder);
    m_row->addWidget(holder, stretch);
    m_parts.append(Part{holder, widget});
    m_row->insertWidget(m_row->count() - 1, m_moreHolder); // the last one is what the place is for
    updateGeometry();
}

int ActionRow::count() const
{
    return int(m_parts.size());
}

bool ActionRow::isFolded(const QWidget &widget)
{
    const auto *holder = qobject_cast<QWidget *>(widget.property(HolderProperty).value<QObject *>());
    return holder && holder->testAttribute(Qt::WA_WState_ExplicitShowHide) && holder->isHidden() &&
           !(widget.testAttribute(Qt::WA_WState_ExplicitShowHide) && widget.isHidden());
}

/*! What its owner did not hide. */
QList<ActionRow::Part> ActionRow::wanted() const
{
    QList<Part> parts;
    for (const Part &part : m_parts) {
        if (!(part.widget->testAttribute(Qt::WA_WState_ExplicitShowHide) && part.widget->isHidden()))
            parts.append(part);
    }
    return parts;
}

int ActionRow::widthOf(const QList<Part> &parts) const
{
    const auto add = [](int sum, const Part &part) {
        const int least = std::max(part.widget->minimumWidth(), part.widget->minimumSizeHint().width());
        return sum + (canFold(part.widget) ? std::max(least, part.widget->sizeHint().width()) : least);
    };
    const int widths = std::accumulate(parts.begin(), parts.end(), 0, add);
    return widths + std::max(0, int(parts.size()) - 1) * m_row->spacing();
}

QSize ActionRow::sizeHint() const
{
    int height = 0;
    int width = 0;
    const QList<Part> parts = wanted();
    for (const Part &part : parts) {
        width += part.widget->sizeHint().expandedTo(part.widget->minimumSize()).width();
        height = std::max(height, part.widget->sizeHint().height());
    }
    return {width + std::max(0, int(parts.size()) - 1) * m_row->spacing(), height};
}

QSize ActionRow::minimumSizeHint() const
{
    // What never folds, and the button "More".
    const QList<Part> parts = wanted();
    QList<Part> least;
    for (const Part &part : parts) {
        const bool stays = part.widget == m_more || !canFold(part.widget) || part.widget == parts.last().widget;
        if (stays)
            least.append(part);
    }
    int width = widthOf(least);
    if (m_isMoreOwn && least.size() < parts.size())
        width += m_row->spacing() + m_more->sizeHint().width();
    return {std::min(width, sizeHint().width()), sizeHint().height()};
}

void ActionRow::fold()
{
    const QList<Part> parts = wanted();
    QList<Part> shown = parts;
    const auto isTooWide = [&] {
        const bool needsMore = m_isMoreOwn && shown.size() < parts.size();
        return widthOf(shown) + (needsMore ? m_row->spacing() + m_more->sizeHint().width() : 0) > width();
    };
    while (isTooWide()) {
        const auto next = std::find_if(shown.begin(), shown.end(), [&](const Part &part) {
            return canFold(part.widget) && part.widget != m_more && part.widget != parts.last().widget;
        });
        if (next == shown.end())
            break;
        shown.erase(next);
    }
    for (const Part &part : m_parts) {
        const bool isShown =
            std::any_of(shown.begin(), shown.end(), [&part](const Part &other) { return other.holder == part.holder; });
        if (part.holder->isHidden() == isShown || !part.holder->testAttribute(Qt::WA_WState_ExplicitShowHide))
            part.holder->setVisible(isShown);
    }
    if (m_isMoreOwn)
        m_moreHolder->setVisible(shown.size() < parts.size());
    mark();
}

void ActionRow::mark()
{
    if (!m_isMarking)
        return;
    const bool isMarked = std::any_of(m_parts.begin(), m_parts.end(), [](const Part &part) {
        const auto *button = qobject_cast<QAbstractButton *>(part.widget);
        const auto *choice = qobject_cast<QComboBox *>(part.widget);
        return isFolded(*part.widget) && ((button && button->isChecked()) || (choice && choice->currentIndex() > 0));
    });
    setLook(m_more, "marked", isMarked);
}

void ActionRow::fillMenu()
{
    for (QAction *action : std::as_const(m_folded)) {
        m_menu->removeAction(action);
        if (!m_choices.contains(action->menu())) // else it goes with its menu
            action->deleteLater();
    }
    for (QMenu *choice : std::as_const(m_choices))
        choice->deleteLater();
    m_folded.clear();
    m_choices.clear();
    QAction *before = m_menu->actions().value(0);
    for (const Part &part : wanted()) {
        if (!isFolded(*part.widget))
            continue;
        if (auto *button = qobject_cast<QAbstractButton *>(part.widget)) {
            addToMenu(*button, before);
        } else if (auto *choice = qobject_cast<QComboBox *>(part.widget)) {
            m_choices.append(menuOf(*choice, m_menu));
            m_folded.append(m_choices.last()->menuAction());
            m_menu->insertAction(before, m_folded.last());
        }
    }
    if (before && !m_folded.isEmpty())
        m_folded.append(m_menu->insertSeparator(before));
}

void ActionRow::addToMenu(QAbstractButton &button, QAction *before)
{
    const auto *pushed = qobject_cast<QPushButton *>(&button);
    QAction *action = nullptr;
    if (pushed && pushed->menu()) {
        action = new QAction(button.text(), m_menu);
        action->setMenu(pushed->menu());
    } else {
        action = new QAction(button.text(), m_menu);
        connect(action, &QAction::triggered, &button, [&button] { button.click(); });
    }
    action->setObjectName(button.objectName() + "Action"_L1);
    action->setEnabled(button.isEnabled());
    action->setCheckable(button.isCheckable());
    action->setChecked(button.isChecked());
    action->setToolTip(button.toolTip());
    m_menu->insertAction(before, action);
    m_folded.append(action);
}

bool ActionRow::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        fold();
    }
    return QWidget::event(event);
}

/*! Its owner hides or shows a part, or gives it other words. */
bool ActionRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent) {
        updateGeometry();
        fold();
    }
    return QWidget::eventFilter(watched, event);
}

void ActionRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold();
}

} // namespace Linesman::Ui
