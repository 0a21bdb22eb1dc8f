// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pictures/picturescene.h"

#include "app/core/translations.h"
#include "app/highlevel/client.h"
#include "app/history/limits.h"
#include "tests/support/paths.h"
#include "tests/ui/pictures/picturetraffic.h"
#include "ui/exchange/exchangeview.h"
#include "ui/places.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCoroTask>
#include <QDateTimeEdit>
#include <QDialog>
#include <QPainter>
#include <QPixmap>
#include <QPointer>
#include <QTest>

namespace Linesman::Pictures {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr auto Patience = 20'000; // ms, for a machine that does much else

/*!
    Before there is an application, which reads both: dates are those of UTC, and the screen is large enough for each
    window and dialog at each scale; Qt's own is 800 x 800.
*/
const bool prepared = [] {
    qputenv("TZ", "UTC");
    qputenv("QTEST_FUNCTION_TIMEOUT", "1200000"); // a row is some eighty pictures; ctest has a limit of its own
    if (qgetenv("QT_QPA_PLATFORM") == "offscreen")
        qputenv("QT_QPA_PLATFORM",
                "offscreen:configfile=" + Testing::sourceDir().toUtf8() + "/tests/ui/pictures/screen.json");
    return true;
}();

/*! Says what is different each time. */
bool isCovered(const QWidget &widget)
{
    static const QStringList names{u"tokenDetails"_s, u"settingsFolder"_s, u"settingsHistorySize"_s};
    return names.contains(widget.objectName()) || qobject_cast<const QDateTimeEdit *>(&widget);
}

QString addedTo(const Workspace::Services &services, const QString &name)
{
    for (const Emulator::EmulatorDescription::Contact &contact : services.emulator.ready().contacts) {
        if (contact.name == name)
            return contact.id;
    }
    return {};
}
} // namespace

PictureScene::PictureScene(const QString &language, int textScale)
    : m_services(*DataDirectory::open(m_dir.path()))
    , m_theme(m_services.settings, {})
{
    installTranslations(language);
    QApplication::setCursorFlashTime(0);
    m_services.secrets.keepForThisSession();
    m_services.settings.set(Ui::ThemeSetting, u"light"_s);
    m_services.settings.set(Ui::TextScaleSetting, textScale);
    m_services.settings.set(Ui::ReducedMotionSetting, u"on"_s);
    m_services.settings.set(History::MaxDaysSetting, 0); // what is shown is of a past day
}

PictureScene::~PictureScene()
{
    m_window.reset();
    installTranslations(u"en"_s);
    QLocale::setDefault(m_localeBefore);
}

bool PictureScene::begin()
{
    if (!prepared || !m_services.open())
        return false;
    // How many reads of the window are kept, and when, would be another thing each time.
    QObject::disconnect(&m_services.transport, nullptr, &m_services.history, nullptr);
    if (!m_services.emulator.start(Emulator::onFreePort()) || !fillEmulator()) {
        qWarning() << "the emulator of the pictures does not begin";
        return false;
    }
    fillHistory();
    m_window = std::make_unique<Ui::MainWindow>(m_services.settings);
    Ui::addPages(*m_window, m_services);
    m_window->resize(1280, 800);
    m_window->show();
    return true;
}

bool PictureScene::fillEmulator()
{
    const auto isReady = [this] {
        return m_services.session.client() && !m_services.session.locations().isEmpty() &&
               m_services.emulatorConnection.isSignedIn();
    };
    if (!QTest::qWaitFor(isReady, Patience))
        return false;
    const LocationId location = m_services.session.locations().first();
    for (const Said &said : conversation()) {
        HighLevel::InboundMessage message;
        message.type = u"SMS"_s;
        message.contactId = ContactId(addedTo(m_services, said.by));
        message.message = said.text;
        message.direction = said.isAnswer ? u"outbound"_s : u"inbound"_s;
        message.date = said.at;
        const auto posted = QCoro::waitFor(m_services.session.client()->addInbound(location, message));
        if (!posted) {
            qWarning().noquote() << posted.error().message << posted.error().detail;
            return false;
        }
    }
    return true;
}

void PictureScene::fillHistory()
{
    for (const Exchange &exchange : traffic())
        m_services.history.append(exchange);
    m_services.history.flush();
}

bool PictureScene::isFilled()
{
    // Asked of the places that are made already; a row is what a person would see first.
    const auto rowsOf = [this](const char *name, int least) {
        const auto *view = m_window->findChild<QAbstractItemView *>(QString::fromLatin1(name));
        return !view || view->model()->rowCount() >= least;
    };
    const auto *shown = m_window->findChild<Ui::ExchangeView *>(u"exchange"_s);
    return rowsOf("contacts", 2) && rowsOf("thread", 5) && rowsOf("historyTable", 10) && rowsOf("listenerTable", 4) &&
           rowsOf("latestTraffic", 8) && rowsOf("emulatorSwitches", 10) && (!shown || shown->shownId() == 1);
}

void PictureScene::setTheme(const QString &theme)
{
    m_services.settings.set(Ui::ThemeSetting, theme);
}

void PictureScene::resize(const QSize &size)
{
    m_window->resize(size);
    QCoreApplication::processEvents();
}

bool PictureScene::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    const bool isInFront = QTest::qWaitFor([this] {
        m_window->activateWindow();
        return QApplication::activeWindow() == m_window.get();
    });
    if (isInFront)
        QTest::keyClick(m_window.get(), key, modifiers);
    return isInFront;
}

QDialog *PictureScene::dialog()
{
    QDialog *found = nullptr;
    const bool isOpen = QTest::qWaitFor(
        [&found] {
            for (QWidget *widget : QApplication::topLevelWidgets()) {
                if (auto *dialog = qobject_cast<QDialog *>(widget); dialog && dialog->isVisible())
                    found = dialog;
            }
            return found != nullptr;
        },
        Patience);
    return isOpen ? found : nullptr;
}

bool PictureScene::close(QDialog &dialog)
{
    const QPointer<QDialog> it(&dialog);
    dialog.reject();
    return QTest::qWaitFor([&it] { return !it || !it->isVisible(); }, Patience);
}

QImage PictureScene::grab(QDialog *dialog)
{
    QWidget *top = dialog ? static_cast<QWidget *>(dialog) : m_window.get();
    QPixmap picture = top->grab();
    const qreal scale = picture.devicePixelRatio();
    {
        QPainter painter(&picture);
        for (const QWidget *widget : top->findChildren<QWidget *>()) {
            if (!isCovered(*widget) || !widget->isVisible())
                continue;
            const QRect seen = widget->visibleRegion().boundingRect();
            painter.fillRect(seen.translated(widget->mapTo(top, QPoint())), Qt::gray);
        }
    }
    if (!dialog)
        return picture.toImage();
    QImage whole(m_window->size() * scale, QImage::Format_RGB32);
    whole.setDevicePixelRatio(scale);
    whole.fill(Qt::gray);
    QPainter painter(&whole);
    painter.drawPixmap(QRect({}, m_window->size()).center() - dialog->rect().center(), picture);
    return whole;
}

} // namespace Linesman::Pictures
