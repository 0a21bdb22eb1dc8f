// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/tour.h"

#include "ui/mainwindow/mainwindow.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"

#include <QAccessible>
#include <QCloseEvent>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int TourWidth = 460;

/*! A line around what a step speaks of. Takes no clicks. */
class TourRing : public QWidget
{
public:
    explicit TourRing(QWidget *parent)
        : QWidget(parent)
    {
        setObjectName(u"tourRing"_s);
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setAttribute(Qt::WA_NoSystemBackground);
        setFocusPolicy(Qt::NoFocus);
        hide();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(tokens().accent, 3));
        painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), Space::Radius, Space::Radius);
    }
};
} // namespace

Tour::Tour(MainWindow &window, const QList<TourStep> &steps)
    : QFrame(&window)
    , m_window(window)
    , m_steps(steps)
    , m_ring(new TourRing(&window))
{
    setObjectName(u"tour"_s);
    setProperty("surface", u"raised"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::L, Space::M, Space::L, Space::M);
    column->setSpacing(Space::S);
    m_count = makeLabel({}, u"small muted"_s, this);
    m_count->setObjectName(u"tourCount"_s);
    m_title = makeLabel({}, u"heading"_s, this);
    m_title->setObjectName(u"tourTitle"_s);
    m_text = makeLabel({}, {}, this);
    m_text->setObjectName(u"tourText"_s);
    column->addWidget(m_count);
    column->addWidget(m_title);
    column->addWidget(m_text);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::S);
    auto *end = makeButton(tr("Leave"), u"tourLeave"_s, ButtonLook::Quiet, this);
    m_back = makeButton(tr("Back"), u"tourBack"_s, ButtonLook::Normal, this);
    m_next = makeButton(tr("Next"), u"tourNext"_s, ButtonLook::Primary, this);
    row->addWidget(end);
    row->addStretch(1);
    row->addWidget(m_back);
    row->addWidget(m_next);
    column->addLayout(row);
    connect(end, &QPushButton::clicked, this, &Tour::leave);
    connect(m_back, &QPushButton::clicked, this, [this] { showStep(m_step - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (m_step + 1 < m_steps.size())
            showStep(m_step + 1);
        else
            leave();
    });
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &Tour::leave);
    setFixedWidth(TourWidth);
    window.installEventFilter(this);
    showStep(0);
}

void Tour::showStep(int step)
{
    m_step = step;
    const TourStep &now = m_steps.at(step);
    m_window.goTo(now.where);
    const QWidget *page = m_window.page(pageOf(now.where));
    m_target = page && !now.objectName.isEmpty() ? page->findChild<QWidget *>(now.objectName) : nullptr;
    m_count->setText(tr("Step %1 of %2").arg(QString::number(step + 1), QString::number(m_steps.size())));
    m_title->setText(now.title);
    m_text->setText(now.text);
    m_back->setEnabled(step > 0);
    m_next->setText(step + 1 < m_steps.size() ? tr("Next") : tr("Done"));
    setAccessibleName(now.title + u". "_s + now.text);
    show();
    place();
    QTimer::singleShot(0, this, &Tour::place); // a place that was made just now has its sizes only then
    m_next->setFocus(Qt::OtherFocusReason);
    if (QAccessible::isActive()) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void Tour::place()
{
    const QRect window = m_window.rect();
    m_ring->setVisible(m_target && m_target->isVisible());
    QRect marked;
    if (m_ring->isVisibleTo(&m_window)) {
        const QRect target(m_target->mapTo(&m_window, QPoint()), m_target->size());
        marked = target.adjusted(-4, -4, 4, 4).intersected(window);
        m_ring->setGeometry(marked);
        m_ring->raise();
    }
    const int height = layout()->hasHeightForWidth() ? layout()->heightForWidth(width()) : sizeHint().height();
    resize(width(), height);
    QRect at(QPoint((window.width() - width()) / 2, window.height() - height - 48), size());
    if (at.intersects(marked) && marked.top() > height + 2 * Space::XL)
        at.moveTop(marked.top() - height - Space::L); // above what it speaks of
    move(at.topLeft());
    raise();
}

void Tour::leave()
{
    m_ring->deleteLater();
    m_ring->hide();
    hide();
    deleteLater();
}

void Tour::closeEvent(QCloseEvent *event)
{
    leave();
    event->accept();
}

bool Tour::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::Resize)
        QTimer::singleShot(0, this, &Tour::place);
    return QFrame::eventFilter(watched, event);
}

} // namespace Linesman::Ui
