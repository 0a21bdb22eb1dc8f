// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/settings.h"
#include "ui/widgets/page.h"

#include <QList>

#include <functional>

class QBoxLayout;
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

    QWidget *makeAppearance();
    QWidget *makeListener();
    QWidget *makeEmulator();
    QWidget *makeLimits();
    QWidget *makeData();
    void addDeletion(FormColumn &form);

    void addNumber(FormColumn &form, const QString &label, const QString &objectName, const Setting<int> &setting,
                   const Range &range, const QString &help);
    template <typename T>
    QComboBox *addChoice(FormColumn &form, const QString &label, const QString &objectName, const Setting<T> &setting,
                         const QList<Choice> &choices, const QString &help);
    void keep(); //!< writes the file and says when that fails
    void load();
    void showBindWarning();
    void measure();
    void askToDelete();

    Settings &m_settings;
    const DataDirectory &m_directory;
    History::Store &m_history;
    QList<std::function<void()>> m_loaders; //!< each shows one setting as it is
    Banner *m_saveFailed = nullptr;
    Banner *m_bindWarning = nullptr;
    SecretsCard *m_secretsCard = nullptr;
    QComboBox *m_theme = nullptr;
    QLabel *m_size = nullptr;
    QSpinBox *m_days = nullptr;
    Banner *m_deleteQuestion = nullptr;
};

} // namespace Linesman::Ui
