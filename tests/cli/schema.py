#!/usr/bin/env python3
"""Usage: schema.py PROGRAM SOURCE
Checks scenario files against docs/scenario.schema.json with an independent validator: shipped and written files are
valid, and the program accepts and refuses the same files as the schema."""

import json
import pathlib
import subprocess
import sys
import tempfile

try:
    import jsonschema
except ImportError:
    print("SKIPPED: an independent validator needs python3-jsonschema (scripts/setup test)", file=sys.stderr)
    sys.exit(77)

program, source = sys.argv[1], pathlib.Path(sys.argv[2])
schema = json.loads((source / "docs/scenario.schema.json").read_text(encoding="utf-8"))
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)
checks = failures = 0


def check(what, holds):
    global checks, failures
    checks += 1
    if not holds:
        failures += 1
        print(f"FAILED: {what}", file=sys.stderr)


def fault_of(scenario):
    fault = jsonschema.exceptions.best_match(validator.iter_errors(scenario))
    return f"{'.'.join(map(str, fault.absolute_path))}: {fault.message}" if fault else ""


shipped = sorted([*(source / "assets/scenarios").glob("*.json"), *(source / "assets/presets").glob("*.json")])
check("there are shipped scenarios", len(shipped) > 5)
for file in shipped:
    fault = fault_of(json.loads(file.read_text(encoding="utf-8")))
    check(f"{file.name}: {fault}", not fault)

with tempfile.TemporaryDirectory() as folder:
    work = pathlib.Path(folder)

    def runs(scenario):
        """Whether the program accepts the scenario, by exit code, so that notes are ignored."""
        file = work / "scenario.json"
        file.write_text(json.dumps(scenario), encoding="utf-8")
        command = [program, "simulate", str(file), "--csv", "/dev/null", "--quiet"]
        return subprocess.run(command, capture_output=True, check=False).returncode == 0

    # Scenarios written by the program.
    for number, options in enumerate([["--girth", "waist=94", "--samples", "16"], ["--layer", "section", "--yaw", "33"],
                                      ["--compare", "ghost", "--day", "last", "--transparent"], ["--days", "3"]]):
        bundle = work / f"bundle-{number}"
        done = subprocess.run([program, "bundle", "--size", "32x32", "-o", str(bundle), "--quiet", *options],
                              capture_output=True, text=True, check=False)
        check(f"a bundle with {options}: {done.stderr}", done.returncode == 0)
        if done.returncode == 0:
            fault = fault_of(json.loads((bundle / "scenario.json").read_text(encoding="utf-8")))
            check(f"what is written with {options}: {fault}", not fault)

    # Both forms of a value, and invalid values.
    taken = [{"samples": 4}, {"samples": "4"}, {"samples": 16}, {"samples": 1}, {"age": 40}, {"age": "40"},
             {"height": "5ft10in"}, {"weight": "180lb"}, {"day": 3}, {"sex": "female"}, {"version": 1}, {},
             {"girths_cm": {"waist": 94}}, {"size": "640x480", "caption": True}, {"yaw": "view"}, {"unknown": [1]},
             {"class": [{"name": "Anna", "sex": "female", "age": 30}]}, {"section": "navel"}]
    refused = [{"samples": 3}, {"samples": 4.5}, {"samples": True}, {"age": 12}, {"age": 91}, {"sex": "boy"}, {"sex": 1},
               {"days": 1.5}, {"version": 99}, {"size": 640}, {"caption": "yes"}, {"class": {"name": "Anna"}},
               {"girths_cm": {"belly": 3}}, {"class": [{"sex": "female", "colour": 1, "name": "A"}]}, [1], "text",
               {"age": None}, {"layer": "bones"}]
    for scenario in taken:
        check(f"the schema takes {scenario}: {fault_of(scenario)}", not fault_of(scenario))
        check(f"the program takes {scenario}", runs(scenario))
    for scenario in refused:
        check(f"the schema refuses {scenario}", fault_of(scenario))
        check(f"the program refuses {scenario}", not runs(scenario))

print(f"{checks} checks, {failures} failed")
sys.exit(failures > 0)
