// SPDX-License-Identifier: GPL-3.0-or-later
// What a run sets up in the emulator: contacts of its own, so that several runs do not disturb each other.
#include "app/linetest/scenery.h"

#include "app/core/fictionphone.h"
#include "app/linetest/apicall.h"
#include "app/linetest/run.h"

#include <QJsonArray>
#include <QRandomGenerator>

#include <algorithm>

namespace Linesman::LineTest {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int PhoneTries = 50;
} // namespace

bool Run::chooseProvider(int index, Expectation *expected) const
{
    const QString kind = Providers::kindName(m_result.kinds.at(index).kind);
    for (const Emulator::EmulatorDescription::Location &location : m_plan.emulator.locations) {
        if (!location.installed)
            continue;
        const auto provider =
            std::find_if(m_plan.emulator.providers.begin(), m_plan.emulator.providers.end(),
                         [&](const auto &one) { return one.kind == kind && one.locationIds.contains(location.id); });
        if (provider == m_plan.emulator.providers.end())
            continue;
        expected->locationId = location.id;
        expected->providerId = provider->id;
        return true;
    }
    return false;
}

/*! The contact of the loop: the person's choice, or one of the run's own. False when there is no such contact. */
Task<Result<bool>> Run::setUpContact(Expectation *expected)
{
    QJsonObject contact;
    if (m_plan.contactId.isEmpty()) {
        const Result<QJsonObject> made = co_await makeContact(expected->locationId);
        if (!made)
            co_return failure(made.error());
        contact = *made;
    } else {
        const Emulator::ControlRequest asking = Emulator::Control::contact(m_plan.contactId);
        const Result<ControlReply> found = co_await m_control.call(asking);
        if (!found)
            co_return failure(found.error());
        contact = found->json;
        if (!found->isAccepted() || contact.value(u"locationId"_s).toString() != expected->locationId)
            co_return false;
    }
    expected->contactId = contact.value(u"id"_s).toString();
    expected->contactPhone = contact.value(u"phone"_s).toString();
    expected->conversationId = contact.value(u"conversationId"_s).toString();
    co_return true;
}

/*!
    A number that no contact of the emulator has: a bridge may look people up by it, and would find those of a fixture, of
    an earlier run or of one that goes on beside this one.
*/
Task<Result<QString>> Run::freePhone()
{
    QString phone;
    for (int i = 0; i < PhoneTries; ++i) {
        phone = fictionPhone(QRandomGenerator::global()->bounded(FictionPhones));
        const Emulator::ControlRequest asking = Emulator::Control::contacts(0, 1, phone, QString());
        const Result<ControlReply> found = co_await m_control.call(asking);
        if (!found)
            co_return failure(found.error());
        if (found->json.value(u"total"_s).toInt() == 0)
            break;
    }
    co_return phone;
}

Task<Result<QJsonObject>> Run::makeContact(QString locationId)
{
    const Result<QString> phone = co_await freePhone();
    if (!phone)
        co_return failure(phone.error());
    QJsonObject contact;
    contact.insert(u"locationId"_s, locationId);
    contact.insert(u"firstName"_s, u"Line"_s);
    contact.insert(u"lastName"_s, u"Test %1-%2"_s.arg(m_id.left(6), QString::number(m_contacts.size() + 1)));
    contact.insert(u"phone"_s, *phone);
    contact.insert(u"email"_s,
                   u"line-test-%1-%2@customer.example"_s.arg(m_id.left(8), QString::number(m_contacts.size() + 1)));
    QJsonArray tags;
    tags.append(QString(LineTestTag));
    contact.insert(u"tags"_s, tags);
    contact.insert(u"conversation"_s, true);
    const Emulator::ControlRequest making = Emulator::Control::addContact(contact);
    const Result<ControlReply> made = co_await m_control.call(making);
    if (!made)
        co_return failure(made.error());
    const QString id = made->json.value(u"id"_s).toString();
    if (!made->isAccepted() || id.isEmpty())
        co_return failure(Error::Kind::BadReply,
                          u"the emulator made no contact: %1"_s.arg(QString::number(made->status)), made->status);
    m_contacts.append(id);
    co_return made->json;
}

/*!
    An emulator that goes on limits calls as before, also when the run was cancelled. Contacts of the traps go; those of
    the loops stay, to be looked at.
*/
Task<> Run::putBack()
{
    if (m_plan.isOwnEmulator)
        co_return;
    m_control.resume();
    if (m_isLimitLifted) {
        const Emulator::ControlRequest dropping = Emulator::Control::dropLift(m_id);
        const Result<ControlReply> dropped = co_await m_control.call(dropping);
        if (!dropped)
            co_return;
    }
    for (const QString &id : QStringList(m_contacts)) {
        const bool isShown = std::any_of(m_result.kinds.begin(), m_result.kinds.end(),
                                         [&id](const KindResult &row) { return row.contactId == id; });
        if (isShown)
            continue;
        const Emulator::ControlRequest removing = Emulator::Control::removeContact(id);
        const Result<ControlReply> removed = co_await m_control.call(removing);
        if (!removed)
            co_return;
    }
    const Result<> ended = co_await m_control.endRun();
    if (!ended)
        co_return; // the emulator forgets it by itself
}

QJsonObject Run::messageTo(const QString &contactId, const QString &providerId, Providers::Kind kind) const
{
    //: Text of a message of the line test. Keep the letters that are not ASCII and the slash: they are part of the test
    const QString label = tr("Line test %1: Café ü 1/2, please reply").arg(m_id.left(6));
    QJsonObject message;
    message.insert(u"providerId"_s, providerId);
    message.insert(u"contactId"_s, contactId);
    message.insert(u"message"_s, label);
    if (Providers::isEmail(kind)) {
        message.insert(u"subject"_s, label);
        message.insert(u"html"_s, u"<p>%1</p>"_s.arg(label.toHtmlEscaped()));
    }
    return message;
}

/*! \a delivery to the endpoint of this run, whatever address the providers have. */
QJsonObject Run::deliveryTo(QJsonObject delivery) const
{
    if (!m_plan.endpoint.isEmpty())
        delivery.insert(u"url"_s, m_plan.endpoint);
    if (!delivery.contains(u"timeoutMs"_s))
        delivery.insert(u"timeoutMs"_s, std::clamp<qint64>(m_plan.hopTimeout.count(), 100, 600'000));
    return delivery;
}

/*! Whether \a entry is about a contact that another run made in the same emulator. */
Task<Result<bool>> Run::isForeign(Exchange entry)
{
    const QString contactId = entry.contactId;
    if (contactId.isEmpty() || m_contacts.contains(contactId) || contactId == m_plan.contactId)
        co_return false;
    if (const auto known = m_foreign.constFind(contactId); known != m_foreign.constEnd())
        co_return *known;
    const Emulator::ControlRequest asking = Emulator::Control::contact(contactId);
    const Result<ControlReply> found = co_await m_control.call(asking);
    if (!found)
        co_return failure(found.error());
    // One that is gone was another run's: those of this one are there until it ends.
    const bool isGone = found->status == 404 && entry.isAccepted();
    const bool foreign = isGone || found->json.value(u"tags"_s).toArray().contains(QString(LineTestTag));
    m_foreign.insert(contactId, foreign);
    co_return foreign;
}

} // namespace Linesman::LineTest
