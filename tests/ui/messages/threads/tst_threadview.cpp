// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/media/mediastore.h"
#include "ui/messages/media/playerpanel.h"
#include "ui/messages/threads/emailview.h"
#include "ui/messages/threads/threadmodel.h"
#include "ui/messages/threads/threadview.h"

#include "tests/support/suite.h"

#include <QBuffer>
#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QtEndian>

#include <memory>

using namespace Linesman;
using namespace Linesman::Ui;
using namespace Qt::Literals::StringLiterals;
using HighLevel::Direction;
using HighLevel::Message;

namespace {
Message textMessage(int number, int minute)
{
    Message made;
    made.id = MessageId(u"msg%1"_s.arg(number));
    made.messageType = u"TYPE_SMS"_s;
    made.body = u"text %1"_s.arg(number) + u" and some more words"_s.repeated(number % 7);
    made.direction = number % 3 == 0 ? Direction::Outbound : Direction::Inbound;
    made.status = u"pending"_s;
    made.dateAdded = QDateTime(QDate(2026, 11, 20), QTime(12, 0)).toUTC().addSecs(60 * minute);
    return made;
}

QList<Message> messages(int first, int last)
{
    QList<Message> all;
    for (int number = first; number <= last; ++number)
        all << textMessage(number, number);
    return all;
}

QByteArray wave(int milliseconds)
{
    QByteArray bytes("RIFF....WAVEfmt ");
    const auto put = [&bytes](quint32 value, int size) {
        const quint32 little = qToLittleEndian(value);
        bytes.append(reinterpret_cast<const char *>(&little), size);
    };
    const int samples = 8 * milliseconds;
    put(16, 4);
    put(1, 2);
    put(1, 2);
    put(8000, 4);
    put(8000, 4);
    put(1, 2);
    put(8, 2);
    bytes += "data";
    put(quint32(samples), 4);
    return bytes + QByteArray(samples, '\x80');
}
} // namespace

class TstThreadView : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_model = std::make_unique<ThreadModel>();
        m_media = std::make_unique<MediaStore>(nullptr);
        m_view = std::make_unique<ThreadView>(u"thread"_s, *m_media);
        m_view->resize(480, 500);
        m_view->setModel(m_model.get());
        m_view->show();
    }

    void cleanup()
    {
        m_view.reset();
        m_model.reset();
    }

    void beginsAtItsEnd()
    {
        m_model->merge(messages(1, 200));
        QVERIFY(m_view->isAtEnd());
        QCOMPARE(m_view->visibleRows().last().data(ThreadModel::MessageIdRole).toString(), u"msg200"_s);
    }

    void whatIsReadStaysWhileOlderOnesComeAbove()
    {
        m_model->merge(messages(300, 400));
        m_view->scrollTo(m_model->indexOf(MessageId(u"msg340"_s)), QAbstractItemView::PositionAtTop);
        const int before = m_view->visualRect(m_model->indexOf(MessageId(u"msg342"_s))).top();
        m_model->merge(messages(100, 299)); // of the same day: its line moves up
        QCoreApplication::processEvents();
        QCOMPARE(m_view->visualRect(m_model->indexOf(MessageId(u"msg342"_s))).top(), before);
        QCOMPARE(m_model->index(0).data(ThreadModel::IsDayRole).toBool(), true);
        QCOMPARE(m_model->index(1).data(ThreadModel::MessageIdRole).toString(), u"msg100"_s);
    }

    void aSmallPictureKeepsItsSize()
    {
        connect(m_media.get(), &MediaStore::changed, m_view.get(), &ThreadView::fileChanged);
        const auto withPicture = [this](int number, const QSize &size) {
            QByteArray content;
            QBuffer buffer(&content);
            QImage image(size, QImage::Format_RGB32);
            image.fill(Qt::blue);
            buffer.open(QBuffer::WriteOnly);
            image.save(&buffer, "PNG");
            Message made = textMessage(number, number);
            made.attachments = {u"https://files.example/%1.png"_s.arg(number)};
            m_media->add(made.attachments.first(), u"picture.png"_s, content);
            return made;
        };
        m_model->merge({withPicture(7, {24, 24}), withPicture(14, {900, 600})});
        const auto height = [this](const QString &id) {
            return m_view->visualRect(m_model->indexOf(MessageId(id))).height();
        };
        QTRY_VERIFY(height(u"msg14"_s) > MediaStore::ThumbnailSize.height());
        QTRY_VERIFY(height(u"msg14"_s) - height(u"msg7"_s) >= MediaStore::ThumbnailSize.height() - 30);
    }

    void asksForOlderOnesNearTheBeginning()
    {
        m_model->merge(messages(1, 200));
        QSignalSpy wanted(m_view.get(), &ThreadView::olderWanted);
        m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum() / 2);
        QCOMPARE(wanted.count(), 0);
        m_view->verticalScrollBar()->setValue(0);
        QVERIFY(wanted.count() > 0);
    }

    void countsNewOnesInAPill()
    {
        m_model->merge(messages(1, 200));
        auto *pill = m_view->findChild<QPushButton *>(u"threadNew"_s);
        m_view->verticalScrollBar()->setValue(400);
        const int before = m_view->verticalScrollBar()->value();
        m_model->merge(messages(201, 212));
        QVERIFY(pill->isVisible());
        QVERIFY(pill->text().contains(u"12"_s));
        QCOMPARE(m_view->verticalScrollBar()->value(), before);
        QTest::mouseClick(pill, Qt::LeftButton);
        QVERIFY(m_view->isAtEnd());
        QVERIFY(!pill->isVisible());
    }

    void followsWhileTheEndIsInView()
    {
        m_model->merge(messages(1, 50));
        m_model->merge(messages(51, 60));
        QVERIFY(m_view->isAtEnd());
        QVERIFY(!m_view->findChild<QPushButton *>(u"threadNew"_s)->isVisible());
    }

    void keepsItsPlaceWhenItsWidthChanges()
    {
        m_model->merge(messages(1, 500));
        m_view->scrollTo(m_model->indexOf(MessageId(u"msg250"_s)), QAbstractItemView::PositionAtTop);
        m_view->resize(300, 500);
        QTRY_VERIFY(
            m_view->visualRect(m_model->indexOf(MessageId(u"msg250"_s))).intersects(m_view->viewport()->rect()));
    }

    void movesByKeyPastDayLinesAndOpens()
    {
        m_model->merge({textMessage(1, 0), textMessage(2, 24 * 60), textMessage(3, 24 * 60 + 1)});
        m_view->setFocus();
        m_view->setCurrentIndex(m_model->indexOf(MessageId(u"msg3"_s)));
        QTest::keyClick(m_view.get(), Qt::Key_Up);
        QTest::keyClick(m_view.get(), Qt::Key_Up);
        QCOMPARE(m_view->currentIndex().data(ThreadModel::MessageIdRole).toString(), u"msg1"_s);
        QSignalSpy opened(m_view.get(), &ThreadView::opened);
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"text 1"_s));
    }

    void selectsAndCopiesSeveral()
    {
        m_model->merge(messages(1, 4));
        m_view->setFocus();
        m_view->setCurrentIndex(m_model->indexOf(MessageId(u"msg2"_s)));
        QTest::keyClick(m_view.get(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines[1].contains(u"text 3"_s));
    }

    void survivesHostileTexts_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<bool>("isCut");
        QTest::newRow("a megabyte without a blank") << QString(1 << 20, u'x') << true;
        QTest::newRow("a megabyte of lines") << u"line\n"_s.repeated(200'000) << true;
        QTest::newRow("turned round") << u"\u202Etxt.exe\u202C"_s << false;
        QTest::newRow("unseen") << QString(3000, u'\u200B') << false;
        QTest::newRow("emoji") << u"👨‍👩‍👧‍👦"_s.repeated(300) << false;
        QTest::newRow("marks") << (u"e"_s + QString(3000, u'\u0301')) << false;
        QTest::newRow("HTML in an SMS") << u"<script>alert(1)</script><b>x</b>"_s << false;
        QTest::newRow("nothing") << QString() << false;
    }

    void survivesHostileTexts()
    {
        QFETCH(QString, body);
        Message hostile = textMessage(1, 0);
        hostile.body = body;
        m_model->merge({hostile});
        const QModelIndex index = m_model->indexOf(hostile.id);
        QTEST(index.data(ThreadModel::IsCutRole).toBool(), "isCut");
        const QString shown = index.data(ThreadModel::BodyRole).toString();
        QVERIFY(shown.size() <= 8 * ThreadModel::ShownLimit);
        QVERIFY(!shown.contains(u'\u202E') && !shown.contains(u'\u200B'));
        if (body.startsWith(u'<'))
            QCOMPARE(shown, body); // an SMS is text: what looks like a tag is read, not run
        const QImage painted = m_view->grab().toImage();
        QVERIFY(!painted.isNull());
    }

    void showsEmailWithoutRunningOrFetching()
    {
        EmailView view;
        view.setEmail(u"<p onclick='x()'>Hi</p><script>alert(1)</script><a href='javascript:alert(1)'>a</a>"
                      "<img src='http://127.0.0.1:1/pixel.png'><img src='file:///etc/hostname'>"
                      "<link rel=stylesheet href='http://127.0.0.1:1/x.css'>"_s);
        view.show();
        QVERIFY(!view.toHtml().contains(u"alert"_s));
        QVERIFY(!view.toHtml().contains(u"file:"_s));
        QCOMPARE(view.safe().remoteImages, QStringList{u"http://127.0.0.1:1/pixel.png"_s});
        QVERIFY(view.toPlainText().contains(u"Hi"_s));
        QVERIFY(view.safe().removed >= 3);
        // The view would show what it is given for the picture, and only that.
        QImage picture(10, 10, QImage::Format_RGB32);
        picture.fill(Qt::red);
        view.setImages({{u"http://127.0.0.1:1/pixel.png"_s, picture}});
        const QImage shown = view.document()
                                 ->resource(QTextDocument::ImageResource, QUrl(u"http://127.0.0.1:1/pixel.png"_s))
                                 .value<QImage>();
        QCOMPARE(shown.size(), QSize(10, 10));
    }

    void transcriptionGoesInStepWithTheSound()
    {
        PlayerPanel panel;
        HighLevel::Recording recording;
        recording.content = wave(1500);
        panel.setRecording(recording);
        HighLevel::Sentence first;
        first.text = u"Hello."_s;
        HighLevel::Sentence second;
        second.text = u"How can I help?"_s;
        second.start = std::chrono::milliseconds(700);
        panel.setTranscription({first, second});
        panel.show();
        auto *lines = panel.findChild<QListWidget *>(u"transcription"_s);
        QCOMPARE(panel.player()->length(), std::chrono::milliseconds(1500));
        // Without a device the time runs in silence: either way the second sentence comes.
        panel.player()->play();
        QTRY_COMPARE(lines->currentRow(), 0);
        QTRY_COMPARE(lines->currentRow(), 1);
        QTRY_VERIFY(!panel.player()->isPlaying());
        panel.player()->seek(std::chrono::milliseconds(10));
        QCOMPARE(lines->currentRow(), 0);
    }

    void saysThatASoundCannotBeRead()
    {
        SoundPlayer player;
        QVERIFY(!player.open("<html>no sound</html>"));
        QVERIFY(!player.problem().isEmpty());
        player.play();
        QVERIFY(!player.isPlaying());
    }

    void tellsFilesByTheirBytes()
    {
        QCOMPARE(lookedAt(u"a.png"_s, "not a picture").type, Media::Type::Other);
        QCOMPARE(lookedAt(u"a.txt"_s, "%PDF-1.4 ...").type, Media::Type::Pdf);
        const Media sound = lookedAt(u"call.wav"_s, wave(2000));
        QCOMPARE(sound.type, Media::Type::Sound);
        QCOMPARE(sound.length, std::optional(std::chrono::milliseconds(2000)));
        QVERIFY(mediaDetail(sound).contains(u"0:02"_s));
        QCOMPARE(mediaName(u"https://a.example/x/%2E%2E%2Fa%E2%80%AEb.png"_s).contains(u'\u202E'), false);
    }

    void filesOfOtherServersWaitToBeAskedFor()
    {
        m_media->setOwnOrigin(QUrl(u"http://127.0.0.1:8470"_s));
        QCOMPARE(m_media->media(u"https://elsewhere.example/a.png"_s).state, Media::State::NotAsked);
        QCOMPARE(m_media->media(u"http://127.0.0.1:8470@elsewhere.example/a.png"_s).state, Media::State::NotAsked);
        QCOMPARE(m_media->media(u"http://127.0.0.1:8470/_files/a.png"_s).state, Media::State::Loading);
    }

private:
    std::unique_ptr<ThreadModel> m_model;
    std::unique_ptr<MediaStore> m_media;
    std::unique_ptr<ThreadView> m_view;
};

LINESMAN_TEST(TstThreadView)
#include "tst_threadview.moc"
