"""Where the till keeps its files, and where the files that ship with it are found.

Training and live never share a folder: a practice journal must not be taken for real money, nor the
other way round.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

APPLICATION = "frontdesk"
PREFERENCES_FILE = "preferences.json"

_LINUX_MACHINE_CONFIG = Path("/etc/xdg") / APPLICATION

_PACKAGE = Path(__file__).resolve().parent
_RESOURCE_FOLDERS = (_PACKAGE / "resources", _PACKAGE.parent / "resources")


@dataclass(frozen=True, slots=True)
class Paths:
    """The folders of one mode of the till; none of them is made before it is needed.

    `config` and `machine_config` hold what a person or an administrator writes, `data` the journal,
    `logs` the log files. `data` and `logs` belong to one mode only (training or live). `preferences` is the file
    of what the person likes, in both.
    """

    config: Path
    machine_config: Path
    data: Path
    logs: Path
    preferences: Path


def find_paths(*, training: bool, data: Path | None = None) -> Paths:
    """Return the folders for one mode, by the conventions of the operating system.

    `data` puts everything that the till writes below that folder, logs too; training and live keep
    their own folders inside it. Nothing is created here: see `private_folder`.
    """
    # Imported here because finding a resource, which the first paint needs, must not pay for it.
    from platformdirs import PlatformDirs

    mode = "training" if training else "live"
    folders = PlatformDirs(APPLICATION, appauthor=False, roaming=False)
    own_data = data.absolute() if data is not None else folders.user_data_path
    own_logs = own_data / mode / "logs" if data is not None else folders.user_log_path / mode
    return Paths(
        config=folders.user_config_path,
        machine_config=_machine_config(folders.site_config_path),
        data=own_data / mode,
        logs=own_logs,
        preferences=own_data / PREFERENCES_FILE,
    )


def _machine_config(by_convention: Path) -> Path:
    # XDG_CONFIG_DIRS is the person's to set, and this folder says who is a manager.
    return _LINUX_MACHINE_CONFIG if sys.platform.startswith("linux") else by_convention


def private_folder(folder: Path) -> Path:
    """Make the folder, and whatever is missing above it, for this user alone (0700), and return it.

    Folders above it that exist keep their rights. Raises OSError when it can't be made.
    """
    missing = [part for part in (folder, *folder.parents) if not part.exists()]
    for part in reversed(missing):
        part.mkdir(mode=0o700, exist_ok=True)
    folder.chmod(0o700)
    return folder


def resource(name: str) -> Path:
    """Return the path of a file that ships with the till, such as `fonts/Inter.ttf`.

    An installed package carries its resources inside, a checkout has them beside the package.
    Raises FileNotFoundError with the file's name when neither has it.
    """
    for folder in _RESOURCE_FOLDERS:
        found = folder / name
        if found.is_file():
            return found
    raise FileNotFoundError(f"The file {name} that ships with Front Desk is missing: install it again.")
