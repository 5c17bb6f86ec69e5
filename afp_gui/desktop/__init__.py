"""What the desktop sees of Earmark outside its window: one instance, the tray, notifications, the song as media."""
