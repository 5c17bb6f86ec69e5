"""Integration with the desktop: one instance, the tray, notifications, media controls."""
