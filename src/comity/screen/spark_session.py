"""Spark itself: a session to run in, and what Spark raises in words of ours."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import Any

from comity.errors import ComityError, UsageError

OLDEST_JAVA = 17
"""Spark 4 runs on Java 17 and later (its documentation, overview, "Downloading")."""


@contextmanager
def opened(master: str) -> Iterator[Any]:
    """A session: the one that is open, or one of our own that is closed in the end."""
    if master.startswith("sc://") or os.environ.get("SPARK_REMOTE"):
        raise UsageError(
            "Spark Connect (sc://) hands out no files to executors in the way that the index needs; nothing was "
            "screened. Name the cluster itself (spark://, yarn, k8s://) or use spark-submit."
        )
    try:
        sql = import_module("pyspark.sql")
    except ImportError as error:
        raise UsageError(
            f"PySpark is not installed ({error}); nothing was screened. Install it with pip install 'comity[spark]', "
            f"and Java {OLDEST_JAVA} or later."
        ) from error
    running = sql.SparkSession.getActiveSession()
    if running is not None:
        yield running
        return
    if "PYSPARK_GATEWAY_PORT" in os.environ:
        master = ""  # spark-submit has started Java, and has been told where to run
    else:
        check_java()
    builder = sql.SparkSession.builder
    with tempfile.TemporaryDirectory() as folder, _same_python(master):
        for name, value in _settings(master, Path(folder)).items():
            builder = builder.config(name, value)
        spark = builder.getOrCreate()
        try:
            yield spark
        finally:
            spark.stop()


def check_java(environment: Mapping[str, str] = os.environ) -> None:
    """See that there is a Java that Spark runs on.

    Raises:
        UsageError: there is none, or it is too old.
    """
    home = environment.get("JAVA_HOME")
    java = str(Path(home, "bin", "java")) if home else shutil.which("java", path=environment.get("PATH")) or ""
    todo = f"Nothing was screened. Install Java {OLDEST_JAVA} or later, or let JAVA_HOME name its folder."
    try:
        told = subprocess.run([java, "-version"], capture_output=True, text=True, timeout=60, check=True).stderr  # noqa: S603 - the user's own Java
    except (OSError, ValueError, subprocess.SubprocessError) as error:
        raise UsageError(f"Spark needs Java, and {java or 'java'} cannot be run. {todo}") from error
    found = re.search(r'version "(?:1\.)?(\d+)', told)
    if found and int(found[1]) < OLDEST_JAVA:
        raise UsageError(f"{java} is Java {found[1]}, which Spark does not run on. {todo}")


_QUIET = """\
rootLogger.level = off
rootLogger.appenderRef.console.ref = console
appender.console.type = Console
appender.console.name = console
appender.console.target = SYSTEM_ERR
appender.console.layout.type = PatternLayout
appender.console.layout.pattern = spark: %m{nolookups}%n
"""
"""Log settings of a Spark on this machine: what went wrong is told by the error that is raised."""


def _settings(master: str, folder: Path) -> dict[str, str]:
    """Settings of a session of our own; Spark's configuration says the rest."""
    settings = {"spark.app.name": "comity screen", "spark.sql.session.timeZone": "UTC"}
    if master:
        settings["spark.master"] = master
    if master.startswith("local"):
        log = folder / "log4j2.properties"
        log.write_text(_QUIET)
        settings |= {
            "spark.driver.bindAddress": "127.0.0.1",  # a run on one machine opens no port to others
            "spark.driver.host": "127.0.0.1",
            "spark.ui.enabled": "false",
            "spark.ui.showConsoleProgress": str(sys.stderr.isatty()).lower(),
            "spark.driver.extraJavaOptions": f"-Dlog4j2.configurationFile={log.as_uri()}",
        }
    return settings


@contextmanager
def _same_python(master: str) -> Iterator[None]:
    """On one machine the workers run in the Python that this is, unless the user says otherwise."""
    if not master.startswith("local") or "PYSPARK_PYTHON" in os.environ:
        yield
        return
    os.environ["PYSPARK_PYTHON"] = sys.executable
    try:
        yield
    finally:
        del os.environ["PYSPARK_PYTHON"]


_OURS = re.compile(r"^comity\.errors\.(\w+): (.+)$", re.MULTILINE)
_UNTOUCHED = "Nothing was screened."
_KNOWN = {
    "PATH_NOT_FOUND": "{input} is not there. " + _UNTOUCHED,
    "UNABLE_TO_INFER_SCHEMA": "{input} holds no Parquet file. " + _UNTOUCHED,
    "CANNOT_READ_FILE_FOOTER": "{input} is no Parquet. Spark reads Parquet; a CSV is for the local engine. "
    + _UNTOUCHED,
    "PATH_ALREADY_EXISTS": "{output} is there already; it was left as it is. " + _UNTOUCHED + " Name another place, or "
    "remove it (a folder without a file _SUCCESS is of a run that was broken off).",
    "FileSystem not found": "Spark lacks what reads or writes {input} or {output} ({said}). " + _UNTOUCHED + " Name it "
    "in spark.jars.packages, for s3a:// org.apache.hadoop:hadoop-aws in the version of Spark's Hadoop.",
    "No FileSystem for scheme": "Spark knows no such place ({said}). " + _UNTOUCHED,
    "ModuleNotFoundError: No module named": "The Python of the executors lacks Comity or what it needs ({said}). "
    "Nothing usable was written; install it there, send it along (docs/scaling.md), or set PYSPARK_PYTHON.",
}
"""Words by which what Spark raises is known as something that the user can put right -> how we say it."""


@contextmanager
def plainly_told(input: str, output: str) -> Iterator[None]:
    """Turn what Spark raises into errors of ours."""
    try:
        yield
    except Exception as error:
        if type(error).__module__.partition(".")[0] not in ("pyspark", "py4j"):
            raise
        raise told_of(str(error), input, output) from error


def told_of(text: str, input: str, output: str) -> ComityError:
    """What Spark says, as an error of ours."""
    if ours := _OURS.search(text):  # raised by a worker of ours
        return UsageError(ours[2])
    lines = [line.strip().lstrip(": ") for line in text.splitlines() if line.strip()]
    causes = [line for line in lines if re.match(r"(Caused by: )?[\w.$]*(Error|Exception)\b", line)]
    said = (causes or lines or ["no reason was told"])[0].removeprefix("Caused by: ")[:400]
    for words, says in _KNOWN.items():
        if words in text:
            return UsageError(says.format(input=input, output=output, said=said))
    return ComityError(f"Spark broke the run off: {said}. Remove {output}, if it is there, and run again.")
