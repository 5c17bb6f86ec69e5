"""What the window says of the computer, the program and the library in use, found out off its own thread."""
