// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QAbstractButton;
class QHBoxLayout;
class QMenu;
class QPushButton;

namespace Linesman::Ui {

/*!
    What can be done, in a row. What has no room is found in the menu "More" at the row's end, before its last widget;
    the first ones go there first, the last one never. Buttons, check boxes and choices fold, other widgets stay. A
    widget that its owner hid is in neither. One that folded is not visible, but can be clicked by the program.
*/
class ActionRow : public QWidget
{
    Q_OBJECT
public:
    explicit ActionRow(QWidget *parent = nullptr);

    /*! At the end. A button "More" with a menu of its own (setMore()) counts as one of the row. */
    void addWidget(QWidget *widget, int stretch = 0);
    /*! \a button has a menu of its own and takes what folds, too; add it like the others. */
    void setMore(QPushButton *button);
    int count() const;
    /*! For filters: the button "More" is marked while something is chosen in its menu. */
    void setMarking() { m_isMarking = true; }

    /*! Whether \a widget is in some row's menu for want of room. */
    static bool isFolded(const QWidget &widget);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Part {
        QWidget *holder = nullptr;
        QWidget *widget = nullptr;
    };
    void fold();
    void fillMenu();
    void mark();
    void addToMenu(QAbstractButton &button, QAction *before);
    int widthOf(const QList<Part> &parts) const;
    QList<Part> wanted() const;

    QList<Part> m_parts;
    QHBoxLayout *m_row = nullptr;
    QWidget *m_moreHolder = nullptr; //!< of our own button
    QPushButton *m_more = nullptr;
    QMenu *m_menu = nullptr;
    QList<QAction *> m_folded; //!< in the menu now
    QList<QMenu *> m_choices;  //!< likewise, of choices
    bool m_isMoreOwn = true;
    bool m_isMarking = false;
};

} // namespace Linesman::Ui
