// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/emulator/emulator.h"
#include "app/http/deliveryclient.h"
#include "app/http/server.h"
#include "ui/emulator/emulatorpage.h"

#include <QComboBox>
#include <QCoroTask>
#include <QJsonObject>
#include <QPushButton>
#include <QTest>

namespace Linesman {

using namespace Qt::Literals::StringLiterals;

/*! The Emulator place beside a real emulator, with what a test does over and over. */
struct EmulatorPageFixture {
    Http::IoThread thread;
    Http::DeliveryClient deliveries;
    Emulator::Emulator emulator{thread, deliveries};
    quint16 port = 0;
    std::size_t contacts = 0;
    History::Store *history = nullptr; //!< set before it starts
    Ui::EmulatorPage page{emulator,
                          [this] {
                              const Result<Emulator::EmulatorDescription> ready = emulator.start(options());
                              if (!ready)
                                  page.showFailed(ready.error());
                          },
                          [this] {
                              emulator.stop();
                          }};
    EmulatorPageFixture()
    {
        page.resize(1000, 700);
        page.show();
    }
    Emulator::Options options() const
    {
        Emulator::Options options;
        options.port = port;
        options.generatedContacts = contacts;
        options.history = history;
        return options;
    }
    template <typename Widget>
    Widget *find(const char *name)
    {
        Widget *widget = nullptr;
        for (Widget *one : page.findChildren<Widget *>(QString::fromLatin1(name))) {
            if (!widget || one->window()->isVisible()) // not that of a dialog that was closed just now
                widget = one;
        }
        if (!widget)
            qFatal("no %s", name);
        return widget;
    }
    void start()
    {
        QTest::mouseClick(page.findChild<QWidget *>(u"pageEmpty"_s)->findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(page.look(), Ui::Page::Look::Ready);
    }
    void click(const char *name)
    {
        auto *button = find<QPushButton>(name);
        QVERIFY2(button->isEnabled(), name);
        button->click();
    }
    QJsonObject state()
    {
        return QCoro::waitFor(emulator.control("GET", u"/_emulator/state"_s)).value_or(QJsonObject());
    }
    /*! Asks the control surface directly: \a path without its beginning. */
    QJsonObject ask(const QByteArray &method, const QString &path, const QJsonObject &body)
    {
        return QCoro::waitFor(emulator.control(method, u"/_emulator/"_s + path, body)).value_or(QJsonObject());
    }
    void choose(const char *name, const QString &data)
    {
        auto *box = find<QComboBox>(name);
        box->setCurrentIndex(box->findData(data));
        emit box->activated(box->currentIndex());
    }
};

} // namespace Linesman
