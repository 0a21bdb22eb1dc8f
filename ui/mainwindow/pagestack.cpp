// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/pagestack.h"

#include "ui/widgets/page.h"

#include <utility>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

struct PageStack::Slot {
    PageEntry entry;
    std::function<QWidget *()> make; //!< empty once the page is there
    QWidget *page = nullptr;
};

PageStack::PageStack(QWidget *parent)
    : QStackedWidget(parent)
{
}

PageStack::~PageStack() = default;

void PageStack::add(const PageEntry &entry, std::function<QWidget *()> make)
{
    m_slots.append({entry, std::move(make), nullptr});
}

QList<PageEntry> PageStack::entries() const
{
    QList<PageEntry> all;
    for (const Slot &slot : m_slots)
        all += slot.entry;
    return all;
}

int PageStack::indexOf(PageId id) const
{
    for (int i = 0; i < m_slots.size(); ++i) {
        if (m_slots.at(i).entry.id == id)
            return i;
    }
    return -1;
}

QWidget *PageStack::page(PageId id)
{
    const int index = indexOf(id);
    if (index < 0)
        return nullptr;
    if (!m_slots.at(index).make)
        return m_slots.at(index).page;
    const auto make = std::exchange(m_slots[index].make, nullptr);
    QWidget *made = make();
    m_slots[index].page = made;
    if (made->objectName().isEmpty())
        made->setObjectName(pageName(id) + "Page"_L1);
    addWidget(made);
    if (auto *page = qobject_cast<Page *>(made)) {
        page->setIcon(m_slots.at(index).entry.iconName);
        emit pageMade(page);
    }
    return made;
}

int PageStack::show(PageId id)
{
    QWidget *wanted = page(id);
    if (!wanted)
        return -1;
    setCurrentWidget(wanted);
    m_shown = indexOf(id);
    return m_shown;
}

std::optional<PageId> PageStack::current() const
{
    return m_shown < 0 ? std::nullopt : std::optional(m_slots.at(m_shown).entry.id);
}

Page *PageStack::currentPage() const
{
    return qobject_cast<Page *>(currentWidget());
}

} // namespace Linesman::Ui
