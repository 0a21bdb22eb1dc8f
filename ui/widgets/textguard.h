// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QHelpEvent;
class QWidget;

namespace Linesman::Ui {

/*!
    Text from outside (URLs, headers, names, errors of a server) is shown as text: Qt would take what looks like markup
    for HTML, and load files that it names. Every label is plain unless it chose a format itself, and every tooltip is
    plain and of bounded length, whoever set it.
*/
class TextGuard : public QObject
{
    Q_OBJECT
public:
    /*! Watches the whole application as long as it lives. */
    explicit TextGuard(QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static bool showShortened(QWidget &widget, const QHelpEvent &help);
};

/*! How much of a foreign text is shown in one line or tooltip: laying out a megabyte would freeze the window. */
inline constexpr qsizetype ShownTextLimit = 2000;

/*! \a text cut to ShownTextLimit with an ellipsis; shorter ones as they are. */
QString boundedText(const QString &text);

} // namespace Linesman::Ui
