// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/bytescan.h"

#include "tests/support/suite.h"

#include <QTest>

#include <random>

using namespace Linesman;

class TstByteScan : public QObject
{
    Q_OBJECT
private slots:
    void findsEveryByteAtEveryPlace()
    {
        for (int special = 0; special < 256; ++special) {
            for (std::size_t place = 0; place < 20; ++place) {
                std::string text(20, 'a');
                text[place] = char(special);
                const bool control = special < 0x20;
                const bool inHeader = control || special == 0x7f;
                const bool inJson = control || special == '"' || special == '\\' || special >= 0x80;
                QCOMPARE((findSpecial<HighBytes::Pass, 0x7f>(text, 0)), inHeader ? place : text.size());
                QCOMPARE((findSpecial<HighBytes::Stop, '"', '\\'>(text, 0)), inJson ? place : text.size());
                QCOMPARE((findSpecial<HighBytes::Pass, 0x7f>(text, place + 1)), text.size());
            }
        }
    }

    void agreesWithALookAtEachByte()
    {
        std::mt19937 random(20261122);
        for (int round = 0; round < 20'000; ++round) {
            std::string text(random() % 40, ' ');
            for (char &c : text)
                c = random() % 16 == 0 ? char(random() % 256) : char(0x20 + random() % 95);
            const std::size_t from = random() % (text.size() + 2); // also behind its end
            std::size_t expected = from;
            while (expected < text.size()) {
                const auto c = static_cast<unsigned char>(text[expected]);
                if (c < 0x20 || c >= 0x80 || c == '"' || c == '\\')
                    break;
                ++expected;
            }
            QCOMPARE((findSpecial<HighBytes::Stop, '"', '\\'>(text, from)), expected);
        }
    }
};

LINESMAN_TEST(TstByteScan)
#include "tst_bytescan.moc"
