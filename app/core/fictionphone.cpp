// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/fictionphone.h"

namespace Linesman {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int NumbersAnArea = 100;
constexpr int FirstArea = 201;
constexpr int TestValueArea = 500; // +15005550100 to +15005550199 provoke outcomes in the emulator
} // namespace

QString fictionPhone(int index)
{
    int area = FirstArea + index / NumbersAnArea;
    if (area % 100 == 11)
        area = 900 + area / 100; // 211, 311, ... are services
    else if (area == TestValueArea)
        area = 908; // beside those above; 811 is none of ours
    return u"+1"_s + QString::number(area) + u"555"_s +
           QString::number(100 + index % NumbersAnArea).rightJustified(4, u'0');
}

} // namespace Linesman
