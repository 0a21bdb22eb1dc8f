// SPDX-License-Identifier: GPL-3.0-or-later
// Gets a token in a process of its own and is killed there: `oauth-child BASEURL CLIENTID LOCATION FOLDER WRITES
// [COMPANY REDIRECT]` presents the refresh token of LOCATION, or signs in to COMPANY, and when the reply is there kills
// itself before the write after WRITES more writes to the store; with WRITES as "2+" right behind the second, before
// anything else is written. Without being killed it ends with 0.
#include "app/highlevel/transport.h"
#include "app/oauth/signin.h"
#include "app/oauth/tokens.h"
#include "tests/app/oauth/filestore.h"

#include <QCoroTask>

#include <QCoreApplication>

#include <csignal>
#include <cstdlib>

using namespace Linesman;
using namespace Linesman::OAuth;
using namespace Qt::Literals::StringLiterals;

int main(int argc, char **argv)
{
    if (argc < 6)
        return 2;
    const QCoreApplication application(argc, argv);
    const QString folder = QString::fromLocal8Bit(argv[4]);
    int left = std::atoi(argv[5]); // reads up to the plus
    TestSuite::FileStore store(folder + u"/store"_s);
    HighLevel::Transport transport;
    SystemClock clock;
    TokenEndpoint endpoint(transport, clock);
    Tokens tokens(store, endpoint, clock, u"c1"_s, folder + u"/index.json"_s);
    tokens.setApp(QUrl(QString::fromLocal8Bit(argv[1])), QString::fromLocal8Bit(argv[2]));
    if (!tokens.load())
        return 3;
    const bool isBehind = QByteArray(argv[5]).endsWith('+');
    store.beforeWrite = [&left, isBehind](const QString &) {
        if (left-- == 0 && !isBehind)
            std::raise(SIGKILL);
    };
    store.afterWrite = [&left, isBehind] {
        if (left == 0 && isBehind)
            std::raise(SIGKILL);
    };
    if (argc > 7) {
        Http::IoThread thread;
        SignIn signIn(thread, transport, clock);
        Connection connection;
        connection.id = ConnectionId(u"c1"_s);
        connection.customApi = QUrl(QString::fromLocal8Bit(argv[1]));
        connection.clientId = QString::fromLocal8Bit(argv[2]);
        connection.redirectUri = QUrl(QString::fromLocal8Bit(argv[7]));
        const QString company = QString::fromLocal8Bit(argv[6]);
        return QCoro::waitFor(signIn.runAtOnce(connection, &tokens, company)) ? 0 : 5;
    }
    const auto install = HighLevel::Install::of(LocationId(QString::fromLocal8Bit(argv[3])));
    return QCoro::waitFor(tokens.refresh(install)) ? 0 : 4;
}
