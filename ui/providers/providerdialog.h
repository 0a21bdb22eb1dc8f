// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/providers/knownprovider.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace Linesman::Ui {

class FormColumn;

/*! Enters or changes one provider, as the developer portal shows it. */
class ProviderDialog : public QDialog
{
    Q_OBJECT
public:
    /*! \a others are the connection's other providers. */
    ProviderDialog(const QString &title, const Providers::KnownProvider &draft,
                   const QList<Providers::KnownProvider> &others, Providers::Ground ground, QWidget *parent);

    Providers::KnownProvider draft() const;

signals:
    void kept(const Linesman::Providers::KnownProvider &provider);

private:
    void check();

    QList<Providers::KnownProvider> m_others;
    Providers::Ground m_ground;
    FormColumn *m_form = nullptr;
    QComboBox *m_kind = nullptr;
    QLineEdit *m_id = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_url = nullptr;
    QLineEdit *m_alias = nullptr;
    QCheckBox *m_alwaysShow = nullptr;
    QLineEdit *m_logo = nullptr;
    QPushButton *m_keep = nullptr;
};

} // namespace Linesman::Ui
