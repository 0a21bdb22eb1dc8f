// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/installs/installservice.h"
#include "app/oauth/session.h"
#include "ui/widgets/banner.h"

namespace Linesman::Ui {

/*! Says where the selected provider changed since it was last known (P-01), until the person has seen it. */
class SelectionAlarm : public Banner
{
    Q_OBJECT
public:
    /*! Both outlive this object. */
    SelectionAlarm(OAuth::Session &session, Installs::InstallService &installService, QWidget *parent);
    /*! Those of the current connection; \a matrix knows the locations' names. */
    void showAlarms(const Installs::Matrix &matrix);

signals:
    void failed(const Linesman::Error &error);

private:
    void confirm();

    OAuth::Session &m_session;
    Installs::InstallService &m_installService;
};

} // namespace Linesman::Ui
