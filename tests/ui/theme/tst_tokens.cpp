// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "ui/theme/tokens.h"

#include <QTest>

#include <cmath>

using namespace Linesman::Ui;

namespace {
// WCAG 2.1, relative luminance and contrast ratio.
double channel(double value)
{
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a), second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}
} // namespace

class TstTokens : public QObject
{
    Q_OBJECT
private slots:
    void readsEverywhere_data();
    void readsEverywhere();
};

void TstTokens::readsEverywhere_data()
{
    QTest::addColumn<QColor>("front");
    QTest::addColumn<QColor>("ground");
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        const Tokens &t = tokens(scheme);
        const char *theme = scheme == Scheme::Light ? "light" : "dark";
        const std::pair<const char *, QColor> grounds[]{{"canvas", t.canvas},
                                                        {"panel", t.panel},
                                                        {"raised", t.raised},
                                                        {"selection", t.selection},
                                                        {"code", t.code}};
        const std::pair<const char *, QColor> fronts[]{{"text", t.text}, {"muted", t.muted}};
        for (const auto &[groundName, ground] : grounds) {
            for (const auto &[frontName, front] : fronts)
                QTest::addRow("%s: %s on %s", theme, frontName, groundName) << front << ground;
        }
        for (const auto &[name, colour] :
             {std::pair{"good", t.good}, std::pair{"warn", t.warn}, std::pair{"bad", t.bad},
              std::pair{"accent", t.accent}, std::pair{"muted", t.muted}}) {
            QTest::addRow("%s: %s on panel", theme, name) << colour << t.panel;
            QTest::addRow("%s: %s on its chip", theme, name) << colour << tint(colour, t);
            QTest::addRow("%s: %s on code", theme, name) << colour << t.code;
        }
        QTest::addRow("%s: violet on code", theme) << t.violet << t.code;
        QTest::addRow("%s: on accent", theme) << t.onAccent << t.accent;
    }
}

void TstTokens::readsEverywhere()
{
    QFETCH(QColor, front);
    QFETCH(QColor, ground);
    QVERIFY2(contrast(front, ground) >= 4.5, qPrintable(QString::number(contrast(front, ground))));
}

LINESMAN_TEST(TstTokens)
#include "tst_tokens.moc"
