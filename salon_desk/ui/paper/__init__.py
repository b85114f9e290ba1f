"""The day on paper and in files: what a sheet says, where it stands on its pages, and how it is printed or saved."""
