// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/emulator/emulatordescription.h"
#include "app/webhooks/preset.h"

#include <QObject>

#include <functional>

class QMenu;
class QPushButton;
class QWidget;

namespace Linesman::Ui {

/*!
    A button that fills the form of a delivery: with presets that Linesman has or the person saved, with made-up people and texts, with
    somebody of the running emulator, or with a webhook of the app.
*/
class PresetMenu : public QObject
{
    Q_OBJECT
public:
    /*! \a form tells what the form holds now, \a emulator what the running one has (nothing when none runs). */
    PresetMenu(const QString &file, std::function<Webhooks::OutboundForm()> form,
               std::function<Emulator::EmulatorDescription()> emulator, QWidget *parent);
    QPushButton *button() const { return m_button; }

signals:
    void filled(const Linesman::Webhooks::OutboundForm &form);
    /*! A webhook of the app: what is sent, and its name. */
    void eventWanted(const QByteArray &json, const QString &name);

private:
    void fill();
    enum class Names { Plain, InCollections }; //!< whether "Collection/Name" goes into a menu of its own
    void addPresets(const QList<Webhooks::Preset> &presets, Names names);
    void addPeople();
    void addEvents();
    void makeUp();
    void askName();
    void save(const QString &name);
    void tell(const Error &error);

    Webhooks::PresetFile m_file;
    std::function<Webhooks::OutboundForm()> m_form;
    std::function<Emulator::EmulatorDescription()> m_emulator;
    QWidget *m_window = nullptr;
    QPushButton *m_button = nullptr;
    QMenu *m_menu = nullptr;
    int m_madeUp = 0; //!< deliveries so far
};

} // namespace Linesman::Ui
