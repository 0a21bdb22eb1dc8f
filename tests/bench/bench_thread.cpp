// SPDX-License-Identifier: GPL-3.0-or-later
// Frames of a thread of 10,000 messages while it scrolls, and what a page of older ones costs. Run by hand.

#include "ui/messages/media/mediastore.h"
#include "ui/messages/threads/threadmodel.h"
#include "ui/messages/threads/threadview.h"

#include <QApplication>
#include <QImage>
#include <QScrollBar>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace Linesman;
using namespace Linesman::Ui;
using namespace Qt::Literals::StringLiterals;

namespace {
HighLevel::Message message(int number)
{
    HighLevel::Message made;
    made.id = MessageId(u"message%1"_s.arg(number));
    const bool isEmail = number % 11 == 0;
    const bool isCall = number % 17 == 0 && !isEmail;
    made.messageType = isEmail ? u"TYPE_EMAIL"_s : isCall ? u"TYPE_CUSTOM_CALL"_s : u"TYPE_SMS"_s;
    made.contentType = isEmail ? u"text/html"_s : u"text/plain"_s;
    made.callStatus = isCall ? u"completed"_s : QString();
    made.body = isEmail ? u"<h3>Offer %1</h3><p>Dear <b>customer</b>,</p><ul><li>one<li>two</ul>"_s.arg(number)
                        : u"Message %1. "_s.arg(number) + u"Words that fill some lines. "_s.repeated(number % 13);
    made.direction = number % 2 == 0 ? HighLevel::Direction::Outbound : HighLevel::Direction::Inbound;
    made.status = u"delivered"_s;
    if (number % 19 == 0)
        made.attachments = {u"https://files.example/%1.pdf"_s.arg(number)};
    made.dateAdded = QDateTime::fromString(u"2026-01-01T00:00:00Z"_s, Qt::ISODate).addSecs(qint64(number) * 600);
    return made;
}

/*! Time that this thread worked: a busy machine does not count. */
class WorkTimer
{
public:
    void start() { m_start = now(); }
    double milliseconds() const { return now() - m_start; }

private:
    static double now()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    }
    double m_start = 0;
};

void tell(const char *what, QList<double> times)
{
    std::sort(times.begin(), times.end());
    const auto at = [&times](double part) {
        return times[qMin(times.size() - 1, qsizetype(double(times.size()) * part))];
    };
    std::printf("%-34s %6lld times  median %6.2f ms  p99 %6.2f ms  max %6.2f ms\n", what,
                static_cast<long long>(times.size()), at(0.5), at(0.99), times.last());
}
} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    constexpr int Count = 10'000;
    constexpr int Page = 100;
    ThreadModel model;
    MediaStore media{nullptr};
    ThreadView view(u"thread"_s, media);
    view.resize(640, 800);
    view.setModel(&model);
    view.show();
    WorkTimer timer;
    QList<double> pages;
    for (int last = Count; last > 0; last -= Page) {
        QList<HighLevel::Message> page;
        for (int number = last; number > last - Page; --number)
            page << message(number);
        timer.start();
        model.merge(page);
        pages << timer.milliseconds();
    }
    tell("page of 100 older messages", pages);

    QImage frame(view.size(), QImage::Format_ARGB32_Premultiplied);
    QScrollBar *bar = view.verticalScrollBar();
    const auto scroll = [&](const char *what, int step, int frames) {
        QList<double> times;
        bar->setValue(bar->maximum());
        for (int i = 0; i < frames && bar->value() > 0; ++i) {
            timer.start();
            bar->setValue(bar->value() - step);
            view.viewport()->render(&frame);
            times << timer.milliseconds();
        }
        tell(what, times);
    };
    scroll("frame at 60 px (wheel)", 60, 2000);
    scroll("frame at 800 px (page)", 800, 800);
    scroll("frame at 20,000 px (thumb)", 20'000, 100);

    QList<double> ticks;
    for (int i = 0; i < 200; ++i) {
        HighLevel::Message changed = message(Count - i % 20);
        changed.status = i % 2 == 0 ? u"read"_s : u"delivered"_s;
        timer.start();
        model.merge({changed});
        view.viewport()->render(&frame);
        ticks << timer.milliseconds();
    }
    tell("status ticks, with a frame", ticks);

    timer.start();
    view.resize(500, 800);
    view.viewport()->render(&frame);
    std::printf("another width, first frame         %.2f ms\n", timer.milliseconds());
    return 0;
}
