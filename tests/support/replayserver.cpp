// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/replayserver.h"
#include "tests/support/paths.h"

#include <QFile>
#include <QJsonDocument>

#include <utility>

namespace Linesman::TestSuite {

using namespace Qt::Literals::StringLiterals;

QJsonObject sample(const QString &name)
{
    QFile file(Linesman::Testing::sourceDir() + u"/tests/data/highlevel/"_s + name + ".json"_L1);
    if (!file.open(QFile::ReadOnly))
        qFatal("no sample %s", qPrintable(name));
    return QJsonDocument::fromJson(file.readAll()).object();
}

ReplayServer::ReplayServer()
    : m_server(m_thread, [this](Http::Request request, Http::Responder respond) {
        const std::scoped_lock lock(m_mutex);
        m_requests.push_back(request);
        if (m_answers.empty()) {
            respond({.status = 500, .headers = {}, .body = "nothing to play"});
            return;
        }
        const Answer answer = m_answers.front();
        if (m_answers.size() > 1)
            m_answers.pop_front();
        if (answer)
            respond(answer(request));
        else
            m_hanging.push_back(respond);
    })
{
    Http::Server::Options options;
    options.addresses = {"127.0.0.1"};
    m_port = m_server.listen(options).value_or(0);
}

ReplayServer::~ReplayServer()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_hanging.clear();
    }
    m_server.stop();
}

void ReplayServer::play(const QString &sampleName)
{
    const QJsonObject response = sample(sampleName).value("response"_L1).toObject();
    Http::Headers headers{{"Content-Type", "application/json; charset=utf-8"}};
    const QJsonObject fields = response.value("headers"_L1).toObject();
    for (auto field = fields.begin(); field != fields.end(); ++field)
        headers.add(field.key().toStdString(), field.value().toString().toStdString());
    QByteArray body;
    if (response.contains("body"_L1))
        body = QJsonDocument(response.value("body"_L1).toObject()).toJson(QJsonDocument::Compact);
    play(response.value("status"_L1).toInt(), body, headers);
}

void ReplayServer::play(int status, const QByteArray &body, const Http::Headers &headers)
{
    play([=](const Http::Request &) {
        Http::Response response;
        response.status = status;
        response.headers = headers;
        response.body = body.toStdString();
        return response;
    });
}

void ReplayServer::play(Answer answer)
{
    const std::scoped_lock lock(m_mutex);
    m_answers.push_back(std::move(answer));
}

void ReplayServer::hang()
{
    play(Answer());
}

QUrl ReplayServer::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_port));
}

std::vector<Http::Request> ReplayServer::requests() const
{
    const std::scoped_lock lock(m_mutex);
    return m_requests;
}

Http::Request ReplayServer::last() const
{
    const std::scoped_lock lock(m_mutex);
    return m_requests.empty() ? Http::Request() : m_requests.back();
}

} // namespace Linesman::TestSuite
