// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tokens.h"

#include <QGuiApplication>
#include <QPalette>

#include <iterator>

namespace Linesman::Ui {

namespace {
const Tokens Light{
    .canvas = QColor(0xf4f6f8),
    .panel = QColor(0xffffff),
    .raised = QColor(0xffffff),
    .line = QColor(0xdde2e8),
    .text = QColor(0x1a2027),
    .muted = QColor(0x586370),
    .accent = QColor(0x1a5fd0),
    .onAccent = QColor(0xffffff),
    .selection = QColor(0xdbe9ff),
    .good = QColor(0x14713f),
    .warn = QColor(0x8a5600),
    .bad = QColor(0xbf2a26),
    .code = QColor(0xfafbfc),
    .violet = QColor(0x7a34a8),
};

const Tokens Dark{
    .canvas = QColor(0x0f1216),
    .panel = QColor(0x161a20),
    .raised = QColor(0x1d222a),
    .line = QColor(0x2b323c),
    .text = QColor(0xe6e9ee),
    .muted = QColor(0x98a2b0),
    .accent = QColor(0x5b9dff),
    .onAccent = QColor(0x0b1220),
    .selection = QColor(0x223350),
    .good = QColor(0x3fbf7f),
    .warn = QColor(0xe0a93b),
    .bad = QColor(0xf37a73),
    .code = QColor(0x12161b),
    .violet = QColor(0xc79bff),
};

// Blue, teal, violet, ochre, pink, grey: none of them the red that means live.
constexpr QRgb ConnectionsLight[]{0x1a5fd0, 0x0b7580, 0x7a34a8, 0x8a5600, 0xa8347d, 0x586370};
constexpr QRgb ConnectionsDark[]{0x5b9dff, 0x46c2cf, 0xc79bff, 0xe0a93b, 0xf08cc8, 0x98a2b0};
} // namespace

QColor connectionColour(int index, Scheme scheme)
{
    const auto &colours = scheme == Scheme::Dark ? ConnectionsDark : ConnectionsLight;
    return QColor(colours[size_t(qBound(0, index, int(std::size(colours)) - 1))]);
}

const Tokens &tokens(Scheme scheme)
{
    return scheme == Scheme::Dark ? Dark : Light;
}

Scheme currentScheme()
{
    // The palette is the one place where the application keeps its theme: no second copy that could disagree.
    return QGuiApplication::palette().color(QPalette::Window).lightness() < 128 ? Scheme::Dark : Scheme::Light;
}

const Tokens &tokens()
{
    return tokens(currentScheme());
}

QColor tint(const QColor &colour, const Tokens &theme)
{
    constexpr double Share = 0.14;
    const auto mix = [](int over, int under) {
        return int(over * Share + under * (1 - Share) + 0.5);
    };
    return QColor(mix(colour.red(), theme.panel.red()), mix(colour.green(), theme.panel.green()),
                  mix(colour.blue(), theme.panel.blue()));
}

} // namespace Linesman::Ui
