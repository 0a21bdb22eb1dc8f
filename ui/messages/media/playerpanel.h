// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/highlevel/recording.h"
#include "ui/messages/media/soundplayer.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;
class QSlider;

namespace Linesman::Ui {

/*!
    A sound with its transcription in step: play, pause, a slider, the sentence that is spoken marked; pressing a
    sentence goes there. Ctrl+Space plays and pauses. Both can be saved to a file.
*/
class PlayerPanel : public QWidget
{
    Q_OBJECT
public:
    explicit PlayerPanel(QWidget *parent = nullptr);

    void setRecording(const HighLevel::Recording &recording);
    /*! Instead of a player: why there is none. */
    void setNothing(const QString &sentence);
    void setTranscription(const QList<HighLevel::Sentence> &sentences);
    void setNoTranscription(const QString &sentence);
    SoundPlayer *player() const { return m_player; }

private:
    void follow();
    void refresh();
    void saveRecording();
    void saveTranscription();
    void save(const QString &title, const QString &name, const QByteArray &content);

    SoundPlayer *m_player = nullptr;
    HighLevel::Recording m_recording;
    QList<HighLevel::Sentence> m_sentences;
    QPushButton *m_play = nullptr;
    QSlider *m_slider = nullptr;
    QLabel *m_time = nullptr;
    QLabel *m_note = nullptr;
    QListWidget *m_lines = nullptr;
    QLabel *m_linesNote = nullptr;
    QPushButton *m_saveSound = nullptr;
    QPushButton *m_saveText = nullptr;
};

/*! "0:02 Agent: How can I help?" */
QString sentenceText(const HighLevel::Sentence &sentence);

} // namespace Linesman::Ui
