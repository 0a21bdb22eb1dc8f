// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/searchfield.h"

#include "ui/theme/icons.h"

#include <QAction>
#include <QKeyEvent>
#include <QTimer>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

SearchField::SearchField(const QString &placeholder, QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    addAction(icon(u"edit-find"_s), QLineEdit::LeadingPosition);
    QAction *clearAction = addAction(icon(u"dismiss"_s), QLineEdit::TrailingPosition);
    clearAction->setToolTip(tr("Clear"));
    clearAction->setText(tr("Clear"));
    clearAction->setVisible(false);
    connect(clearAction, &QAction::triggered, this, &QLineEdit::clear);
    auto *wait = new QTimer(this);
    wait->setSingleShot(true);
    wait->setInterval(150);
    connect(wait, &QTimer::timeout, this, [this] { emit searched(text()); });
    connect(this, &QLineEdit::textChanged, this, [clearAction, wait](const QString &text) {
        clearAction->setVisible(!text.isEmpty());
        wait->start();
    });
    connect(this, &QLineEdit::returnPressed, this, [this, wait] {
        wait->stop();
        emit searched(text());
    });
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    if (event->key() == Qt::Key_Down) {
        emit downPressed();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace Linesman::Ui
