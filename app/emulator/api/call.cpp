// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/api/call.h"

#include <algorithm>
#include <charconv>

namespace Linesman::Emulator {

std::string Call::query(std::string_view name, std::string fallback) const
{
    const auto value = target.queryValue(name);
    return value ? std::string(*value) : std::move(fallback);
}

long long Call::number(std::string_view name, long long fallback, long long least, long long most) const
{
    const auto value = target.queryValue(name);
    long long number = fallback;
    if (value) {
        const auto [end, error] = std::from_chars(value->data(), value->data() + value->size(), number);
        if (error != std::errc() || end != value->data() + value->size())
            number = fallback;
    }
    return std::clamp(number, least, most);
}

Http::Response jsonAnswer(int status, std::string body)
{
    Http::Response response;
    response.status = status;
    response.headers.add("Content-Type", "application/json; charset=utf-8");
    response.body = std::move(body);
    return response;
}

Http::Response problem(const Call &call, const Problem &problem)
{
    JsonWriter body;
    body.beginObject().field("statusCode", problem.status).field("message", problem.message);
    const std::string_view named = problem.status == 422 ? "Unprocessable Entity" : Http::reasonPhrase(problem.status);
    body.field("error", problem.error.empty() ? named : std::string_view(problem.error));
    if (!problem.canonicalCode.empty())
        body.field("canonicalCode", problem.canonicalCode);
    body.field("traceId", call.note.traceId).endObject();
    return jsonAnswer(problem.status, body.take());
}

Http::Response invalid(const Call &call, const std::vector<std::string> &messages)
{
    JsonWriter body;
    body.beginObject().field("statusCode", 422).field("message", messages);
    body.field("error", "Unprocessable Entity").field("traceId", call.note.traceId).endObject();
    return jsonAnswer(422, body.take());
}

void Validation::only(std::initializer_list<std::string_view> names)
{
    for (const auto &item : m_body.GetObject()) {
        const std::string_view name = view(item.name);
        if (std::find(names.begin(), names.end(), name) == names.end())
            add("property " + std::string(name) + " should not exist");
    }
}

std::string Validation::text(std::string_view name)
{
    const JsonValue *value = member(m_body, name);
    if (!value)
        return {};
    if (!value->IsString()) {
        add(std::string(name) + " must be a string");
        return {};
    }
    return std::string(view(*value));
}

std::string Validation::needText(std::string_view name)
{
    const JsonValue *value = member(m_body, name);
    if (!value || (value->IsString() && value->GetStringLength() == 0)) {
        add(std::string(name) + " should not be empty");
        return {};
    }
    return text(name);
}

std::string Validation::oneOf(std::string_view name, std::initializer_list<std::string_view> values, bool required)
{
    const JsonValue *value = member(m_body, name);
    if (!value && !required)
        return {};
    if (value && value->IsString() && std::find(values.begin(), values.end(), view(*value)) != values.end())
        return std::string(view(*value));
    std::string message = std::string(name) + " must be one of the following values: ";
    bool first = true;
    for (const std::string_view allowed : values) {
        message += first ? "" : ", ";
        message += allowed;
        first = false;
    }
    add(std::move(message));
    return {};
}

bool Validation::truth(std::string_view name, bool fallback)
{
    const JsonValue *value = member(m_body, name);
    if (!value)
        return fallback;
    if (!value->IsBool()) {
        add(std::string(name) + " must be a boolean value");
        return fallback;
    }
    return value->GetBool();
}

std::vector<std::string> Validation::texts(std::string_view name, bool notEmpty)
{
    std::vector<std::string> result;
    const JsonValue *value = member(m_body, name);
    if (!value)
        return result;
    if (!value->IsArray()) {
        add(std::string(name) + " must be an array");
        return result;
    }
    if (notEmpty && value->Empty())
        add(std::string(name) + " must contain at least 1 elements");
    for (const JsonValue &item : value->GetArray()) {
        if (!item.IsString()) {
            add("each value in " + std::string(name) + " must be a string");
            break;
        }
        result.emplace_back(view(item));
    }
    return result;
}

} // namespace Linesman::Emulator
