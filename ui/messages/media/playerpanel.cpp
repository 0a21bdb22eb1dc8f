// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/media/playerpanel.h"

#include "app/core/outputfile.h"
#include "app/core/showntext.h"
#include "ui/messages/media/mediastore.h"
#include "ui/theme/icons.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QVBoxLayout>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;

QString sentenceText(const HighLevel::Sentence &sentence)
{
    QString speaker = shownLine(sentence.speaker, 40);
    if (speaker.isEmpty() && sentence.channel > 0)
        speaker = PlayerPanel::tr("Channel %1").arg(sentence.channel);
    const QString text = shownLine(sentence.text, 1000);
    const QString time = lengthText(sentence.start);
    return speaker.isEmpty() ? u"%1  %2"_s.arg(time, text) : u"%1  %2: %3"_s.arg(time, speaker, text);
}

PlayerPanel::PlayerPanel(QWidget *parent)
    : QWidget(parent)
    , m_player(new SoundPlayer(this))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(Space::S);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::S);
    m_play = makeButton(tr("&Play"), u"playSound"_s, ButtonLook::Primary, this);
    m_play->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Space));
    row->addWidget(m_play);
    m_slider = new QSlider(Qt::Horizontal, this);
    m_slider->setObjectName(u"soundPosition"_s);
    m_slider->setAccessibleName(tr("Position in the sound"));
    m_slider->setSingleStep(1000);
    m_slider->setPageStep(5000);
    row->addWidget(m_slider, 1);
    m_time = makeLabel({}, u"small mono"_s, this);
    m_time->setObjectName(u"soundTime"_s);
    m_time->setWordWrap(false);
    row->addWidget(m_time);
    outer->addLayout(row);
    m_note = makeLabel({}, u"small warn"_s, this);
    m_note->setObjectName(u"soundNote"_s);
    outer->addWidget(m_note);
    m_lines = new QListWidget(this);
    m_lines->setObjectName(u"transcription"_s);
    m_lines->setAccessibleName(tr("Transcription"));
    m_lines->setWordWrap(true);
    outer->addWidget(m_lines, 1);
    m_linesNote = makeLabel({}, u"small muted"_s, this);
    m_linesNote->setObjectName(u"transcriptionNote"_s);
    outer->addWidget(m_linesNote);
    auto *saves = new QHBoxLayout;
    saves->setSpacing(Space::S);
    m_saveSound = makeButton(tr("&Save Recording…"), u"saveRecording"_s, ButtonLook::Normal, this);
    m_saveText = makeButton(tr("Save &Transcription…"), u"saveTranscription"_s, ButtonLook::Normal, this);
    saves->addWidget(m_saveSound);
    saves->addWidget(m_saveText);
    saves->addStretch();
    outer->addLayout(saves);
    outer->addStretch();

    connect(m_play, &QPushButton::clicked, this,
            [this] { m_player->isPlaying() ? m_player->pause() : m_player->play(); });
    connect(m_slider, &QSlider::valueChanged, this, [this](int value) { m_player->seek(milliseconds(value)); });
    connect(m_player, &SoundPlayer::moved, this, &PlayerPanel::follow);
    connect(m_player, &SoundPlayer::changed, this, &PlayerPanel::refresh);
    connect(m_lines, &QListWidget::itemActivated, this,
            [this](QListWidgetItem *item) { m_player->seek(m_sentences[m_lines->row(item)].start); });
    connect(m_lines, &QListWidget::itemClicked, this,
            [this](QListWidgetItem *item) { m_player->seek(m_sentences[m_lines->row(item)].start); });
    connect(m_saveSound, &QPushButton::clicked, this, &PlayerPanel::saveRecording);
    connect(m_saveText, &QPushButton::clicked, this, &PlayerPanel::saveTranscription);
    setTranscription({});
    refresh();
}

void PlayerPanel::setRecording(const HighLevel::Recording &recording)
{
    m_recording = recording;
    m_player->open(recording.content);
    const QSignalBlocker block(m_slider);
    m_slider->setRange(0, int(m_player->length().count()));
    refresh();
}

void PlayerPanel::setNothing(const QString &sentence)
{
    m_player->close();
    m_recording = {};
    refresh();
    m_note->setText(sentence);
    m_note->setVisible(!sentence.isEmpty());
}

void PlayerPanel::setTranscription(const QList<HighLevel::Sentence> &sentences)
{
    m_sentences = sentences;
    m_lines->clear();
    for (const HighLevel::Sentence &sentence : sentences) {
        auto *item = new QListWidgetItem(sentenceText(sentence), m_lines);
        if (sentence.confidence > 0)
            item->setToolTip(tr("Confidence %1 %").arg(qRound(sentence.confidence * 100)));
    }
    m_lines->setVisible(!sentences.isEmpty());
    m_saveText->setVisible(!sentences.isEmpty());
    m_linesNote->hide();
}

void PlayerPanel::setNoTranscription(const QString &sentence)
{
    setTranscription({});
    m_linesNote->setText(sentence);
    m_linesNote->show();
}

void PlayerPanel::refresh()
{
    const bool isOpen = m_player->isOpen();
    m_play->setVisible(isOpen);
    m_slider->setVisible(isOpen);
    m_time->setVisible(isOpen);
    m_saveSound->setVisible(!m_recording.content.isEmpty());
    m_play->setText(m_player->isPlaying() ? tr("&Pause") : tr("&Play"));
    m_play->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Space)); // a new text takes the mnemonic's place
    m_note->setText(m_player->problem());
    m_note->setVisible(!m_player->problem().isEmpty());
    follow();
}

void PlayerPanel::follow()
{
    const milliseconds position = m_player->position();
    {
        const QSignalBlocker block(m_slider);
        m_slider->setValue(int(position.count()));
    }
    m_time->setText(u"%1 / %2"_s.arg(lengthText(position), lengthText(m_player->length())));
    if (!m_player->isPlaying() && position.count() == 0)
        return;
    int spoken = -1;
    for (int row = 0; row < m_sentences.size() && m_sentences[row].start <= position; ++row)
        spoken = row;
    if (spoken >= 0 && m_lines->currentRow() != spoken)
        m_lines->setCurrentRow(spoken);
}

void PlayerPanel::saveRecording()
{
    save(tr("Save Recording"), m_recording.fileName.isEmpty() ? u"audio.wav"_s : m_recording.fileName,
         m_recording.content);
}

void PlayerPanel::saveTranscription()
{
    QStringList lines;
    for (const HighLevel::Sentence &sentence : std::as_const(m_sentences))
        lines << sentenceText(sentence);
    save(tr("Save Transcription"), u"transcription.txt"_s, (lines.join(u'\n') + u'\n').toUtf8());
}

void PlayerPanel::save(const QString &title, const QString &name, const QByteArray &content)
{
    auto *dialog = new QFileDialog(this, title);
    dialog->setObjectName(u"saveSoundDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, [this, content](const QString &path) {
        const Result<> written = OutputFile::write(path, content);
        m_note->setText(written ? tr("Saved as %1.").arg(path)
                                : tr("The file could not be written: %1").arg(written.error().detail));
        m_note->show();
    });
    dialog->open();
}

} // namespace Linesman::Ui
