// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page.h"

namespace Linesman::Ui {

/*!
    Stands in place of everything while history cannot be opened: what happened, what to do, and a way out that loses
    nothing (the file is set aside under another name).
*/
class StartFailure : public Page
{
    Q_OBJECT
public:
    StartFailure(const Error &error, const QString &historyFile, QWidget *parent = nullptr);
    void show(const Error &error);
    using Page::show;

signals:
    /*! Try to open history again; after "set aside" there is no file any more. */
    void openAgain();

private:
    void setAside();

    QString m_file;
};

} // namespace Linesman::Ui
