// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listener/listenersdialog.h"

#include "app/core/showntext.h"
#include "ui/listener/listenerbar.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/formcolumn.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;
using Workspace::ListenerControl;
using Workspace::ListenerPlace;

ListenersDialog::ListenersDialog(Workspace::Listeners &listeners, const ListenerControl &shown, QWidget *parent)
    : QDialog(parent)
    , m_listeners(listeners)
{
    setObjectName(u"listenersDialog"_s);
    setWindowTitle(tr("Listeners"));
    resize(900, 660);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::XL, Space::XL, Space::XL, Space::L);
    column->setSpacing(Space::M);
    m_problem = new Banner(this);
    m_problem->setObjectName(u"listenersProblem"_s);
    connect(m_problem, &Banner::pressed, this, &ListenersDialog::useNextPort);
    column->addWidget(m_problem);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::XL);
    row->addWidget(makeList(), 2);
    row->addWidget(makeForm(), 3);
    column->addLayout(row);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    connect(&m_listeners, &Workspace::Listeners::changed, this, &ListenersDialog::fill);
    fill();
    m_list->setCurrentRow(std::max(0, int(m_listeners.all().indexOf(&shown))));
}

QWidget *ListenersDialog::makeList()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::S);
    m_list = new QListWidget(box);
    m_list->setObjectName(u"listeners"_s);
    m_list->setAccessibleName(tr("Listeners"));
    connect(m_list, &QListWidget::currentRowChanged, this, &ListenersDialog::showChosen);
    column->addWidget(m_list, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::S);
    auto *addOne = makeButton(tr("&Add"), u"addListener"_s, ButtonLook::Normal, box);
    connect(addOne, &QPushButton::clicked, this, &ListenersDialog::add);
    row->addWidget(addOne);
    m_remove = makeButton(tr("&Remove"), u"removeListener"_s, ButtonLook::Normal, box);
    connect(m_remove, &QPushButton::clicked, this, &ListenersDialog::remove);
    row->addWidget(m_remove);
    row->addStretch(1);
    m_toggle = makeButton({}, u"toggleChosenListener"_s, ButtonLook::Normal, box);
    connect(m_toggle, &QPushButton::clicked, this, &ListenersDialog::toggle);
    row->addWidget(m_toggle);
    column->addLayout(row);
    return box;
}

QWidget *ListenersDialog::makeForm()
{
    m_form = new FormColumn(this);
    const auto line = [this](const QString &name) {
        auto *field = new QLineEdit(m_form);
        field->setObjectName(name);
        return field;
    };
    m_form->addRow(tr("&Name"), m_name = line(u"listenerName"_s), tr("Kept with each capture."));
    m_port = new QSpinBox(m_form);
    m_port->setObjectName(u"listenerPort"_s);
    m_port->setRange(0, 65'535);
    m_form->addRow(tr("&Port"), m_port, tr("0 picks a free one at each start."));
    m_form->addRow(tr("Pa&th"), m_path = line(u"listenerPath"_s),
                   tr("Such as /acme; what comes elsewhere is kept and answered 404. Empty for every path."));
    m_form->addRow(
        tr("Addre&sses"), m_addresses = line(u"listenerAddresses"_s),
        tr("127.0.0.1, ::1 is this machine alone. With others, anyone who reaches them fills your history."));
    m_tls = new QComboBox(m_form);
    m_tls->setObjectName(u"listenerTls"_s);
    m_tls->addItems(
        {tr("http"), tr("https, with a certificate by the emulator's CA"), tr("https, with your certificate")});
    connect(m_tls, &QComboBox::currentIndexChanged, this, &ListenersDialog::showTls);
    m_form->addRow(tr("Pr&otocol"), m_tls, tr("A tunnel brings its own certificate: http is enough behind it."));
    m_form->addRow(tr("&Certificate file"), m_certificate = line(u"listenerCertificate"_s), tr("PEM."));
    m_form->addRow(tr("&Key file"), m_key = line(u"listenerKey"_s), tr("PEM, without a passphrase."));
    m_save = makeButton(tr("Sa&ve"), u"saveListener"_s, ButtonLook::Normal, m_form);
    connect(m_save, &QPushButton::clicked, this, &ListenersDialog::save);
    m_form->addWide(m_save);
    m_form->addStretch();
    return m_form;
}

ListenerControl *ListenersDialog::chosen() const
{
    return m_listeners.all().value(m_list->currentRow(), nullptr);
}

void ListenersDialog::fill()
{
    const int row = m_list->currentRow();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (ListenerControl *control : m_listeners.all()) {
            const bool runs = control->listener().isRunning();
            const QString state = runs ? tr("listening on %1").arg(control->listener().port())
                                  : !control->failure().isEmpty() ? tr("could not start")
                                                                  : tr("stopped");
            m_list->addItem(tr("%1: %2").arg(ListenerBar::nameOf(*control), state));
        }
        m_list->setCurrentRow(std::min(std::max(row, 0), m_list->count() - 1));
    }
    if (chosen() != m_shown)
        showChosen();
    const bool runs = m_shown && m_shown->listener().isRunning();
    m_toggle->setText(runs ? tr("S&top") : tr("S&tart"));
    m_toggle->setAccessibleName(runs ? tr("Stop") : tr("Start"));
    m_remove->setEnabled(m_shown && m_shown != &m_listeners.first());
    m_form->setFixed(m_port, runs ? tr("Stop the listener to change where it listens.") : QString());
    for (QWidget *field :
         std::initializer_list<QWidget *>{m_name, m_path, m_addresses, m_tls, m_certificate, m_key, m_save})
        field->setEnabled(!runs);
}

void ListenersDialog::showChosen()
{
    m_shown = chosen();
    if (!m_shown)
        return;
    m_problem->hide();
    const ListenerPlace place = m_shown->place();
    m_name->setText(place.name);
    m_port->setValue(place.port);
    m_path->setText(place.path);
    m_addresses->setText(place.addresses.join(u", "_s));
    m_tls->setCurrentIndex(int(place.tls));
    m_certificate->setText(place.certificateFile);
    m_key->setText(place.keyFile);
    showTls();
    fill();
}

void ListenersDialog::showTls()
{
    const bool files = m_tls->currentIndex() == int(ListenerPlace::Tls::Files);
    m_form->setRowVisible(m_certificate, files);
    m_form->setRowVisible(m_key, files);
}

ListenerPlace ListenersDialog::draft() const
{
    ListenerPlace place;
    place.name = m_name->text().trimmed();
    place.port = m_port->value();
    place.path = m_path->text().trimmed();
    place.addresses.clear();
    const QStringList addresses = m_addresses->text().split(u',', Qt::SkipEmptyParts);
    for (const QString &address : addresses)
        place.addresses += address.trimmed();
    place.tls = ListenerPlace::Tls(m_tls->currentIndex());
    place.certificateFile = m_certificate->text().trimmed();
    place.keyFile = m_key->text().trimmed();
    return place;
}

void ListenersDialog::add()
{
    ListenerPlace place;
    place.name = tr("Listener %1").arg(m_listeners.all().size() + 1);
    place.port = m_listeners.freePort(quint16(m_listeners.first().place().port));
    if (m_listeners.add(place))
        m_list->setCurrentRow(m_list->count() - 1);
    m_name->setFocus();
    m_name->selectAll();
}

void ListenersDialog::remove()
{
    if (m_shown && m_shown != &m_listeners.first()) {
        ListenerControl &gone = *m_shown;
        m_shown = nullptr;
        m_listeners.remove(gone);
    }
}

bool ListenersDialog::save()
{
    if (!m_shown)
        return false;
    const Result<> set = m_shown->setPlace(draft());
    if (!set)
        m_problem->show(Tone::Bad, tr("This cannot be saved: %1.").arg(shownLine(set.error().detail)));
    else
        m_problem->hide();
    return bool(set);
}

void ListenersDialog::toggle()
{
    if (!m_shown)
        return;
    if (m_shown->listener().isRunning()) {
        m_shown->stop();
        return;
    }
    if (!save())
        return;
    if (const Result<> started = m_shown->start(); !started) {
        const quint16 next = started.error().kind == Error::Kind::Port
                                 ? m_listeners.freePort(quint16(m_shown->place().port))
                                 : quint16(0);
        m_problem->show(Tone::Bad, shownLine(m_shown->failure()), next > 0 ? tr("&Use Port %1").arg(next) : QString());
    }
}

void ListenersDialog::useNextPort()
{
    if (!m_shown)
        return;
    m_port->setValue(m_listeners.freePort(quint16(m_shown->place().port)));
    toggle();
}

} // namespace Linesman::Ui
