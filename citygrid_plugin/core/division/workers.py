"""Worker processes for the division, which end at once when nobody wants them any more.

``multiprocessing.Pool`` shares locked queues between its workers: one that is killed while
it holds the lock leaves all the others, and the parent, waiting for ever. Here each worker
has a pipe of its own, so any of them can be killed at any time.
"""

from __future__ import annotations

import multiprocessing
import signal
from collections.abc import Callable, Iterator, Sequence
from multiprocessing.connection import Connection, wait
from typing import Any

from ..model.progress import Progress, check_cancelled

#: How long to wait for a worker before looking whether the user cancelled (s).
_PATIENCE = 0.2


def side_by_side(
    make: Callable[..., Callable[[Any], Any]],
    arguments: tuple[Any, ...],
    tasks: Sequence[Any],
    processes: int,
    progress: Progress,
) -> Iterator[tuple[int, Any]]:
    """Do every task in one of several processes; yields (index, result) as they finish.

    ``make(*arguments)`` is called once in each process and returns what does one task. Raises
    ``Cancelled``, and whatever a task raised.
    """
    workers: dict[Connection, multiprocessing.Process] = {}
    waiting = iter(enumerate(tasks))
    try:
        for _ in range(min(processes, len(tasks))):
            mine, theirs = multiprocessing.Pipe()
            worker = multiprocessing.Process(target=_serve, args=(theirs, make, arguments), daemon=True)
            worker.start()
            theirs.close()
            workers[mine] = worker
            mine.send(next(waiting))
        busy = set(workers)
        while busy:
            check_cancelled(progress)
            ready: list[Any] = wait(list(busy), _PATIENCE)
            for pipe in ready:
                index, result, failure = _received(pipe)
                if failure is not None:
                    raise failure
                task = next(waiting, None)
                if task is None:
                    busy.discard(pipe)
                else:
                    pipe.send(task)
                yield index, result
    finally:
        for worker in workers.values():
            worker.kill()
        for pipe, worker in workers.items():
            worker.join()
            pipe.close()


def _received(pipe: Any) -> tuple[int, Any, Exception | None]:
    try:
        return pipe.recv()
    except EOFError as error:
        raise RuntimeError("a worker process ended before its work was done") from error


def _serve(pipe: Connection, make: Callable[..., Callable[[Any], Any]], arguments: tuple[Any, ...]) -> None:
    # Both reach the whole process group: it is the parent that stops, and kills its workers.
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = multiprocessing.parent_process()
    alive: list[Any] = [pipe] if parent is None else [pipe, parent.sentinel]
    work = make(*arguments)
    while pipe in wait(alive):
        try:
            index, task = pipe.recv()
        except EOFError:
            return
        try:
            result, failure = work(task), None
        except Exception as error:
            result, failure = None, error
        pipe.send((index, result, failure))
