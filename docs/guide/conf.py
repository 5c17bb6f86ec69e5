"""How `make docs` builds the user guide."""

project = "Earmark"
html_title = "Earmark"
copyright = "Earmark developers"
extensions = ["myst_parser"]
html_theme = "furo"
html_show_sphinx = False
html_copy_source = False
