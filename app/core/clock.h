// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <atomic>
#include <chrono>

namespace Linesman {

/*! Where "now" comes from, so that a test or the emulator can drive it. Thread-safe. */
class Clock
{
public:
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock() = default;

    /*! Milliseconds since 1970-01-01 UTC. */
    virtual std::chrono::milliseconds sinceEpoch() const = 0;

    /*! The same moment as a UTC date and time. */
    QDateTime now() const;
};

/*! The machine's clock. */
class SystemClock final : public Clock
{
public:
    std::chrono::milliseconds sinceEpoch() const override;
};

/*! The machine's clock, shifted by what advance() was told: ten minutes can pass in a moment. */
class AdvancingClock final : public Clock
{
public:
    std::chrono::milliseconds sinceEpoch() const override;
    void advance(std::chrono::milliseconds step);
    void reset(); //!< back to the machine's time
    std::chrono::milliseconds offset() const;

private:
    std::atomic<std::chrono::milliseconds::rep> m_offset = 0;
};

/*! A clock that stands still until told. */
class ManualClock final : public Clock
{
public:
    explicit ManualClock(const QDateTime &start);
    std::chrono::milliseconds sinceEpoch() const override;
    void advance(std::chrono::milliseconds step);

private:
    std::atomic<std::chrono::milliseconds::rep> m_now;
};

} // namespace Linesman
