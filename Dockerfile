# The image of Samen. Its steps are those of the Makefile, at the versions of requirements/run.txt:
#
#     docker build --tag samen .
#     docker run --publish 127.0.0.1:8000:8000 --volume samen:/data samen
#
# The service runs as a user without rights, and keeps its graph in a file in /data unless SAMEN_STORE names a Neo4j.

FROM python:3.13-slim-bookworm AS build
ENV PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_ROOT_USER_ACTION=ignore
WORKDIR /src
COPY requirements/run.txt requirements/run.txt
RUN python -m pip wheel --quiet --require-hashes --wheel-dir /wheels -r requirements/run.txt
RUN python -m pip install --quiet --require-hashes --no-index --find-links /wheels -r requirements/run.txt
COPY . .
RUN python -m pip wheel --quiet --no-deps --no-build-isolation --wheel-dir /wheels .

FROM python:3.13-slim-bookworm
ENV PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_ROOT_USER_ACTION=ignore PATH=/opt/samen/bin:$PATH
# Of what was fetched and checked above, only what Samen itself asks for: nothing that builds.
RUN --mount=type=bind,from=build,source=/wheels,target=/wheels \
    python -m venv /opt/samen \
    && python -m pip install --quiet --no-index --find-links /wheels samen
RUN useradd --uid 10001 --no-create-home --shell /usr/sbin/nologin samen \
    && install --directory --owner samen /data
USER samen
WORKDIR /data
VOLUME /data
ENV SAMEN_STORE=sqlite:////data/samen.sqlite SAMEN_HOST=0.0.0.0 SAMEN_PORT=8000 SAMEN_LOG_FORMAT=json
EXPOSE 8000
# Filling an empty store takes a minute or so.
HEALTHCHECK --interval=15s --timeout=5s --start-period=120s \
    CMD ["python", "-c", "from urllib.request import urlopen; urlopen('http://127.0.0.1:8000/health/ready', timeout=4)"]
ENTRYPOINT ["samen"]
CMD ["serve"]
