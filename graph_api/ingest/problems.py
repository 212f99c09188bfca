"""What is wrong in the source files, gathered over all of them before anything is refused."""

from graph_api.errors import ImportRefused, Problem


class Problems:
    """A growing list of problems."""

    def __init__(self) -> None:
        self.found: list[Problem] = []
        self._short: set[str] = set()

    def add(self, problem: Problem) -> None:
        self.found.append(problem)

    def lose(self, file: str) -> None:
        """Note that rows of this file, or their keys, could not be read."""
        self._short.add(file)

    def lacks_none(self, *files: str) -> bool:
        """Whether every key that these files define is known, so that a key that is not says something."""
        return self._short.isdisjoint(files)

    def none_in(self, *files: str) -> bool:
        """Whether these files are whole so far, so that counting their rows says something."""
        return not any(problem.file.removesuffix(".gz") in files for problem in self.found)

    def refuse(self) -> None:
        """Raises ImportRefused with every problem found, if there is one; those of a file stand together, by line."""
        if self.found:
            files = list(dict.fromkeys(problem.file for problem in self.found))
            raise ImportRefused(sorted(self.found, key=lambda problem: (files.index(problem.file), problem.line or 0)))
