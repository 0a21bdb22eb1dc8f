// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/settings.h"
#include "ui/widgets/page.h"

#include <QList>

#include <functional>

class QLabel;
class QPushButton;
class QSpinBox;

namespace Linesman {
class ChosenStore;
class DataDirectory;
class KeychainStore;
} // namespace Linesman

namespace Linesman::History {
class Store;
}

namespace Linesman::Ui {

class Banner;
class FormColumn;
class SecretsCard;

/*! What the person may choose; each choice is kept at once and says when it takes effect. */
class SettingsPage : public Page
{
    Q_OBJECT
public:
    SettingsPage(Settings &settings, const DataDirectory &directory, History::Store &history, KeychainStore &keychain,
                 ChosenStore &secrets, QWidget *parent = nullptr);

    QString help() const override;
    QWidget *firstFocus() override;
    void runAgain() override; //!< asks the key store again and measures the files

signals:
    /*! Another language was chosen, and the window is to speak it now. */
    void languageSwitchWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Choice {
        QString text;
        QVariant value;
    };
    struct Range {
        int from = 0;
        int to = 0;
        int unit = 1; //!< how many of the stored unit make one of the shown
        QString suffix;
    };

    /*! One line of the page, for the search. */
    struct Row {
        FormColumn *form = nullptr;
        QWidget *field = nullptr;
        QString words;
    };
    /*! One setting, for Restore Defaults. */
    struct Default {
        std::function<bool()> holds;
        std::function<void()> restore;
        std::function<std::function<void()>()> remember; //!< gives what brings back the value of now
    };

    QWidget *makeAppearance();
    QWidget *makeDesktop();
    QWidget *makeListener();
    QWidget *makeEmulator();
    QWidget *makeLimits();
    QWidget *makeData();
    void addDeletion(FormColumn &form);
    void addSearch();

    void addRow(FormColumn &form, const QString &label, QWidget *field, const QString &help);
    template <typename T>
    void addDefault(const Setting<T> &setting);

    void addNumber(FormColumn &form, const QString &label, const QString &objectName, const Setting<int> &setting,
                   const Range &range, const QString &help);
    template <typename T>
    QComboBox *addChoice(FormColumn &form, const QString &label, const QString &objectName, const Setting<T> &setting,
                         const QList<Choice> &choices, const QString &help);
    void keep(); //!< writes the file and says when that fails
    void load();
    void showBindWarning();
    void search(const QString &text);
    void restoreDefaults();
    void measure();
    void askToDelete();

    Settings &m_settings;
    const DataDirectory &m_directory;
    History::Store &m_history;
    QList<std::function<void()>> m_loaders; //!< each shows one setting as it is
    QList<Row> m_rows;
    QList<Default> m_defaults;
    QList<std::function<void()>> m_before; //!< what undoes the last Restore Defaults
    QList<QWidget *> m_cards;
    QList<QWidget *> m_columns;
    QLabel *m_nothing = nullptr; //!< that no setting matches the search
    QPushButton *m_restore = nullptr;
    Banner *m_undo = nullptr;
    Banner *m_saveFailed = nullptr;
    Banner *m_bindWarning = nullptr;
    SecretsCard *m_secretsCard = nullptr;
    QComboBox *m_theme = nullptr;
    QLabel *m_size = nullptr;
    QSpinBox *m_days = nullptr;
    Banner *m_deleteQuestion = nullptr;
};

} // namespace Linesman::Ui
