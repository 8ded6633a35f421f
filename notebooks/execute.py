"""Executes notebooks and fails on an error or on a notebook that draws nothing: execute.py OUTPUT_FOLDER NOTEBOOK…"""

import sys
from pathlib import Path

import nbformat
from nbclient import NotebookClient

PNG = "image/png"
SMALLEST_PLOT = 5_000  # characters of base64; axes with nothing in them are smaller

output = Path(sys.argv[1])
output.mkdir(parents=True, exist_ok=True)
for path in map(Path, sys.argv[2:]):
    notebook = nbformat.read(path, as_version=4)
    assert not any(c.get("outputs") for c in notebook.cells), f"{path}: strip its outputs before committing it"
    NotebookClient(notebook, timeout=300, kernel_name="python3").execute()
    nbformat.write(notebook, output / path.name)
    plots = [
        o.data[PNG]
        for c in notebook.cells
        for o in c.get("outputs", [])
        if PNG in o.get("data", {})
    ]
    assert plots and all(len(p) > SMALLEST_PLOT for p in plots), f"{path}: a plot is missing or empty"
    print(f"{path.name}: executed, {len(plots)} plot(s)")
