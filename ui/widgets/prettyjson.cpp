// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/prettyjson.h"

#include "app/exchange/jsontext.h"

namespace Linesman::Ui {

std::optional<QByteArray> prettyJson(const QByteArray &json)
{
    if (!isJsonText(json))
        return {};
    const qsizetype roomForIndents = 4 * json.size() + 64 * 1024;
    QByteArray out;
    out.reserve(json.size() * 2);
    int depth = 0;
    bool inString = false;
    const auto newLine = [&out, &depth, roomForIndents] {
        out += '\n';
        if (out.size() < roomForIndents)
            out.append(depth * 2, ' ');
    };
    const auto nextVisible = [&json](qsizetype i) {
        while (i < json.size() && (json[i] == ' ' || json[i] == '\t' || json[i] == '\n' || json[i] == '\r'))
            ++i;
        return i;
    };
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (inString) {
            out += c;
            if (c == '\\' && i + 1 < json.size())
                out += json[++i];
            else if (c == '"')
                inString = false;
            continue;
        }
        switch (c) {
        case '"':
            inString = true;
            out += c;
            break;
        case '{':
        case '[': {
            const qsizetype next = nextVisible(i + 1);
            out += c;
            if (next < json.size() && (json[next] == '}' || json[next] == ']')) {
                out += json[next];
                i = next;
                break;
            }
            ++depth;
            newLine();
            break;
        }
        case '}':
        case ']':
            --depth;
            newLine();
            out += c;
            break;
        case ',':
            out += c;
            newLine();
            break;
        case ':':
            out += ": ";
            break;
        case ' ':
        case '\t':
        case '\n':
        case '\r':
            break;
        default:
            out += c;
        }
    }
    return out;
}

QByteArray hexDump(const QByteArray &bytes, int perLine)
{
    QByteArray out;
    out.reserve(bytes.size() * 5);
    for (qsizetype start = 0; start < bytes.size(); start += perLine) {
        const QByteArray part = bytes.mid(start, perLine);
        out += QByteArray::number(start, 16).rightJustified(8, '0') + "  ";
        out += part.toHex(' ').leftJustified(perLine * 3, ' ') + ' ';
        for (const char c : part)
            out += c >= 0x20 && c < 0x7f ? c : '.';
        out += '\n';
    }
    return out;
}

} // namespace Linesman::Ui
