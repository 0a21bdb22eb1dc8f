// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/toursteps.h"

#include "ui/mainwindow/mainwindow.h"

#include <QCoreApplication>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

namespace {
class TourTexts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Ui::Tour)
public:
    static QList<TourStep> steps()
    {
        return {{PageId::Overview, u"runLineTest"_s, tr("One press tests the whole line"),
                 tr("A message goes from HighLevel to a bridge, its status comes back, and the customer's reply "
                    "arrives. Without a bridge of yours a built-in one is tested, so this works at once.")},
                {PageId::LineTest, u"lineTestEndpoint"_s, tr("Each hop is shown"),
                 tr("Where the line breaks, the hop is red and says what to do. Endpoint tests your own bridge.")},
                {PageId::Emulator, u"emulatorParts"_s, tr("A HighLevel of your own"),
                 tr("Made-up locations, contacts, providers and tokens on this machine. Your bridge needs only another "
                    "base URL. The clock can be put forward, faults can be added, and a reset can be undone.")},
                {PageId::Messages,
                 {},
                 tr("Both sides of a conversation"),
                 tr("Threads as an agent sees them. From here you post what a provider posts: inbound messages, calls, "
                    "statuses. Each request is shown before it is sent, and as code.")},
                {PageId::History,
                 {},
                 tr("Nothing is lost"),
                 tr("Every exchange is kept with its bytes, masked where a secret was. Search it, or open one from any "
                    "place.")},
                {PageId::Connect, u"newConnection"_s, tr("When you have an app"),
                 tr("Paste its install link: Linesman says what is right and wrong about it, then signs in. What "
                    "would reach real customers asks first, and the window has a red frame.")}};
    }
};
} // namespace

QList<TourStep> tourSteps()
{
    return TourTexts::steps();
}

void startTour(MainWindow &window)
{
    if (auto *running = window.findChild<Tour *>())
        running->close();
    new Tour(window, tourSteps()); // NOLINT(clang-analyzer-cplusplus.NewDeleteLeaks): the window owns it
}

} // namespace Linesman::Ui
