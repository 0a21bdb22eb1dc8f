// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/services.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/theme/theme.h"

#include <QImage>
#include <QLocale>
#include <QSize>
#include <QString>
#include <QTemporaryDir>

#include <memory>

class QDialog;

namespace Linesman::Pictures {

/*!
    A whole program with the same things in it each time: an emulator that is signed in and has a conversation of a past
    day, and a history of a past day, into which nothing else is written. What cannot be the same (port, the hour that a
    token ends, the data folder) has always as many digits, or is covered by a grey field.
*/
class PictureScene
{
public:
    PictureScene(const QString &language, int textScale);
    ~PictureScene();
    PictureScene(const PictureScene &) = delete;
    PictureScene &operator=(const PictureScene &) = delete;

    /*! Fills it and shows the window; false with a warning in the log when that does not work. */
    bool begin();
    void setTheme(const QString &theme);
    void resize(const QSize &size);
    Ui::MainWindow &window() { return *m_window; }
    /*! Whether what the window reads by itself is there: people, their thread, the exchanges. */
    bool isFilled();
    /*! Presses the key as a person would, with the window in front. */
    bool press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    /*! The dialog over the window; null when none opens. */
    QDialog *dialog();
    bool close(QDialog &dialog);

    /*! What is on the screen now: the window, or \a dialog alone in the middle of a grey of its size. */
    QImage grab(QDialog *dialog = nullptr);

private:
    bool fillEmulator();
    void fillHistory();

    QLocale m_localeBefore;
    QTemporaryDir m_dir;
    Workspace::Services m_services;
    Ui::Theme m_theme;
    std::unique_ptr<Ui::MainWindow> m_window;
};

} // namespace Linesman::Pictures
