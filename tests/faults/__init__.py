"""What the program promises when something breaks, shown with real processes; each promise with what breaks it."""
