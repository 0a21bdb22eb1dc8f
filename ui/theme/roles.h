// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QPushButton>
#include <QString>
#include <QWidget>

namespace Linesman::Ui {

/*!
    Gives a label its looks by name, one or more of: title heading label strong small muted good warn bad accent mono
    huge. For example setRole(label, u"small muted"_s). May be called again at any time.
*/
void setRole(QLabel *label, const QString &roles);

/*! A label that wraps, can be selected, and has \a roles. */
QLabel *makeLabel(const QString &text, const QString &roles, QWidget *parent);

/*! A dynamic property that the style sheet reads; repolishes. */
void setLook(QWidget *widget, const char *property, const QVariant &value);

enum class ButtonLook { Normal, Primary, Danger, Quiet, Large };
/*! A button with its object name; \a text carries its mnemonic and is its accessible name. One primary per place. */
QPushButton *makeButton(const QString &text, const QString &objectName, ButtonLook look, QWidget *parent);
void setButtonLook(QPushButton *button, ButtonLook look);

/*! A line of 1 px. */
QWidget *makeSeparator(Qt::Orientation orientation, QWidget *parent);

} // namespace Linesman::Ui
