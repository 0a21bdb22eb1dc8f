// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/roles.h"

#include <QFrame>
#include <QKeyEvent>
#include <QStyle>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

namespace {
/*! Enter presses it too: Qt lets only Space do so outside of dialogs. */
class Button : public QPushButton
{
public:
    using QPushButton::QPushButton;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QPushButton::keyPressEvent(event);
    }
};
} // namespace

void setLook(QWidget *widget, const char *property, const QVariant &value)
{
    if (widget->property(property) == value)
        return;
    widget->setProperty(property, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

void setRole(QLabel *label, const QString &roles)
{
    setLook(label, "role", roles);
}

QLabel *makeLabel(const QString &text, const QString &roles, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setRole(label, roles);
    return label;
}

QPushButton *makeButton(const QString &text, const QString &objectName, ButtonLook look, QWidget *parent)
{
    auto *button = new Button(text, parent);
    button->setObjectName(objectName);
    QString name = text;
    button->setAccessibleName(name.remove(u'&'));
    button->setAutoDefault(false);
    setButtonLook(button, look);
    return button;
}

void setButtonLook(QPushButton *button, ButtonLook look)
{
    switch (look) {
    case ButtonLook::Normal:
        setLook(button, "look", QVariant());
        break;
    case ButtonLook::Primary:
        setLook(button, "look", u"primary"_s);
        break;
    case ButtonLook::Danger:
        setLook(button, "look", u"danger"_s);
        break;
    case ButtonLook::Quiet:
        setLook(button, "look", u"quiet"_s);
        break;
    case ButtonLook::Large:
        setLook(button, "look", u"large"_s);
        break;
    }
}

QWidget *makeSeparator(Qt::Orientation orientation, QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setProperty("separator", true);
    if (orientation == Qt::Horizontal)
        line->setFixedHeight(1);
    else
        line->setFixedWidth(1);
    return line;
}

} // namespace Linesman::Ui
