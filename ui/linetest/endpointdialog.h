// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/settings.h"
#include "app/emulator/emulator.h"
#include "app/linetest/linetestsession.h"

#include <QDialog>
#include <QHash>

class QCheckBox;
class QDialogButtonBox;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QSpinBox;

namespace Linesman::Ui {

class CopyField;
class FormColumn;
class ScrollColumn;

/*! What the person wants tested, as kept in the settings. */
struct EndpointChoice {
    bool usesOwnBridge = false;
    QString endpoint;
    QString callTrigger;
    QList<Providers::Kind> kinds{Providers::AllKinds.begin(), Providers::AllKinds.end()};
    int hopTimeoutMs = LineTest::HopTimeoutSetting.fallback;
    bool operator==(const EndpointChoice &) const = default;

    static EndpointChoice load(const Settings &settings);
    void save(Settings &settings) const;
    LineTest::Request request() const;
};

/*! Which bridge is tested, how, and what that bridge has to know of the emulator. */
class EndpointDialog : public QDialog
{
    Q_OBJECT
public:
    explicit EndpointDialog(QWidget *parent);

    void setChoice(const EndpointChoice &choice);
    EndpointChoice choice() const;
    /*! The values that the own bridge needs; while \a ready is not, a button offers to start the emulator. */
    void setEmulator(const Emulator::EmulatorDescription &ready);
    void chooseOwnBridge(); //!< and puts the keyboard into its URL

signals:
    void emulatorWanted();

private:
    void makeKinds();
    void makeOwnBridge();
    void check();
    void fit();

    QRadioButton *m_reference = nullptr;
    QRadioButton *m_own = nullptr;
    FormColumn *m_form = nullptr;
    QLineEdit *m_endpoint = nullptr;
    QLineEdit *m_callTrigger = nullptr;
    QSpinBox *m_timeout = nullptr;
    QHash<Providers::Kind, QCheckBox *> m_kinds;
    QWidget *m_kindBox = nullptr;
    QWidget *m_ownBox = nullptr;
    CopyField *m_baseUrl = nullptr;
    CopyField *m_clientId = nullptr;
    CopyField *m_clientSecret = nullptr;
    CopyField *m_environment = nullptr;
    QPushButton *m_showKeys = nullptr;
    ScrollColumn *m_scroll = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
};

} // namespace Linesman::Ui
