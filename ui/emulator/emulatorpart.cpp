// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/emulator/emulatorpart.h"

#include "ui/widgets/question.h"

#include <QCoreApplication>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

EmulatorPart::EmulatorPart(Emulator::Emulator &emulator, QWidget *parent)
    : QWidget(parent)
    , m_emulator(emulator)
{
}

void EmulatorPart::ask(const QString &title, const QString &question, const QString &button, std::function<void()> yes)
{
    Ui::ask(this, {u"emulatorQuestion"_s, title, question, {}, button}, std::move(yes));
}

QString pathSegment(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

QDateTime emulatorNow(const QJsonObject &state)
{
    return QDateTime::currentDateTimeUtc().addMSecs(
        state.value("clock"_L1).toObject().value("offsetMs"_L1).toInteger());
}

QString spanText(qint64 seconds)
{
    const auto say = [](const char *text) {
        return QCoreApplication::translate("Linesman::Ui::EmulatorPart", text);
    };
    if (seconds >= 48 * 3600)
        return say(QT_TRANSLATE_NOOP("Linesman::Ui::EmulatorPart", "%1 d %2 h"))
            .arg(QString::number(seconds / 86'400), QString::number(seconds / 3600 % 24));
    if (seconds >= 3600)
        return say(QT_TRANSLATE_NOOP("Linesman::Ui::EmulatorPart", "%1 h %2 min"))
            .arg(QString::number(seconds / 3600), QString::number(seconds / 60 % 60));
    if (seconds >= 60)
        return say(QT_TRANSLATE_NOOP("Linesman::Ui::EmulatorPart", "%1 min %2 s"))
            .arg(QString::number(seconds / 60), QString::number(seconds % 60));
    return say(QT_TRANSLATE_NOOP("Linesman::Ui::EmulatorPart", "%1 s")).arg(seconds);
}

} // namespace Linesman::Ui
