"""The command line: the window, the training server, the tour and the gallery.

Nothing heavy is imported here, so that a mistyped option is answered at once and the window comes early.
"""

from __future__ import annotations

import argparse
import gc
import os
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from frontdesk import __version__
from frontdesk.launch import ExitCode, LaunchOptions

if TYPE_CHECKING:
    from collections.abc import Sequence

    from frontdesk import preflight

_TRAINING_MODULES = ("starlette", "uvicorn", "sqlalchemy")
_TOUR_FOLDER = Path("build/tour")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command that the arguments name and return its exit code (see `ExitCode`)."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given[:1] == ["training-server"]:
        return _serve_training(given[1:])
    parser = _parser()
    chosen = parser.parse_args(given)
    if chosen.command == "training-server":
        parser.error("training-server has options of its own: name it first.")
    if chosen.command == "tour":
        return _take_tour(chosen.out)
    if chosen.command == "gallery":
        return _show_gallery(chosen.out, chosen.scale)
    try:
        options = LaunchOptions(
            training=chosen.training,
            fresh=chosen.fresh,
            server=chosen.server,
            settings=chosen.settings,
            data=chosen.data,
        )
    except ValueError as refusal:
        parser.error(str(refusal))
    return _open_window(options, or_tour=chosen.or_tour)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="frontdesk",
        description="The gift-card till for a store's front desk.",
        epilog="Exit codes: 0 done, 2 wrong options, 3 no screen, 4 a system library is missing, "
        "5 the extra [training] is not installed.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"frontdesk {__version__}")
    parser.add_argument("--training", action="store_true", help="practise on this machine, without real money")
    parser.add_argument("--fresh", action="store_true", help="with --training: start over with new practice data")
    parser.add_argument("--or-tour", action="store_true", help="take the tour when there is no screen")
    parser.add_argument("--server", metavar="URL", help="the gift-card server: https, or http on this machine")
    parser.add_argument("--settings", metavar="FILE", type=Path, help="read this settings file")
    parser.add_argument("--data", metavar="FOLDER", type=Path, help="keep journal and logs in this folder")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    commands.add_parser("training-server", help="run only the practice server", add_help=False)
    tour = commands.add_parser("tour", help="walk through a whole visit without a screen and take pictures")
    tour.add_argument("--out", metavar="FOLDER", type=Path, default=_TOUR_FOLDER, help="default: %(default)s")
    gallery = commands.add_parser("gallery", help="show every component of the window in every state and look")
    gallery.add_argument(
        "--out", metavar="FOLDER", type=Path, help="write it as pictures, one for each look; needs no screen"
    )
    gallery.add_argument("--scale", type=int, choices=(1, 2), default=1, help="100 or 200 percent of the size")
    return parser


def _open_window(options: LaunchOptions, *, or_tour: bool) -> int:
    if options.training and (refused := _refused_for_training()) is not None:
        return refused
    from frontdesk import preflight

    found = preflight.check(os.environ)
    if or_tour and preflight.nobody_would_see(found):
        print(f"{preflight.sentence(found)} Taking the tour instead, into {_TOUR_FOLDER}.", flush=True)
        return _take_tour(_TOUR_FOLDER)
    if not isinstance(found, preflight.Ready):
        return _refused_by_machine(found)

    # Loading Qt makes many objects that live as long as the program: looking through them for garbage
    # meanwhile costs a tenth of the time to the first paint. The app sees to it after that.
    gc.disable()
    _leave_features_alone()
    from frontdesk.app import run

    return run(options)


def _leave_features_alone() -> None:
    """Keep PySide from reading the source of each module that is imported after it.

    It looks for those that use its other spelling of Qt's names (`__feature__`), which nobody here does: some 20 ms
    on the way to the first window.
    """
    import PySide6.QtCore  # noqa: F401  (it brings the module with it that is asked for next)

    features = sys.modules.get("shibokensupport.feature")
    if hasattr(features, "_mod_uses_pyside"):
        features._mod_uses_pyside = lambda _module: False  # type: ignore[union-attr]  # it is there


def _take_tour(out: Path) -> int:
    if (refused := _refused_for_training()) is not None:
        return refused
    from frontdesk import preflight

    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    found = preflight.check(os.environ)
    if not isinstance(found, preflight.Ready):
        return _refused_by_machine(found)

    from frontdesk.tour import main as take_tour

    return take_tour(out)


def _show_gallery(out: Path | None, scale: int) -> int:
    from frontdesk import preflight

    if out is not None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    found = preflight.check(os.environ)
    if not isinstance(found, preflight.Ready):
        return _refused_by_machine(found)

    from frontdesk.ui.gallery.show import main as show

    return show(out, scale)


def _serve_training(arguments: Sequence[str]) -> int:
    if (refused := _refused_for_training()) is not None:
        return refused

    from frontdesk.training.command import main as serve

    return serve(arguments)


def _refused_for_training() -> int | None:
    missing = [name for name in _TRAINING_MODULES if find_spec(name) is None]
    if not missing:
        return None
    print(
        f"frontdesk: practising needs {', '.join(missing)}: install frontdesk with its extra [training].",
        file=sys.stderr,
    )
    return ExitCode.EXTRA_MISSING


def _refused_by_machine(found: preflight.LibrariesMissing | preflight.NoScreen) -> int:
    from frontdesk.preflight import NoScreen, sentence

    print(f"frontdesk: {sentence(found)}", file=sys.stderr)
    return ExitCode.NO_SCREEN if isinstance(found, NoScreen) else ExitCode.LIBRARY_MISSING


if __name__ == "__main__":
    sys.exit(main())
