# SPDX-License-Identifier: GPL-3.0-or-later
"""A forbidden include does not build.

Reads the include paths of every room's target (a line each: folder|path:path:...) and
checks that no room reaches a header of a room above it, that ui/ reaches neither the
store nor Qt SQL nor sockets, and that app/ reaches no Qt Widgets. Then the compiler is asked
once for a forbidden include, which must fail by that very header, and for a permitted one.
"""

import pathlib
import subprocess
import sys
import tempfile

# DESIGN.md section 2; sim stands before console, whose demo needs its physics.
ORDER = ["base", "crypto", "store", "audit", "identity", "plant", "plc", "history",
         "production", "sim", "console"]
HIDDEN_FROM_WINDOW = ["app/store/store.h", "QSqlDatabase", "QTcpSocket",
                      "QModbusDevice"]
HIDDEN_FROM_APP = ["QWidget", "QDialog"]


def headers_of(source: pathlib.Path, room: str) -> list[str]:
    return [str(p.relative_to(source)) for p in sorted((source / room).rglob("*.h"))]


def found(paths: list[str], header: str) -> str | None:
    for path in paths:
        if (pathlib.Path(path) / header).exists():
            return path
    return None


def compile_one(compiler: str, paths: list[str], header: str) -> subprocess.CompletedProcess:
    with tempfile.TemporaryDirectory() as folder:
        source = pathlib.Path(folder) / "include.cpp"
        source.write_text(f'#include "{header}"\n')
        flags = [f for path in paths for f in ("-I", path)]
        return subprocess.run([compiler, "-std=c++20", "-fPIC", "-fsyntax-only", *flags, str(source)],
                              capture_output=True, text=True, check=False)


def main() -> int:
    rooms_file, source, compiler = sys.argv[1], pathlib.Path(sys.argv[2]), sys.argv[3]
    rooms = {}
    for line in pathlib.Path(rooms_file).read_text().splitlines():
        folder, _, paths = line.partition("|")
        rooms[folder] = [p for p in paths.split(":") if p]
    problems = []
    checked = 0

    for folder, paths in rooms.items():
        if folder.startswith("app/"):
            place = ORDER.index(folder.removeprefix("app/"))
            forbidden = [h for above in ORDER[place + 1:] for h in headers_of(source, f"app/{above}")]
            forbidden += headers_of(source, "ui") + HIDDEN_FROM_APP
        else:
            forbidden = HIDDEN_FROM_WINDOW
        for header in forbidden:
            checked += 1
            if path := found(paths, header):
                problems.append(f"{folder} can include {header} (by {path})")

    window = next(folder for folder in rooms if folder.startswith("ui/"))
    for folder, header in [("app/base", "app/crypto/secret_bytes.h"), ("app/plc", "app/history/history.h"),
                           (window, "app/store/store.h")]:
        outcome = compile_one(compiler, rooms[folder], header)
        if outcome.returncode == 0 or f"{header}: No such file" not in outcome.stderr:
            problems.append(f"{folder} including {header} was not refused:\n{outcome.stderr}")
    permitted = compile_one(compiler, rooms["app/plc"], "app/plant/plant.h")
    if permitted.returncode != 0:
        problems.append(f"app/plc may include app/plant/plant.h but cannot:\n{permitted.stderr}")

    for problem in problems:
        print(problem)
    print(f"{checked} pairs of room and header looked at in {len(rooms)} rooms, {len(problems)} wrong")
    return 1 if problems or checked < 100 else 0


if __name__ == "__main__":
    sys.exit(main())
