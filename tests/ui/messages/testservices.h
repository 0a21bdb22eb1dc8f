// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/datadirectory.h"
#include "app/workspace/services.h"

#include <QTemporaryDir>
#include <QTest>

/*! A data directory that goes with its owner. */
class TestFolder
{
public:
    QString file(const QString &name) const { return m_folder.filePath(name); }

protected:
    Linesman::DataDirectory openFolder() const
    {
        const auto opened = Linesman::DataDirectory::open(m_folder.path());
        if (!opened)
            qFatal("no data directory: %s", qPrintable(opened.error().message));
        return *opened;
    }

private:
    QTemporaryDir m_folder;
};

/*! The window's services, opened in a folder of their own, with the emulator on any free port. */
class TestServices : public TestFolder, public Linesman::Workspace::Services
{
public:
    TestServices()
        : Services(openFolder())
    {
        if (!open())
            qFatal("the services do not open");
        settings.set(Linesman::Workspace::EmulatorPortSetting, 0);
    }

    /*! Starts the emulator and waits until its connection is signed in and its locations are known. */
    bool runEmulator()
    {
        const auto isReady = [this] {
            return session.client() && !session.locations().isEmpty() && emulatorConnection.isSignedIn();
        };
        return startEmulator() && QTest::qWaitFor(isReady, 10'000);
    }
};
