// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/palette.h"

#include <QFile>

#include <algorithm>
#include <utility>
#include <vector>

// The linker drops the resources of a static library that nobody names.
static void initResources()
{
    Q_INIT_RESOURCE(uitheme);
}

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

QPalette paletteOf(const Tokens &t)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor &colour) {
        palette.setColor(role, colour);
    };
    set(QPalette::Window, t.canvas);
    set(QPalette::WindowText, t.text);
    set(QPalette::Base, t.panel);
    set(QPalette::AlternateBase, t.canvas);
    set(QPalette::Text, t.text);
    set(QPalette::PlaceholderText, t.muted);
    set(QPalette::Button, t.panel);
    set(QPalette::ButtonText, t.text);
    set(QPalette::BrightText, t.bad);
    set(QPalette::ToolTipBase, t.raised);
    set(QPalette::ToolTipText, t.text);
    set(QPalette::Highlight, t.selection);
    set(QPalette::HighlightedText, t.text);
    set(QPalette::Link, t.accent);
    set(QPalette::LinkVisited, t.accent);
    set(QPalette::Light, t.panel);
    set(QPalette::Midlight, t.line);
    set(QPalette::Mid, t.line);
    set(QPalette::Dark, t.line);
    set(QPalette::Shadow, t.line);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, t.muted); // a value that cannot be changed is still read
    }
    return palette;
}

QString styleSheetOf(Scheme scheme, double scale)
{
    initResources();
    QFile file(u":/linesman/theme/theme.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const Tokens &t = tokens(scheme);
    const auto faded = [&t](const QColor &colour, double share) {
        const auto mix = [share](int over, int under) {
            return int(over * share + under * (1 - share) + 0.5);
        };
        return QColor(mix(colour.red(), t.panel.red()), mix(colour.green(), t.panel.green()),
                      mix(colour.blue(), t.panel.blue()))
            .name();
    };
    std::vector<std::pair<QString, QString>> values{
        {u"@canvas"_s, t.canvas.name()},
        {u"@panel"_s, t.panel.name()},
        {u"@raised"_s, t.raised.name()},
        {u"@line"_s, t.line.name()},
        {u"@text"_s, t.text.name()},
        {u"@muted"_s, t.muted.name()},
        {u"@accentHover"_s, faded(t.accent, 0.88)},
        {u"@accentFaint"_s, faded(t.accent, 0.35)},
        {u"@accent"_s, t.accent.name()},
        {u"@onAccent"_s, t.onAccent.name()},
        {u"@selection"_s, t.selection.name()},
        {u"@hover"_s, faded(t.muted, 0.10)},
        {u"@pressed"_s, faded(t.muted, 0.18)},
        {u"@lineStrong"_s, faded(t.muted, 0.55)},
        {u"@goodTint"_s, tint(t.good, t).name()},
        {u"@good"_s, t.good.name()},
        {u"@warnTint"_s, tint(t.warn, t).name()},
        {u"@warn"_s, t.warn.name()},
        {u"@badTint"_s, tint(t.bad, t).name()},
        {u"@bad"_s, t.bad.name()},
        {u"@infoTint"_s, tint(t.accent, t).name()},
        {u"@code"_s, t.code.name()},
        {u"@scheme"_s, scheme == Scheme::Dark ? u"dark"_s : u"light"_s},
        {u"@titlePt"_s, QString::number(13 * scale, 'f', 2)},
        {u"@headingPt"_s, QString::number(11 * scale, 'f', 2)},
        {u"@smallPt"_s, QString::number(9 * scale, 'f', 2)},
        {u"@hugePt"_s, QString::number(20 * scale, 'f', 2)},
        {u"@monoPt"_s, QString::number(9.5 * scale, 'f', 2)},
        {u"@textPt"_s, QString::number(10 * scale, 'f', 2)},
        // A min-height is taken as it is, even where larger text needs more: a squeezed layout would clip the text.
        {u"@controlPx"_s, QString::number(qRound(20 * scale))},
        {u"@largeControlPx"_s, QString::number(qRound(24 * scale))},
        // Arrows grow half as fast as the text: the boxes around them have a fixed width.
        {u"@arrowPx"_s, QString::number(qRound(6 + 6 * scale))},
        {u"@smallArrowPx"_s, QString::number(qRound(5 + 5 * scale))},
    };
    // Longest first: @line is the start of @lineStrong.
    std::sort(values.begin(), values.end(),
              [](const auto &a, const auto &b) { return a.first.size() > b.first.size(); });
    for (const auto &[name, value] : values)
        sheet.replace(name, value);
    return sheet;
}

} // namespace Linesman::Ui
