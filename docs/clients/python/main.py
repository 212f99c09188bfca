"""Asks Samen three questions through the generated client."""

import os
from datetime import date

from samen_client import (
    Client,
    IntFilter,
    MunicipalityFilter,
    ParticipationFilter,
    ParticipationRelationFilter,
    ServiceFunction,
    ServiceFunctionFilter,
    ServiceFunctionListFilter,
    ServiceKind,
    ServiceKindFilter,
    SharedServiceFilter,
)

DAY = date(2026, 5, 1)

ICT = SharedServiceFilter(
    kind=ServiceKindFilter(eq=ServiceKind.JOINT_ARRANGEMENT),
    or_=[
        SharedServiceFilter(function=ServiceFunctionFilter(eq=ServiceFunction.ICT)),
        SharedServiceFilter(secondary_functions=ServiceFunctionListFilter(has=ServiceFunction.ICT)),
    ],
)
LARGE_WITHOUT = MunicipalityFilter(
    population=IntFilter(gt=100_000),
    shared_services=ParticipationRelationFilter(none=ParticipationFilter(shared_service=ICT)),
)


def main() -> None:
    """Prints the answers."""
    with Client(os.environ["SAMEN_URL"]) as samen:
        municipality = samen.arrangements("Eindhoven", DAY).municipality
        if municipality is None:
            raise SystemExit("There is no Eindhoven.")
        print(f"{municipality.name} takes part in {municipality.shared_services.total_count} joint arrangements:")
        for edge in municipality.shared_services.edges:
            print(f"- {edge.node.name}, as {edge.role.lower()} since {edge.joined_on or 'an unknown day'}")

        found = samen.then_and_now("GM0772", then=date(2016, 3, 17), now=DAY)
        if found.then and found.now:
            then, now = found.then.shared_services, found.now.shared_services
            print(f"Shared services: {then.total_count} then, {now.total_count} now")

        municipalities = samen.without_ict_arrangement(LARGE_WITHOUT, DAY).municipalities
        print(f"{municipalities.total_count} large municipalities have no ICT arrangement, such as:")
        for node in municipalities.nodes:
            print(f"- {node.name} ({node.population})")


if __name__ == "__main__":
    main()
