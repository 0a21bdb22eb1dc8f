#pragma once

#include <QDialog>

#include <functional>

class QPushButton;

namespace Linesman::Ui {

class FormColumn;

/*! A few fields to fill, with errors beside them; the button works when check() finds nothing wrong. */
class FormDialog : public QDialog
{
    Q_OBJECT
public:
    FormDialog(const QString &objectName, const QString &title, const QString &button, QWidget *parent);
    FormColumn *form() const { return m_form; }
    /*! Puts the errors beside the fields and says whether all is well. Called by look() and before accepting. */
    std::function<bool()> check;
    void look(); //!< connect the fields' changes to this

private:
    FormColumn *m_form = nullptr;
    QPushButton *m_ok = nullptr;
};

} // namespace Linesman::Ui
