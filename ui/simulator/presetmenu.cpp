// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/simulator/presetmenu.h"

#include "app/webhooks/eventsample.h"
#include "app/webhooks/madeup.h"
#include "ui/theme/roles.h"

#include <QInputDialog>
#include <QJsonDocument>
#include <QMap>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int PeopleOffered = 15;
constexpr std::uint64_t MadeUpSeed = 1; // the same people in the same order each time

QString asEntry(QString text)
{
    return text.simplified().left(60).replace(u'&', "&&"_L1);
}

/*! What stands before the slash in "Customer A/Long text"; empty for a preset in no collection. */
QString collectionOf(const QString &name)
{
    const qsizetype slash = name.indexOf(u'/');
    return slash > 0 && slash < name.size() - 1 ? name.left(slash) : QString();
}
} // namespace

PresetMenu::PresetMenu(const QString &file, std::function<Webhooks::OutboundForm()> form,
                       std::function<Emulator::EmulatorDescription()> emulator, QWidget *parent)
    : QObject(parent)
    , m_file(file)
    , m_form(std::move(form))
    , m_emulator(std::move(emulator))
    , m_window(parent)
{
    m_button = makeButton(tr("&Fill In"), u"fillDelivery"_s, ButtonLook::Normal, parent);
    m_button->setToolTip(tr("Presets, made-up people and texts, somebody of the emulator, webhooks of the app"));
    m_menu = new QMenu(m_button);
    m_menu->setObjectName(u"fillDeliveryMenu"_s);
    m_button->setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &PresetMenu::fill);
}

void PresetMenu::fill()
{
    m_menu->clear();
    QAction *madeUp = m_menu->addAction(tr("&Made-Up Person and Text"));
    madeUp->setObjectName(u"fillMadeUp"_s);
    connect(madeUp, &QAction::triggered, this, &PresetMenu::makeUp);
    addPeople();
    addEvents();
    m_menu->addSeparator();
    addPresets(Webhooks::shippedPresets(m_form()), Names::Plain);
    const Result<QList<Webhooks::Preset>> own = m_file.all();
    QMenu *remove = nullptr;
    if (own && !own->isEmpty()) {
        m_menu->addSeparator();
        addPresets(*own, Names::InCollections);
        remove = new QMenu(tr("&Remove a Preset"), m_menu);
        for (const Webhooks::Preset &preset : *own) {
            connect(remove->addAction(asEntry(preset.name)), &QAction::triggered, this, [this, name = preset.name] {
                if (const Result<> removed = m_file.remove(name); !removed)
                    tell(removed.error());
            });
        }
    }
    m_menu->addSeparator();
    QAction *save = m_menu->addAction(tr("&Save as Preset…"));
    save->setObjectName(u"savePreset"_s);
    connect(save, &QAction::triggered, this, &PresetMenu::askName);
    if (remove)
        m_menu->addMenu(remove);
    if (!own)
        tell(own.error());
}

void PresetMenu::addPresets(const QList<Webhooks::Preset> &presets, Names names)
{
    QMap<QString, QMenu *> collections;
    for (const Webhooks::Preset &preset : presets) {
        const QString collection = names == Names::InCollections ? collectionOf(preset.name) : QString();
        QMenu *&menu = collections[collection];
        if (!menu)
            menu = collection.isEmpty() ? m_menu : m_menu->addMenu(asEntry(collection));
        const QString entry = asEntry(collection.isEmpty() ? preset.name : preset.name.sliced(collection.size() + 1));
        connect(menu->addAction(entry), &QAction::triggered, this, [this, form = preset.form] { emit filled(form); });
    }
}

/*! Contacts of the running emulator: whoever is chosen brings location and conversation. */
void PresetMenu::addPeople()
{
    const Emulator::EmulatorDescription emulator = m_emulator();
    QMenu *people = m_menu->addMenu(tr("&Contact of the Emulator"));
    people->setObjectName(u"fillContact"_s);
    people->setEnabled(!emulator.contacts.isEmpty());
    for (const Emulator::EmulatorDescription::Contact &contact : emulator.contacts.mid(0, PeopleOffered)) {
        connect(people->addAction(asEntry(contact.name)), &QAction::triggered, this, [this, contact] {
            Webhooks::OutboundForm form = m_form();
            form.contactId = contact.id;
            form.locationId = contact.locationId;
            if (isEmail(form.kind))
                form.emailTo = QStringList{contact.email};
            else
                form.phone = contact.phone;
            if (form.profile == Webhooks::PayloadProfile::Observed)
                form.conversationId = contact.conversationId;
            emit filled(form);
        });
    }
}

/*! Their members are in the order of the wire, over several lines, to be edited. */
void PresetMenu::addEvents()
{
    QMenu *events = m_menu->addMenu(tr("&Webhook of the App"));
    events->setObjectName(u"fillEvent"_s);
    for (const QString &name : Webhooks::sampleEventNames()) {
        connect(events->addAction(name), &QAction::triggered, this, [this, name] {
            std::optional<Webhooks::EventSample> sample = Webhooks::sampleEvent(name);
            if (!sample)
                return;
            const Webhooks::OutboundForm form = m_form();
            if (sample->memberNames().contains(u"locationId"_s))
                sample->set(u"locationId"_s, form.locationId);
            emit eventWanted(sample->json(), sample->name);
        });
    }
}

void PresetMenu::makeUp()
{
    emit filled(Webhooks::madeUp(m_form(), MadeUpSeed, ++m_madeUp));
}

void PresetMenu::askName()
{
    auto *dialog = new QInputDialog(m_window);
    dialog->setObjectName(u"presetName"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save as Preset"));
    dialog->setLabelText(tr("Name (one of the same name is replaced). \"Collection/Name\" puts it into a collection:"));
    connect(dialog, &QInputDialog::textValueSelected, this, &PresetMenu::save);
    dialog->open();
}

void PresetMenu::save(const QString &name)
{
    const QString plain = name.simplified().left(80);
    if (plain.isEmpty())
        return;
    if (const Result<> saved = m_file.save({plain, m_form()}); !saved)
        tell(saved.error());
}

void PresetMenu::tell(const Error &error)
{
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Presets"), describe(error), QMessageBox::Ok, m_window);
    box->setObjectName(u"presetProblem"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace Linesman::Ui
