// SPDX-License-Identifier: GPL-3.0-or-later
// To keep the stack of each allocation, and 256 MiB of what was freed, took a third of the time. ASAN_OPTIONS changes it,
// for the run that looks for the cause of something found: ASAN_OPTIONS=malloc_context_size=30 fuzz_NAME FILE.
extern "C" const char *__asan_default_options();
const char *__asan_default_options()
{
    return "malloc_context_size=2:quarantine_size_mb=16";
}
