"""How lists are searched: every word of the search must occur, upper or lower case."""


def fits(search: str, *texts: str) -> bool:
    """Whether the texts contain all words of `search`."""
    text = "\n".join(texts).casefold()
    return all(word in text for word in search.casefold().split())
