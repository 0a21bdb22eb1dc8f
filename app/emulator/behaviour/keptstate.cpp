// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/behaviour/keptstate.h"

#include "app/emulator/state/json.h"
#include "app/emulator/state/statejson.h"

#include <algorithm>
#include <cstdint>
#include <utility>

namespace Linesman::Emulator {

namespace {
constexpr std::string_view KeptFormat = "linesman-emulator-state/1";

Error unusable(const QString &why)
{
    return Error(Error::Kind::BadInput, QStringLiteral("the emulator's kept state: %1").arg(why));
}
} // namespace

std::string keptStateJson(const State &state, const Snapshots &snapshots, std::chrono::milliseconds clockOffset,
                          std::string_view basis)
{
    JsonWriter json(64 * 1024);
    json.beginObject().field("format", KeptFormat).field("basis", basis).field("clockOffsetMs", clockOffset.count());
    json.key("state");
    writeState(json, state);
    json.key("snapshots").beginArray();
    for (const auto &[name, snapshot] : snapshots) {
        json.beginObject().field("name", name).field("madeAt", snapshot.madeAt).key("state");
        writeState(json, snapshot.state);
        json.endObject();
    }
    json.endArray().endObject();
    return json.take();
}

Result<KeptState> readKeptState(std::string_view json, std::string_view basis, const State &fresh)
{
    const JsonDocument parsed = parseJson(json);
    if (!parsed.ok())
        return failure(unusable(QString::fromStdString(parsed.error)));
    const JsonValue &root = parsed.document;
    if (textOr(root, "format") != KeptFormat)
        return failure(unusable(QStringLiteral("another format than %1").arg(QLatin1StringView(KeptFormat.data()))));
    if (textOr(root, "basis") != basis)
        return failure(unusable(QStringLiteral("it began from another fixture or seed")));
    const JsonValue *data = member(root, "state");
    if (!data)
        return failure(unusable(QStringLiteral("no state")));
    Result<State> state = readState(*data, fresh);
    if (!state)
        return failure(state.error());
    KeptState kept;
    kept.state = std::move(*state);
    if (const JsonValue *offset = member(root, "clockOffsetMs"); offset && offset->IsInt64())
        kept.clockOffset = std::chrono::milliseconds(std::max<std::int64_t>(0, offset->GetInt64()));
    const JsonValue *snapshots = member(root, "snapshots");
    if (!snapshots || !snapshots->IsArray())
        return kept;
    for (const JsonValue &item : snapshots->GetArray()) {
        const JsonValue *inner = member(item, "state");
        const JsonValue *madeAt = member(item, "madeAt");
        if (!inner || !madeAt || !madeAt->IsInt64())
            return failure(unusable(QStringLiteral("a damaged snapshot")));
        Result<State> one = readState(*inner, fresh);
        if (!one)
            return failure(one.error());
        kept.snapshots.put(textOr(item, "name"), {std::move(*one), madeAt->GetInt64()});
    }
    return kept;
}

} // namespace Linesman::Emulator
