// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Linesman::Doctor {

/*! How the HTML pages of this domain look, in light or dark; each page adds what it alone has. */
inline constexpr char PageStyle[] = R"css(
:root{--canvas:#f4f6f8;--panel:#fff;--line:#dde2e8;--text:#1a2027;--muted:#586370;--good:#14713f;--warn:#8a5600;--bad:#bf2a26}
@media (prefers-color-scheme:dark){:root{--canvas:#0f1216;--panel:#161a20;--line:#2b323c;--text:#e6e9ee;--muted:#98a2b0;--good:#3fbf7f;--warn:#e0a93b;--bad:#f37a73}}
*{box-sizing:border-box}body{margin:0;background:var(--canvas);color:var(--text);font:15px/1.5 Inter,system-ui,sans-serif}
main{max-width:1000px;margin:0 auto;padding:32px 24px 64px}h1{font-size:24px;margin:0 0 4px}h2{font-size:17px;margin:32px 0 8px}h3{font-size:16px;margin:0 0 6px}
section{background:var(--panel);border:1px solid var(--line);border-radius:6px;padding:16px;margin:0 0 16px}
)css";

} // namespace Linesman::Doctor
