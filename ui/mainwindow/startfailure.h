// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/datafiles.h"
#include "ui/widgets/behind.h"
#include "ui/widgets/page.h"

class QLabel;
class QVBoxLayout;

namespace Linesman::Ui {

/*!
    Stands in place of everything while files of the data folder cannot be used: each by its own name with what is wrong
    with it, and a way out that loses nothing (that file is set aside under another name). The others are not touched.
*/
class StartFailure : public Page
{
    Q_OBJECT
public:
    explicit StartFailure(const QList<DamagedFile> &damaged, QWidget *parent = nullptr);
    void show(const QList<DamagedFile> &damaged);
    using Page::show;

signals:
    /*! Try to open the data again; a file that was set aside is not there any more. */
    void openAgain();

private:
    void setAside(const QString &file);
    void restoreFrom(const QString &file, const QString &backup);
    void addFile(const DamagedFile &damaged);

    QLabel *m_sentence = nullptr;
    QVBoxLayout *m_files = nullptr;
    Behind m_behind;
};

} // namespace Linesman::Ui
