"""The tasks of the window: kept until they end, and cancelled without the one that asks for it."""

from __future__ import annotations

import asyncio

from frontdesk.ui.tasks import TaskRunner


async def test_whoever_cancels_the_tasks_goes_on_and_waits_for_their_last_words() -> None:
    runner = TaskRunner()
    said: list[str] = []

    async def moves_money() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            await asyncio.sleep(0)
            said.append("nobody knows")

    async def leaves() -> None:
        await runner.cancel()
        said.append("left")

    runner.run(moves_money())
    await asyncio.sleep(0)
    runner.run(leaves())
    await runner.join()
    assert said == ["nobody knows", "left"]


async def test_a_task_that_is_started_by_the_last_words_of_another_is_cancelled_too() -> None:
    runner = TaskRunner()
    ended: list[str] = []

    async def late() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            ended.append("late")

    async def early() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            runner.run(late())
            await asyncio.sleep(0)

    runner.run(early())
    await asyncio.sleep(0)
    await runner.cancel()
    assert (ended, runner.running) == (["late"], 0)
