// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/linetest/check.h"

#include "app/core/enumnames.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace Linesman::LineTest {

using namespace Qt::Literals::StringLiterals;

namespace {
struct CheckTexts {
    Q_DECLARE_TR_FUNCTIONS(Linesman::LineTest::CheckTexts)
};

constexpr auto CheckNames = enumNames<CheckId>({
    {CheckId::Unsigned, "unsigned"},
    {CheckId::WrongKey, "wrongKey"},
    {CheckId::ChangedByte, "changedByte"},
    {CheckId::RetiredHeader, "retiredHeader"},
    {CheckId::OddBytes, "oddBytes"},
    {CheckId::OddMembers, "oddMembers"},
    {CheckId::ReplyType, "replyType"},
    {CheckId::Duplicate, "duplicate"},
    {CheckId::AnswerTime, "answerTime"},
    {CheckId::WorkFirst, "workFirst"},
    {CheckId::EarlyStatus, "earlyStatus"},
    {CheckId::Scopes, "scopes"},
    {CheckId::TokenExpired, "tokenExpired"},
    {CheckId::RefreshOnce, "refreshOnce"},
});

constexpr auto DepthNames = enumNames<Depth>({
    {Depth::Basic, "basic"},
    {Depth::Strict, "strict"},
    {Depth::Full, "full"},
});
} // namespace

QString depthName(Depth depth)
{
    return DepthNames.text(depth);
}

std::optional<Depth> depthFromName(const QString &name)
{
    return DepthNames.value(name.toStdString());
}

QString checkName(CheckId id)
{
    return CheckNames.text(id);
}

QString checkStateName(CheckState state)
{
    switch (state) {
    case CheckState::Pending:
        return u"pending"_s;
    case CheckState::Running:
        return u"running"_s;
    case CheckState::Passed:
        return u"passed"_s;
    case CheckState::Warned:
        return u"warned"_s;
    case CheckState::Failed:
        return u"failed"_s;
    case CheckState::Skipped:
        break;
    }
    return u"skipped"_s;
}

QString checkStateTitle(CheckState state)
{
    switch (state) {
    case CheckState::Pending:
        //: State of a check of the line test
        return CheckTexts::tr("waiting");
    case CheckState::Running:
        //: State of a check of the line test
        return CheckTexts::tr("running");
    case CheckState::Passed:
        //: State of a check of the line test
        return CheckTexts::tr("passed");
    case CheckState::Warned:
        //: State of a check of the line test
        return CheckTexts::tr("warning");
    case CheckState::Failed:
        //: State of a check of the line test
        return CheckTexts::tr("failed");
    case CheckState::Skipped:
        break;
    }
    //: State of a check of the line test
    return CheckTexts::tr("not tested");
}

QList<Check> checksOf(Providers::Kind kind, bool isFirst)
{
    if (kind == Providers::Kind::Call)
        return {};
    QList<CheckId> ids{CheckId::Unsigned,   CheckId::WrongKey,   CheckId::ChangedByte, CheckId::RetiredHeader,
                       CheckId::OddBytes,   CheckId::OddMembers, CheckId::ReplyType,   CheckId::Duplicate,
                       CheckId::AnswerTime, CheckId::WorkFirst,  CheckId::EarlyStatus};
    if (isFirst)
        ids += {CheckId::Scopes, CheckId::TokenExpired, CheckId::RefreshOnce};
    QList<Check> checks;
    for (const CheckId id : ids) {
        Check check;
        check.id = id;
        checks.append(check);
    }
    return checks;
}

QJsonObject toJson(const Check &check)
{
    QJsonObject json{
        {u"check"_s, checkName(check.id)},
        {u"state"_s, checkStateName(check.state)},
    };
    if (!check.note.isEmpty())
        json.insert(u"note"_s, check.note);
    if (!check.code.isEmpty()) {
        json.insert(u"code"_s, check.code);
        json.insert(u"happened"_s, check.happened);
        json.insert(u"meaning"_s, checkMeaning(check));
        json.insert(u"advice"_s, check.advice);
        json.insert(u"source"_s, checkSource(check.id));
    }
    return json;
}

} // namespace Linesman::LineTest
