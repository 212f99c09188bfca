"""What is wrong in the source files, gathered over all of them before anything is refused."""

from graph_api.errors import ImportRefused, Problem


class Problems:
    """A growing list of problems."""

    def __init__(self) -> None:
        self.found: list[Problem] = []

    def add(self, problem: Problem) -> None:
        self.found.append(problem)

    def none_in(self, *files: str) -> bool:
        """Whether these files are whole so far, so that counting their rows says something."""
        return not any(problem.file.removesuffix(".gz") in files for problem in self.found)

    def refuse(self) -> None:
        """Raises ImportRefused with every problem found, if there is one."""
        if self.found:
            raise ImportRefused(self.found)
