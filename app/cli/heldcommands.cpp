// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/heldcommands.h"

#include "app/cli/terminal.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QSocketNotifier>

#include <optional>

#include <unistd.h>

namespace Linesman::Cli {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype LongestInput = 16 * 1024 * 1024; //!< bytes of one line: a body may stand in it

class HeldTexts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Cli::ListenCommand)
public:
    static QString waits(qint64 capture, const QString &what)
    {
        return tr("Capture %1 waits: %2. Type \"answer %1 STATUS\", \"forward %1 URL\" or \"go %1\".")
            .arg(QString::number(capture), what);
    }
    static QString notUnderstood(const QString &line)
    {
        return tr("\"%1\" is not understood: answer CAPTURE STATUS [BODY], forward CAPTURE URL [BODY], go CAPTURE.")
            .arg(line);
    }
    static QString notWaiting(const QString &capture) { return tr("Capture %1 does not wait.").arg(capture); }
};

std::optional<Webhooks::HeldRequest> heldAs(const Webhooks::Listener &listener, const QString &capture)
{
    const QList<Webhooks::HeldRequest> all = listener.held();
    for (const Webhooks::HeldRequest &one : all) {
        if (QString::number(one.capture) == capture)
            return one;
    }
    return {};
}
} // namespace

HeldCommands::HeldCommands(Webhooks::Listener &listener, bool json)
    : m_listener(listener)
    , m_json(json)
{
    connect(&listener, &Webhooks::Listener::heldChanged, this, &HeldCommands::tell);
}

HeldCommands::~HeldCommands() = default;

void HeldCommands::start()
{
    m_input = std::make_unique<QSocketNotifier>(STDIN_FILENO, QSocketNotifier::Read);
    connect(m_input.get(), &QSocketNotifier::activated, this, &HeldCommands::read);
}

void HeldCommands::read()
{
    char bytes[64 * 1024];
    const ssize_t count = ::read(STDIN_FILENO, bytes, sizeof bytes);
    if (count <= 0) { // nobody decides any more: what waits goes on when its time is up
        m_input->setEnabled(false);
        return;
    }
    m_unread.append(bytes, count);
    for (qsizetype end = m_unread.indexOf('\n'); end >= 0; end = m_unread.indexOf('\n')) {
        take(QString::fromUtf8(m_unread.first(end)).trimmed());
        m_unread.remove(0, end + 1);
    }
    if (m_unread.size() > LongestInput)
        m_unread.clear();
}

void HeldCommands::take(const QString &line)
{
    if (line.isEmpty())
        return;
    const QString verb = line.section(u' ', 0, 0);
    const QString capture = line.section(u' ', 1, 1);
    const QString argument = line.section(u' ', 2, 2);
    const QString body = line.section(u' ', 3);
    const std::optional<Webhooks::HeldRequest> held = heldAs(m_listener, capture);
    if (!held) {
        say(HeldTexts::notWaiting(capture));
        return;
    }
    const int status = argument.toInt();
    if (verb == "go"_L1 && argument.isEmpty()) {
        (void)m_listener.releaseHeld(held->number);
    } else if (verb == "answer"_L1 && status >= 200 && status <= 599) {
        Http::Response response;
        response.status = status;
        if (!body.isEmpty())
            response.headers.add("Content-Type", "application/json");
        response.body = body.toStdString();
        (void)m_listener.answerHeld(held->number, response);
    } else if (verb == "forward"_L1 && !argument.isEmpty()) {
        Http::Request request = held->request;
        if (!body.isEmpty())
            request.body = body.toStdString();
        if (const Result<bool> sent = m_listener.forwardHeld(held->number, request, argument); !sent)
            say(sent.error().detail);
    } else {
        say(HeldTexts::notUnderstood(line.left(200)));
    }
}

void HeldCommands::tell()
{
    QSet<qint64> waiting;
    const QList<Webhooks::HeldRequest> all = m_listener.held();
    for (const Webhooks::HeldRequest &one : all) {
        waiting += one.capture;
        if (m_told.contains(one.capture))
            continue;
        const QString method = QString::fromStdString(one.request.method);
        const QString url = QString::fromStdString(one.request.target);
        if (m_json)
            printJson({{u"event"_s, u"held"_s}, {u"id"_s, one.capture}, {u"method"_s, method}, {u"url"_s, url}});
        else
            printLine(HeldTexts::waits(one.capture, method + u' ' + url.left(200)));
    }
    m_told = waiting;
}

} // namespace Linesman::Cli
