"""A dozen pieces composed and played by this program, so that a fresh machine has something to recognise.

For trying only: the pieces are far easier to tell apart than real music, so no figure of accuracy may come from them.
"""
