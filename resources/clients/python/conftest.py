# SPDX-License-Identifier: GPL-3.0-or-later
"""The fixture for pytest: one emulator for all tests, as new for each of them."""
import pytest

from linesman_emulator import Linesman


@pytest.fixture(scope="session")
def linesman_process():
    with Linesman.start() as one:
        yield one


@pytest.fixture
def highlevel(linesman_process):
    linesman_process.reset()
    return linesman_process
