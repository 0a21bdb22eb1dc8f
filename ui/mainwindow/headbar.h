// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tone.h"

#include <QFrame>
#include <QList>
#include <QString>

class QComboBox;
class QLabel;
class QToolButton;

namespace Linesman::Ui {

class ChipButton;
class SearchField;
class StatusChip;

/*! One line of the connection chooser. */
struct ConnectionEntry {
    QString id;
    QString name;
    bool live = false;
    int colour = 0;
    bool signedIn = true; //!< without a token nothing real can be reached: it is not LIVE yet
    bool operator==(const ConnectionEntry &) const = default;
};

/*! The head: one chip for the connection (LIVE stands beside it when it is), search over everything, emulator and listener. It only shows and asks; others decide. */
class HeadBar : public QFrame
{
    Q_OBJECT
public:
    explicit HeadBar(QWidget *parent = nullptr);

    void setConnections(const QList<ConnectionEntry> &entries, const QString &currentId);
    void setEmulator(Tone tone, const QString &word, const QString &tip);
    void setListener(Tone tone, const QString &word, const QString &tip);
    void setSearchShown(bool shown);
    void focusSearch();

signals:
    void connectionChosen(const QString &id);
    void manageConnections();
    void searched(const QString &words);
    void paletteWanted();
    void emulatorToggled();
    void listenerToggled();

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fill(const QString &currentId);
    void fit();

    QList<ConnectionEntry> m_entries;
    QComboBox *m_connection = nullptr;
    StatusChip *m_kind = nullptr;
    SearchField *m_search = nullptr;
    QToolButton *m_palette = nullptr;
    ChipButton *m_emulator = nullptr;
    ChipButton *m_listener = nullptr;
};

} // namespace Linesman::Ui
