// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/emulator/appdialog.h"

#include "ui/emulator/deliveryurl.h"
#include "ui/emulator/formdialog.h"
#include "ui/widgets/formcolumn.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

namespace {
class AppWords
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Ui::AppDialog)
};

QStringList words(const QString &text)
{
    return text.split(QRegularExpression(u"[\\s,]+"_s), Qt::SkipEmptyParts);
}

QString lines(const QJsonValue &list)
{
    QStringList texts;
    for (const QJsonValue &item : list.toArray())
        texts += item.toString();
    return texts.join(u'\n');
}
} // namespace

void openAppDialog(const QJsonObject &state, Emulator::Emulator &emulator, QWidget *parent)
{
    const QJsonObject app = state.value("apps"_L1).toArray().first().toObject();
    auto *dialog =
        new FormDialog(u"emulatorAppDialog"_s, AppWords::tr("App Under Test"), AppWords::tr("&Save"), emulator, parent);
    FormColumn *form = dialog->form();
    auto *events = new QLineEdit(app.value("eventsUrl"_L1).toString(), dialog);
    events->setObjectName(u"appEventsUrl"_s);
    events->setPlaceholderText(u"http://127.0.0.1:3000/events"_s);
    form->addRow(
        AppWords::tr("&Webhook URL of the app"), events,
        AppWords::tr("INSTALL, UNINSTALL and what happens to contacts and messages goes there. Empty: nowhere."));
    auto *redirect = new QLineEdit(dialog);
    redirect->setObjectName(u"appRedirectUri"_s);
    form->addRow(AppWords::tr("Add a &redirect URL"), redirect,
                 AppWords::tr("There already:") + u'\n' + lines(app.value("redirectUris"_L1)));
    auto *scopes = new QPlainTextEdit(lines(app.value("scopes"_L1)), dialog);
    scopes->setObjectName(u"appScopes"_s);
    scopes->setTabChangesFocus(true);
    scopes->setMinimumHeight(140);
    form->addRow(AppWords::tr("S&copes"), scopes, AppWords::tr("One a line. Tokens that were given keep theirs."));
    dialog->check = [=] {
        form->setError(events, DeliveryUrl::problem(events->text()));
        form->setError(redirect, DeliveryUrl::problem(redirect->text()));
        const bool any = !words(scopes->toPlainText()).isEmpty();
        form->setError(scopes, any ? QString() : AppWords::tr("An app without scopes may do nothing: name one."));
        return !form->hasErrors();
    };
    dialog->request = [=, id = app.value("id"_L1).toString()] {
        QJsonObject body{{u"appId"_s, id},
                         {u"appEventsUrl"_s, events->text().trimmed()},
                         {u"scopes"_s, QJsonArray::fromStringList(words(scopes->toPlainText()))}};
        if (const QString added = redirect->text().trimmed(); !added.isEmpty())
            body.insert(u"redirectUris"_s, QJsonArray{added});
        return ControlRequest{"POST", u"app"_s, body};
    };
    QObject::connect(events, &QLineEdit::textChanged, dialog, &FormDialog::look);
    QObject::connect(redirect, &QLineEdit::textChanged, dialog, &FormDialog::look);
    QObject::connect(scopes, &QPlainTextEdit::textChanged, dialog, &FormDialog::look);
    dialog->look();
    dialog->open();
    events->setFocus();
}

} // namespace Linesman::Ui
