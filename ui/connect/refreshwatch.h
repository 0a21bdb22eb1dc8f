// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/linetest/clientcalls.h"
#include "app/linetest/controlclient.h"
#include "app/oauth/connection.h"
#include "app/oauth/remedy.h"
#include "app/oauth/tokens.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace Linesman::Ui {

class Banner;
class FindingView;
class FormColumn;
class StatusChip;

/*!
    Watches how the developer's own client refreshes: lets its access token run out in the emulator, counts what the
    client then sends, and names what went wrong (T-02, T-03, T-04). Linesman's own calls do not count. An emulator that
    wants a token for its control surface is given one here; it is kept no longer than the dialog.
*/
class RefreshWatch : public QDialog
{
    Q_OBJECT
public:
    /*! \a emulator is the origin of its API. Deletes itself when it closes. */
    RefreshWatch(const OAuth::Connection &emulator, const HighLevel::Install &install, QWidget *parent);
    ~RefreshWatch() override;

signals:
    void remedyWanted(Linesman::OAuth::Remedy remedy);

private:
    void begin();
    void watch();
    void take(const LineTest::LogPage &page);
    void judge();
    void fail(const Error &error);
    void showCounts();

    LineTest::ControlClient m_control;
    HighLevel::Install m_install;
    qint64 m_after = 0;
    bool m_isWatching = false;
    int m_watch = 0; //!< counts them: a reply to an earlier one is dropped
    LineTest::ClientCalls m_calls;

    Banner *m_banner = nullptr;
    FormColumn *m_form = nullptr; //!< hidden until the emulator asks for a token
    QLineEdit *m_token = nullptr;
    StatusChip *m_chip = nullptr;
    QLabel *m_counts = nullptr;
    QLabel *m_verdict = nullptr;
    FindingView *m_findings = nullptr;
    QPushButton *m_start = nullptr;
    QPushButton *m_judge = nullptr;
};

} // namespace Linesman::Ui
