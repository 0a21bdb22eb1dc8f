// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/services.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/places.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

namespace Linesman::TestSuite {

/*! The whole program without its main(): services over a folder of its own, every place, the window shown. */
struct WholeWindow {
    QTemporaryDir dir;
    Workspace::Services services{*DataDirectory::open(dir.path())};
    Ui::Theme theme{services.settings, QStringLiteral("light")};
    Ui::MainWindow window{services.settings};

    WholeWindow()
    {
        services.settings.set(Workspace::EmulatorPortSetting, 0); // any that is free
        services.secrets.keepForThisSession();                    // no key store of the person's is touched
        if (services.open())
            Ui::addPages(window, services);
        window.resize(1280, 800);
        window.show();
    }

    /*!
        Gives the window the keyboard. Not qWaitForWindowActive(): for Qt a window is active, too, while a question over it
        holds the keyboard, even one that was closed just now; a shortcut of the window is not heard then.
    */
    bool activate()
    {
        return QTest::qWaitFor([this] {
            window.activateWindow();
            return QApplication::activeWindow() == &window;
        });
    }

    template <typename T>
    T *find(const char *name)
    {
        return window.findChild<T *>(QString::fromLatin1(name));
    }
};

} // namespace Linesman::TestSuite
