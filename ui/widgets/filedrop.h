// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QString>
#include <QStringList>

#include <functional>

class QLabel;
class QMimeData;
class QWidget;

namespace Linesman::Ui {

/*!
    Lets files be dropped anywhere on a widget, also over its fields, and says meanwhile what will happen. A control in
    it that takes files itself has the property "takesFiles" and keeps them.
*/
class FileDrop : public QObject
{
    Q_OBJECT
public:
    /*!
        Files of this machine whose names end in one of \a endings ("csv"; no ending takes all). \a says is a sentence,
        "Send many messages from this file.". The \a target owns it.
    */
    FileDrop(QWidget *target, QStringList endings, const QString &says);

signals:
    void dropped(const QString &path); //!< the first, when there are several

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isOurs(const QObject *watched) const;
    QString wantedFile(const QMimeData *mime) const;
    void showSaying(bool isShown);

    QWidget *m_target;
    QStringList m_endings;
    QLabel *m_saying = nullptr;
};

} // namespace Linesman::Ui
