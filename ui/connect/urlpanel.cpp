// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/urlpanel.h"

#include "app/oauth/exchangefindings.h"
#include "app/oauth/findings.h"
#include "app/providers/rules.h"
#include "ui/connect/setupchecklist.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/formcolumn.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

UrlPanel::UrlPanel(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::S);
    column->addWidget(makeLabel(tr("Create a provider for each kind: Conversation Providers > Add"), u"label"_s, this));
    m_kinds = makeLabel({}, {}, this);
    m_kinds->setObjectName(u"providerTicks"_s);
    m_kinds->setTextFormat(Qt::RichText);
    column->addWidget(m_kinds);
    auto *providers = makeButton(tr("Open &Providers"), u"openProviders"_s, ButtonLook::Quiet, this);
    connect(providers, &QPushButton::clicked, this, &UrlPanel::providersWanted);
    column->addWidget(providers, 0, Qt::AlignLeft);

    column->addWidget(makeLabel(tr("Two URLs, two places"), u"label"_s, this));
    m_form = new FormColumn(this);
    const auto line = [this](const QString &name, const QString &placeholder) {
        auto *made = new QLineEdit(m_form);
        made->setObjectName(name);
        made->setPlaceholderText(placeholder);
        connect(made, &QLineEdit::textEdited, this, &UrlPanel::edited);
        return made;
    };
    m_delivery = line(u"deliveryUrl"_s, u"https://bridge.example.com/deliver"_s);
    m_form->addRow(tr("&Delivery URL, of the providers"), m_delivery, tr("Messages come here."));
    m_webhook = line(u"webhookUrl"_s, u"https://bridge.example.com/events"_s);
    m_form->addRow(tr("&Webhook URL, of the app"), m_webhook, tr("INSTALL, UNINSTALL and other events come here."));
    column->addWidget(m_form);
    m_finding = makeLabel({}, u"small warn"_s, this);
    m_finding->setObjectName(u"urlFinding"_s);
    m_finding->hide();
    column->addWidget(m_finding);
    m_list = new SetupChecklist(this);
    m_list->setSteps(OAuth::urlSteps(OAuth::Connection()));
    connect(m_list, &SetupChecklist::edited, this, &UrlPanel::edited);
    connect(m_list, &SetupChecklist::browserWanted, this, &UrlPanel::browserWanted);
    column->addWidget(m_list);
}

OAuth::Connection UrlPanel::applied(OAuth::Connection connection) const
{
    connection.setup.deliveryUrl = QUrl(m_delivery->text().trimmed());
    connection.setup.webhookUrl = QUrl(m_webhook->text().trimmed());
    connection.setup.done = m_list->doneAmong(connection.setup.done);
    return connection;
}

void UrlPanel::setConnection(const OAuth::Connection &connection)
{
    const auto put = [](QLineEdit *line, const QUrl &url) {
        if (line->text().trimmed() != url.toString())
            line->setText(url.toString());
    };
    put(m_delivery, connection.setup.deliveryUrl);
    put(m_webhook, connection.setup.webhookUrl);
    m_list->setDone(connection.setup.done);
    showProblems(connection);
}

void UrlPanel::showProblems(const OAuth::Connection &connection)
{
    m_list->setSteps(OAuth::urlSteps(connection));
    QString rows;
    for (const QString &name : connection.kinds) {
        const std::optional<Providers::Kind> kind = Providers::kindFromText(name);
        if (!kind)
            continue;
        const Providers::Rules &rules = Providers::rules(*kind);
        QString ticks = tr("Type %1").arg(rules.portalType);
        if (rules.hasCustomBox)
            ticks += u"; "_s + (rules.isCustom ? tr("tick \"Is this a Custom Conversation Provider\"")
                                               : tr("leave \"Is this a Custom Conversation Provider\" off"));
        if (rules.hasAlwaysShow)
            ticks += u"; "_s + tr("alias, logo and \"Always show this Conversation Provider\" as you like");
        rows += u"<p style=\"margin:0 0 4px 0\"><b>%1</b>: %2.</p>"_s.arg(Providers::kindTitle(*kind).toHtmlEscaped(),
                                                                          ticks.toHtmlEscaped());
    }
    m_kinds->setText(rows.isEmpty() ? tr("Choose the kinds in step 4 first.").toHtmlEscaped() : rows);
    QString sentence;
    for (const Finding &finding : OAuth::setupFindings(connection)) {
        if (finding.id == "S-05"_L1 || finding.id == "S-06"_L1)
            sentence = tr("%1: %2", "id and meaning of a finding").arg(finding.id, finding.meaning);
    }
    m_finding->setText(sentence);
    m_finding->setVisible(!sentence.isEmpty());
}

} // namespace Linesman::Ui
