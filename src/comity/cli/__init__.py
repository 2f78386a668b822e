"""The `comity` command. Modules here import the rooms only when a command runs, so that `comity --help` is quick."""
