// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mainwindow/pageentry.h"

#include <QList>
#include <QStackedWidget>

#include <functional>
#include <optional>

namespace Linesman::Ui {

class Page;

/*! The pages of the window, each made when it is first shown; and, before there are any, what is shown instead. */
class PageStack : public QStackedWidget
{
    Q_OBJECT
public:
    explicit PageStack(QWidget *parent = nullptr);
    ~PageStack() override;

    /*! Adds a page at the end; what \a make gives (a Page, usually) becomes the stack's. */
    void add(const PageEntry &entry, std::function<QWidget *()> make);
    QList<PageEntry> entries() const;
    bool has(PageId id) const { return indexOf(id) >= 0; }
    /*! The page \a id, made if need be; null when there is none. */
    QWidget *page(PageId id);
    /*! Shows it; its place among the entries, or -1 when there is none. */
    int show(PageId id);
    using QStackedWidget::show;
    /*! Which page is shown; nothing before the first. */
    std::optional<PageId> current() const;
    Page *currentPage() const; //!< null when what is shown is no Page

signals:
    void pageMade(Linesman::Ui::Page *page);

private:
    struct Slot;
    int indexOf(PageId id) const;
    using QStackedWidget::indexOf;

    QList<Slot> m_slots;
    int m_shown = -1;
};

} // namespace Linesman::Ui
