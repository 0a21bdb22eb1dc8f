// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/copiedsign.h"

#include "ui/theme/icons.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QCoreApplication>
#include <QIcon>
#include <QTimer>

#include <chrono>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr auto SignStays = 1500ms;
const char *const SignProperty = "linesmanCopiedSign";

class CopiedTexts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Ui::CopiedSign)
public:
    static QString copied() { return tr("Copied"); }
};
} // namespace

void showCopied(QAbstractButton &button)
{
    if (button.property(SignProperty).toBool())
        return; // it says so already
    button.setProperty(SignProperty, true);
    const QString name = button.accessibleName();
    button.setAccessibleName(CopiedTexts::copied());
    if (QAccessible::isActive()) {
        QAccessibleEvent event(&button, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
    const QString text = button.text();
    const QIcon before = button.icon();
    const QSize least = button.minimumSize();
    const QSize most = button.maximumSize();
    if (text.isEmpty()) {
        button.setIcon(icon(u"checkmark"_s, IconTone::Good));
    } else {
        button.setFixedWidth(button.width()); // what is beside it stays where it is
        button.setText(CopiedTexts::copied());
    }
    QTimer::singleShot(SignStays, &button, [&button, name, text, before, least, most] {
        button.setProperty(SignProperty, {});
        button.setAccessibleName(name);
        button.setIcon(before);
        button.setText(text);
        button.setMinimumSize(least);
        button.setMaximumSize(most);
    });
}

} // namespace Linesman::Ui
