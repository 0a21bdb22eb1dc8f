// Refreshes a token in a process of its own and is killed there: `oauth-child BASEURL CLIENTID LOCATION FOLDER WRITES`
// presents the refresh token, and when the reply is there kills itself before the write after WRITES more writes to the
// store. Without being killed it ends with 0 after a refresh.
#include "app/highlevel/transport.h"
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
    int left = std::atoi(argv[5]);
    TestSuite::FileStore store(folder + u"/store"_s);
    HighLevel::Transport transport;
    SystemClock clock;
    TokenEndpoint endpoint(transport, clock);
    Tokens tokens(store, endpoint, clock, u"c1"_s, folder + u"/index.json"_s);
    tokens.setApp(QUrl(QString::fromLocal8Bit(argv[1])), QString::fromLocal8Bit(argv[2]));
    if (!tokens.load())
        return 3;
    store.beforeWrite = [&left](const QString &) {
        if (left-- == 0)
            std::raise(SIGKILL);
    };
    const auto install = HighLevel::Install::of(LocationId(QString::fromLocal8Bit(argv[3])));
    return QCoro::waitFor(tokens.refresh(install)) ? 0 : 4;
}
