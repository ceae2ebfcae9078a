# One image for every service; the command says which: `docker run tieout ledger-writer`.
# Every file that is installed was checked against requirements.lock. The lock also holds the
# development tools: they are downloaded and checked here, and stay in this first stage.
FROM python:3.11-slim AS build
WORKDIR /src
COPY requirements.lock ./
RUN pip download --no-cache-dir --no-deps --require-hashes --dest /wheels -r requirements.lock
COPY pyproject.toml README.md LICENSE ./
COPY services ./services
COPY shared ./shared
# --no-index: from here on nothing comes from the network, so nothing can come unchecked.
RUN pip install --no-cache-dir --no-index --find-links /wheels hatchling \
 && pip wheel --no-index --no-deps --no-build-isolation --wheel-dir /wheels . \
 && python -m venv /opt/tieout \
 && /opt/tieout/bin/pip install --no-cache-dir --no-index --find-links /wheels "tieout[notify]" \
 && /opt/tieout/bin/pip uninstall --yes --quiet pip setuptools

FROM python:3.11-slim
COPY --from=build /opt/tieout /opt/tieout
ENV PATH=/opt/tieout/bin:$PATH PYTHONDONTWRITEBYTECODE=1 PYTHONUNBUFFERED=1
# nobody:nogroup. Nothing is written to the file system, so it may be read only.
USER 65534:65534
WORKDIR /
ENTRYPOINT ["tieout"]
CMD ["--help"]
