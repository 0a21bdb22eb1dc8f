#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QWidget>

class QComboBox;
class QLabel;
class QSpinBox;
class QStandardItemModel;

namespace Linesman::Ui {

class TableView;

/*! Which side of each contradiction the emulator takes, its clock, its race window, its retries. */
class BehaviourPanel : public QWidget
{
    Q_OBJECT
public:
    explicit BehaviourPanel(QWidget *parent);
    void setState(const QJsonObject &state);

signals:
    /*! Post \a body to the control surface's \a path. */
    void wanted(const QString &path, const QJsonObject &body);

private:
    void showSwitch(int row);
    void fillSwitches();
    void fillRows(QStandardItemModel &model);
    QWidget *makeClockCard();

    QJsonArray m_switches;
    QComboBox *m_profile = nullptr;
    TableView *m_table = nullptr;
    QStandardItemModel *m_model = nullptr;
    QLabel *m_topic = nullptr;
    QLabel *m_source = nullptr;
    QComboBox *m_side = nullptr;
    QLabel *m_now = nullptr;
    QSpinBox *m_amount = nullptr;
    QComboBox *m_unit = nullptr;
    QSpinBox *m_race = nullptr;
    QComboBox *m_retry = nullptr;
    QLabel *m_due = nullptr;
};

} // namespace Linesman::Ui
