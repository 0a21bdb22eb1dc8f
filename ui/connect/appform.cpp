// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/appform.h"

#include "ui/connect/linkreport.h"
#include "ui/theme/icons.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/formcolumn.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;
using OAuth::Connection;

namespace {
QLineEdit *makeLine(const QString &objectName, QWidget *parent)
{
    auto *line = new QLineEdit(parent);
    line->setObjectName(objectName);
    return line;
}
} // namespace

AppForm::AppForm(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_form = new FormColumn(this);
    column->addWidget(m_form);

    m_link = makeLine(u"installLink"_s, this);
    m_link->setPlaceholderText(u"https://marketplace.gohighlevel.com/v2/oauth/chooselocation?…"_s);
    m_form->addRow(tr("Install &link"), m_link,
                   tr("From your app's page in the developer portal, under Auth. Pasted here, it fills in the rest."));
    m_report = new LinkReport(this);
    m_form->addWide(m_report);
    m_name = makeLine(u"connectionName"_s, this);
    m_form->addRow(tr("&Name"), m_name);
    m_colour = new QComboBox(this);
    m_colour->setObjectName(u"connectionColour"_s);
    const QStringList colours{tr("Blue"), tr("Teal"), tr("Violet"), tr("Ochre"), tr("Pink"), tr("Grey")};
    for (int index = 0; index < Connection::ColourCount; ++index)
        m_colour->addItem(swatch(index, SwatchShape::Disc), colours.at(index));
    m_form->addRow(tr("C&olour, in the window's head"), m_colour);
    m_target = new QComboBox(this);
    m_target->setObjectName(u"connectionTarget"_s);
    m_target->addItem(tr("Standard (marketplace.gohighlevel.com)"), int(Connection::Target::Standard));
    m_target->addItem(tr("White-label (marketplace.leadconnectorhq.com)"), int(Connection::Target::WhiteLabel));
    m_target->addItem(tr("Hosts of your own, or an emulator elsewhere"), int(Connection::Target::Custom));
    m_form->addRow(tr("&Hosts"), m_target);
    m_api = makeLine(u"apiUrl"_s, this);
    m_form->addRow(tr("Address of the A&PI"), m_api);
    m_pages = makeLine(u"authorizeUrl"_s, this);
    m_form->addRow(tr("Address of the consent page"), m_pages, tr("Empty when it is the same."));
    makeCaRow();
    m_path = new QComboBox(this);
    m_path->setObjectName(u"authorizePath"_s);
    m_path->addItem(tr("Current (/v2/oauth/chooselocation)"), int(Connection::AuthorizePath::V2));
    m_path->addItem(tr("Older (/oauth/chooselocation)"), int(Connection::AuthorizePath::Older));
    m_form->addRow(tr("Consent pa&th"), m_path,
                   tr("Current since May 2026; the official SDK 3.1.0 still builds the older one."));
    m_clientId = makeLine(u"clientId"_s, this);
    m_form->addRow(tr("Client &id"), m_clientId);
    m_versionId = makeLine(u"versionId"_s, this);
    m_form->addRow(tr("&Version id"), m_versionId, tr("Part of the install link; the consent page wants it."));

    makeSecretRow();
    connectFields();
    setSecretState(SecretState::Unknown);
    showTarget();
}

void AppForm::connectFields()
{
    for (QLineEdit *line : {m_name, m_api, m_pages, m_ca, m_clientId, m_versionId})
        connect(line, &QLineEdit::textEdited, this, &AppForm::edited);
    connect(m_target, &QComboBox::activated, this, [this] {
        m_ca->clear(); // the CA of those hosts vouches for no others
        showTarget();
    });
    for (QComboBox *choice : {m_colour, m_target, m_path})
        connect(choice, &QComboBox::activated, this, &AppForm::edited);
    connect(m_target, &QComboBox::currentIndexChanged, this, &AppForm::showTarget);
    connect(m_link, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (!text.trimmed().isEmpty())
            emit installLinkPasted(text);
        else
            m_form->setError(m_link, {});
        m_report->setLink(text);
    });
    connect(m_secret, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_keep->setEnabled(!text.trimmed().isEmpty()); });
    const auto keep = [this] {
        if (!typedSecret().isEmpty())
            emit secretEntered();
    };
    connect(m_keep, &QPushButton::clicked, this, keep);
    connect(m_secret, &QLineEdit::returnPressed, this, keep);
}

void AppForm::makeCaRow()
{
    m_caRow = new QWidget(this);
    m_caRow->setObjectName(u"caFileRow"_s);
    auto *row = new QHBoxLayout(m_caRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::S);
    m_ca = makeLine(u"caFile"_s, m_caRow);
    m_ca->setAccessibleName(tr("CA file"));
    row->addWidget(m_ca, 1);
    m_browse = makeButton(tr("&Browse…"), u"browseCaFile"_s, ButtonLook::Normal, m_caRow);
    m_browse->setAccessibleName(tr("Choose the CA file"));
    connect(m_browse, &QPushButton::clicked, this, &AppForm::chooseCaFile);
    row->addWidget(m_browse);
    m_caRow->setFocusProxy(m_ca);
    m_form->addRow(tr("CA file, if the server's certificate comes from a CA of its own"), m_caRow,
                   tr("PEM. Trusted at these addresses only. The emulator says where its own is."));
}

void AppForm::chooseCaFile()
{
    auto *dialog = new QFileDialog(this, tr("CA File"));
    dialog->setObjectName(u"caFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Certificates (*.pem *.crt *.cer)"), tr("All files (*)")});
    if (!m_ca->text().isEmpty())
        dialog->selectFile(m_ca->text());
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_ca->setText(file);
        m_ca->setFocus();
        emit edited();
    });
    dialog->open();
}

void AppForm::makeSecretRow()
{
    m_secretRow = new QWidget(this);
    m_secretRow->setObjectName(u"clientSecretRow"_s);
    auto *row = new QHBoxLayout(m_secretRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::S);
    m_secret = makeLine(u"clientSecret"_s, m_secretRow);
    m_secret->setAccessibleName(tr("Client secret"));
    m_secret->setEchoMode(QLineEdit::Password);
    row->addWidget(m_secret, 1);
    m_keep = makeButton(tr("&Keep"), u"keepClientSecret"_s, ButtonLook::Normal, m_secretRow);
    m_keep->setEnabled(false);
    row->addWidget(m_keep);
    m_secretRow->setFocusProxy(m_secret);
    m_form->addRow(tr("Client &secret"), m_secretRow);
}

OAuth::Connection AppForm::applied(OAuth::Connection connection) const
{
    connection.colour = m_colour->currentIndex();
    connection.caFile = m_ca->text().trimmed();
    if (m_isEmulator)
        return connection;
    connection.name = m_name->text().trimmed();
    connection.target = Connection::Target(m_target->currentData().toInt());
    connection.customApi = QUrl(m_api->text().trimmed());
    connection.customAuthorize = QUrl(m_pages->text().trimmed());
    connection.authorizePath = Connection::AuthorizePath(m_path->currentData().toInt());
    connection.clientId = m_clientId->text().trimmed();
    connection.versionId = m_versionId->text().trimmed();
    return connection;
}

void AppForm::setConnection(const OAuth::Connection &connection)
{
    m_isEmulator = !connection.isLive();
    const auto put = [](QLineEdit *line, const QString &text) {
        if (line->text().trimmed() != text)
            line->setText(text);
    };
    put(m_name, connection.name);
    m_colour->setCurrentIndex(connection.colour);
    if (m_link->text().trimmed() != connection.setup.installLink) {
        const QSignalBlocker quiet(m_link); // it was read when it was pasted
        m_link->setText(connection.setup.installLink);
        m_form->setError(m_link, {});
    }
    m_report->setLink(connection.setup.installLink);
    put(m_api, connection.customApi.toString());
    put(m_pages, connection.customAuthorize.toString());
    put(m_ca, connection.caFile);
    put(m_clientId, connection.clientId);
    put(m_versionId, connection.versionId);
    m_target->setCurrentIndex(qMax(0, m_target->findData(int(connection.target))));
    m_path->setCurrentIndex(qMax(0, m_path->findData(int(connection.authorizePath))));
    const QString reason = m_isEmulator ? tr("The emulator gives this.") : QString();
    for (QLineEdit *line : {m_name, m_api, m_clientId, m_versionId})
        m_form->setFixed(line, reason);
    for (QWidget *field : {static_cast<QWidget *>(m_link), static_cast<QWidget *>(m_target),
                           static_cast<QWidget *>(m_path), m_secretRow})
        m_form->setRowVisible(field, !m_isEmulator);
    showTarget();
}

void AppForm::showTarget()
{
    const bool isCustom = Connection::Target(m_target->currentData().toInt()) == Connection::Target::Custom;
    m_form->setRowVisible(m_api, isCustom || m_isEmulator);
    m_form->setRowVisible(m_pages, isCustom && !m_isEmulator);
    // What counts is seen, and nothing goes from under the hand.
    const bool mayHaveOne = isCustom && !m_isEmulator;
    m_form->setRowVisible(m_caRow, mayHaveOne || !m_ca->text().isEmpty() || m_ca->hasFocus());
}

void AppForm::showProblems(const QList<Problem> &problems)
{
    const QHash<QString, QWidget *> fields{{u"apiUrl"_s, m_api},          {u"authorizeUrl"_s, m_pages},
                                           {u"caFile"_s, m_caRow},        {u"clientId"_s, m_clientId},
                                           {u"versionId"_s, m_versionId}, {u"installLink"_s, m_link}};
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        QString error;
        QString doubt;
        for (const Problem &problem : problems) {
            if (problem.field == field.key())
                (problem.isBlocking ? error : doubt) = problem.sentence;
        }
        m_form->setError(*field, error);
        if (*field == m_clientId)
            m_form->setHelp(m_clientId, doubt);
        if (*field == m_versionId)
            m_form->setHelp(m_versionId,
                            doubt.isEmpty() ? tr("Part of the install link; the consent page wants it.") : doubt);
    }
}

void AppForm::setSecretState(SecretState state)
{
    switch (state) {
    case SecretState::Unknown:
        m_secret->setPlaceholderText({});
        m_form->setHelp(m_secretRow,
                        tr("Shown once, when the portal makes the client keys. Kept in the key store only."));
        break;
    case SecretState::Missing:
        m_secret->setPlaceholderText(tr("not known yet"));
        m_form->setHelp(m_secretRow,
                        tr("Shown once, when the portal makes the client keys. Kept in the key store only."));
        break;
    case SecretState::Kept:
        m_secret->setPlaceholderText(u"••••••••"_s);
        m_form->setHelp(m_secretRow, tr("Kept in the key store. Type another to replace it."));
        break;
    case SecretState::KeptForSession:
        m_secret->setPlaceholderText(u"••••••••"_s);
        m_form->setHelp(m_secretRow, tr("Kept for this session only: gone when Linesman ends."));
        break;
    }
}

QString AppForm::typedSecret() const
{
    return m_secret->text().trimmed();
}

void AppForm::focusInstallLink()
{
    m_link->setFocus();
}

void AppForm::clearSecret()
{
    m_secret->clear();
}

} // namespace Linesman::Ui
