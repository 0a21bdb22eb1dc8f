// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/providers/installscheck.h"

#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;
using Installs::Batch;

InstallsCheck::InstallsCheck(OAuth::Session &session, Installs::InstallService &installService, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_installService(installService)
{
    setObjectName(u"installsProgress"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::M);
    m_progressText = makeLabel({}, u"muted"_s, this);
    m_progressText->setObjectName(u"installsProgressText"_s);
    m_progressText->setWordWrap(false);
    row->addWidget(m_progressText);
    m_progress = new QProgressBar(this);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setTextVisible(false);
    row->addWidget(m_progress, 1);
    auto *stop = makeButton(tr("Cance&l"), u"cancelInstalls"_s, ButtonLook::Normal, this);
    connect(stop, &QPushButton::clicked, this, &InstallsCheck::cancel);
    row->addWidget(stop);
    connect(&m_installService.minting(), &Batch::progressed, this, &InstallsCheck::showProgress);
    connect(&m_installService.looking(), &Batch::progressed, this, &InstallsCheck::showProgress);
    connect(&m_installService.minting(), &Batch::finished, this, [this] { batchEnded(Stage::Minting); });
    connect(&m_installService.looking(), &Batch::finished, this, [this] { batchEnded(Stage::Looking); });
    hide();
}

bool InstallsCheck::canCheck() const
{
    const std::optional<OAuth::Connection> connection = m_session.current();
    return connection && m_stage == Stage::Idle && m_installService.company(*connection);
}

bool InstallsCheck::isIdle() const
{
    return m_stage == Stage::Idle;
}

void InstallsCheck::setStage(Stage stage)
{
    m_stage = stage;
    setVisible(stage != Stage::Idle);
    if (stage == Stage::Listing)
        showProgress(0, 0);
    emit stageChanged();
}

void InstallsCheck::showProgress(int done, int total)
{
    const Batch &batch = m_stage == Stage::Looking ? m_installService.looking() : m_installService.minting();
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    switch (m_stage) {
    case Stage::Listing:
        m_progressText->setText(
            total > 0 ? tr("Listing locations: %1 of %2").arg(QString::number(done), QString::number(total))
                      : tr("Listing locations…"));
        break;
    case Stage::Minting:
        m_progressText->setText(
            batch.pausing().count() > 500
                ? tr("Getting tokens: %1 of %2; waiting %3 s for the rate limit")
                      .arg(QString::number(done), QString::number(total),
                           QString::number(1 + batch.pausing().count() / 1000))
                : tr("Getting tokens: %1 of %2").arg(QString::number(done), QString::number(total)));
        break;
    case Stage::Looking:
        m_progressText->setText(
            tr("Asking which provider is selected: %1 of %2").arg(QString::number(done), QString::number(total)));
        break;
    case Stage::Idle:
        break;
    }
}

void InstallsCheck::checkAll()
{
    const std::optional<OAuth::Connection> connection = m_session.current();
    if (!connection || !canCheck())
        return;
    emit begun();
    m_isWholeCheck = true;
    setStage(Stage::Listing);
    const Installs::ListProgress progress = [self = QPointer<InstallsCheck>(this)](int done, int total) {
        if (self)
            self->showProgress(done, total);
        return true;
    };
    deliver(m_installService.list(*connection, {}, progress), this,
            [this](const Result<Installs::Listing> &listing) { takeListing(listing); });
}

void InstallsCheck::takeListing(const Result<Installs::Listing> &listing)
{
    if (!listing) {
        setStage(Stage::Idle);
        if (listing.error().kind != Error::Kind::Cancelled)
            emit told(Tone::Bad, describe(listing.error()) + u'\n' + listing.error().detail);
        return;
    }
    for (const Finding &finding : listing->findings)
        emit told(Tone::Warn, finding.id + u' ' + finding.title + u'\n' + finding.nextStep);
    const std::optional<OAuth::Connection> now = m_session.current();
    if (!now || !m_isWholeCheck) {
        setStage(Stage::Idle);
        return;
    }
    setStage(Stage::Minting);
    m_installService.mint(*now, installedOnes(Which::WithoutToken));
}

QList<LocationId> InstallsCheck::installedOnes(Which which) const
{
    QList<LocationId> ids;
    const std::optional<OAuth::Connection> connection = m_session.current();
    if (!connection)
        return ids;
    const OAuth::Tokens &tokens = m_session.tokensOf(*connection);
    for (const Providers::KnownLocation &location : m_installService.providers().locations(connection->id)) {
        const bool hasToken = tokens.record(HighLevel::Install::of(location.id)).has_value();
        if (location.isInstalled.value_or(false) && !(which == Which::WithoutToken && hasToken))
            ids.append(location.id);
    }
    return ids;
}

void InstallsCheck::batchEnded(Stage ended)
{
    if (m_stage != ended)
        return;
    const std::optional<OAuth::Connection> connection = m_session.current();
    if (ended == Stage::Minting && m_isWholeCheck && connection) {
        setStage(Stage::Looking);
        m_installService.look(*connection, installedOnes(Which::All));
        return;
    }
    const Batch &batch = ended == Stage::Minting ? m_installService.minting() : m_installService.looking();
    const int failed = int(m_installService.minting().failed().size() + m_installService.looking().failed().size());
    setStage(Stage::Idle);
    m_isWholeCheck = false;
    if (batch.wasCancelled()) {
        emit cancelled();
    } else {
        const QString sentence = failed == 0
                                     ? tr("%n location(s) done.", nullptr, batch.done())
                                     : tr("%n location(s) failed; the reasons are in the table.", nullptr, failed);
        emit finished(sentence, failed == 0);
    }
}

void InstallsCheck::mint(QList<LocationId> locations)
{
    const std::optional<OAuth::Connection> connection = m_session.current();
    if (!connection || !canCheck())
        return;
    if (locations.isEmpty())
        locations = installedOnes(Which::WithoutToken);
    m_isWholeCheck = false;
    setStage(Stage::Minting);
    m_installService.mint(*connection, locations);
}

void InstallsCheck::retryFailed()
{
    m_isWholeCheck = false;
    const bool isMint = !m_installService.minting().failed().isEmpty();
    setStage(isMint ? Stage::Minting : Stage::Looking);
    (isMint ? m_installService.minting() : m_installService.looking()).retryFailed();
}

void InstallsCheck::cancel()
{
    m_isWholeCheck = false;
    m_installService.cancelListing();
    m_installService.minting().cancel();
    m_installService.looking().cancel();
}

} // namespace Linesman::Ui
