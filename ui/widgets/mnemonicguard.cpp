// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/mnemonicguard.h"

#include <QAbstractButton>
#include <QApplication>
#include <QEvent>
#include <QGroupBox>
#include <QKeyEvent>
#include <QKeySequence>
#include <QLabel>
#include <QTabBar>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace Linesman::Ui {

namespace {
/*! Where the letter of \a text's mnemonic stands, or -1; "&&" is no mnemonic. */
qsizetype markOf(const QString &text)
{
    for (qsizetype at = text.indexOf(u'&'); at >= 0 && at + 1 < text.size(); at = text.indexOf(u'&', at + 2)) {
        if (text.at(at + 1) != u'&')
            return at + 1;
    }
    return -1;
}

QString withoutMark(const QString &text)
{
    const qsizetype at = markOf(text);
    return at < 0 ? text : text.first(at - 1) + text.sliced(at);
}

bool canBeMark(QChar letter)
{
    return letter.isLetterOrNumber() && !letter.isHighSurrogate();
}

QString take(const QString &bare, qsizetype at, QString &taken)
{
    taken += bare.at(at).toCaseFolded();
    QString marked = bare;
    return marked.insert(at, u'&');
}

/*! A text with a mnemonic, and how to give it another. */
struct Holder {
    QWidget *widget = nullptr;
    int tab = -1; //!< of a tab bar
    QString text() const
    {
        if (const auto *bar = qobject_cast<QTabBar *>(widget))
            return bar->tabText(tab);
        if (const auto *label = qobject_cast<QLabel *>(widget))
            return label->text();
        if (const auto *box = qobject_cast<QGroupBox *>(widget))
            return box->title();
        return static_cast<QAbstractButton *>(widget)->text();
    }
    void setText(const QString &text) const
    {
        if (auto *bar = qobject_cast<QTabBar *>(widget))
            bar->setTabText(tab, text);
        else if (auto *label = qobject_cast<QLabel *>(widget))
            label->setText(text);
        else if (auto *box = qobject_cast<QGroupBox *>(widget))
            box->setTitle(text);
        else
            static_cast<QAbstractButton *>(widget)->setText(text);
    }
};

QList<Holder> holdersIn(const QWidget &window)
{
    QList<Holder> found;
    const QList<QWidget *> widgets = window.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!widget->isVisible() || widget->window() != &window)
            continue;
        if (auto *bar = qobject_cast<QTabBar *>(widget)) {
            for (int tab = 0; tab < bar->count(); ++tab) {
                if (bar->isTabVisible(tab))
                    found += Holder{bar, tab};
            }
        } else if (const auto *label = qobject_cast<QLabel *>(widget)) {
            if (label->buddy())
                found += Holder{widget, -1};
        } else if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QGroupBox *>(widget)) {
            found += Holder{widget, -1};
        }
    }
    found.removeIf([](const Holder &holder) { return markOf(holder.text()) < 0; });
    std::stable_sort(found.begin(), found.end(), [&window](const Holder &left, const Holder &right) {
        const QPoint a = left.widget->mapTo(&window, QPoint());
        const QPoint b = right.widget->mapTo(&window, QPoint());
        return std::pair(a.y(), a.x()) < std::pair(b.y(), b.x());
    });
    return found;
}
} // namespace

QString withFreeMnemonic(const QString &text, QString &taken)
{
    const qsizetype mark = markOf(text);
    if (mark < 0)
        return text;
    const QChar wanted = text.at(mark).toCaseFolded();
    if (!taken.contains(wanted)) {
        taken += wanted;
        return text;
    }
    const QString bare = withoutMark(text);
    const auto isFree = [&](qsizetype at) {
        return canBeMark(bare.at(at)) && !taken.contains(bare.at(at).toCaseFolded());
    };
    for (qsizetype at = 0; at < bare.size(); ++at) {
        if ((at == 0 || bare.at(at - 1).isSpace()) && isFree(at))
            return take(bare, at, taken);
    }
    for (qsizetype at = 0; at < bare.size(); ++at) {
        if (isFree(at))
            return take(bare, at, taken);
    }
    return bare;
}

MnemonicGuard::MnemonicGuard(QObject *parent)
    : QObject(parent)
    , m_soon(new QTimer(this))
{
    m_soon->setSingleShot(true);
    m_soon->setInterval(0);
    connect(m_soon, &QTimer::timeout, this, [this] {
        const QList<QPointer<QWidget>> windows = std::exchange(m_windows, {});
        for (const QPointer<QWidget> &window : windows) {
            if (window && window->isVisible())
                settle(*window);
        }
    });
    qApp->installEventFilter(this);
}

void MnemonicGuard::settle(QWidget &window)
{
    QString taken;
    const QList<Holder> holders = holdersIn(window);
    for (const Holder &holder : holders) {
        const QString text = holder.text();
        if (const QString settled = withFreeMnemonic(text, taken); settled != text)
            holder.setText(settled);
    }
}

bool MnemonicGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (!watched->isWidgetType())
        return false;
    auto *widget = static_cast<QWidget *>(watched);
    if (event->type() == QEvent::Show) {
        if (!m_windows.contains(widget->window()))
            m_windows.append(widget->window());
        m_soon->start();
    } else if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt) {
        settle(*widget->window()); // texts may have changed since
    }
    return false;
}

} // namespace Linesman::Ui
