// SPDX-License-Identifier: GPL-3.0-or-later
// Empty: a library needs a source of its own, and the engine is made of others.
