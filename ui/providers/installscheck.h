// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/installs/installservice.h"
#include "app/oauth/session.h"
#include "ui/widgets/tone.h"

#include <QList>
#include <QWidget>

class QLabel;
class QProgressBar;

namespace Linesman::Ui {

/*!
    The work that finds out about installs, with its progress: lists the locations, gets the tokens that are missing,
    and asks which provider is selected. Hidden while nothing is under way.
*/
class InstallsCheck : public QWidget
{
    Q_OBJECT
public:
    /*! Both outlive this object. */
    InstallsCheck(OAuth::Session &session, Installs::InstallService &installService, QWidget *parent);

    bool isIdle() const;
    bool canCheck() const;
    void checkAll();                        //!< all three steps
    void mint(QList<LocationId> locations); //!< tokens for these, or for all that have none
    void retryFailed();
    void cancel();

signals:
    void stageChanged();
    void begun();
    void told(Linesman::Ui::Tone tone, const QString &sentence);
    void cancelled();
    void finished(const QString &sentence, bool isWell);

private:
    enum class Stage { Idle, Listing, Minting, Looking };
    enum class Which { All, WithoutToken };
    void setStage(Stage stage);
    void showProgress(int done, int total);
    void takeListing(const Result<Installs::Listing> &listing);
    void batchEnded(Stage ended);
    QList<LocationId> installedOnes(Which which) const;

    OAuth::Session &m_session;
    Installs::InstallService &m_installService;
    Stage m_stage = Stage::Idle;
    bool m_isWholeCheck = false;
    QProgressBar *m_progress = nullptr;
    QLabel *m_progressText = nullptr;
};

} // namespace Linesman::Ui
