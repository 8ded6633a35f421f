"""The tables of a run as views of one DuckDB connection, and the queries in sql/ over them."""

import os
from pathlib import Path

import duckdb

HERE = Path(__file__).resolve().parent
FOLDER = Path(os.environ.get("DYAD_TABLES", HERE.parent / "dyad-output")).resolve()
FEW_MONTHS = 4  # of a corpus that is better shown by week

db = duckdb.connect()
db.sql("SET TimeZone = 'UTC'")


def open_tables(folder=FOLDER):
    """Makes a view of every table in a folder."""
    for table in sorted(p.name for p in Path(folder).iterdir() if any(p.glob("*.parquet"))):
        db.sql(f"CREATE OR REPLACE VIEW {table} AS FROM read_parquet('{folder}/{table}/*.parquet')")


def query(name, **parameters):
    """The rows of sql/NAME.sql as a data frame; its first lines say which parameters it has."""
    return db.execute((HERE / "sql" / f"{name}.sql").read_text(), parameters or None).df()


def granularity():
    """WEEK for a corpus of few months, else MONTH."""
    months = db.sql("SELECT count(DISTINCT period_start) FROM pair_trends WHERE granularity = 'MONTH'").fetchone()[0]
    return "WEEK" if months <= FEW_MONTHS else "MONTH"


def pair(wanted=os.environ.get("DYAD_PAIR", "BLR-PRK")):
    """The pair to look at: the wanted one if the tables have it, else the most told one."""
    told = db.sql(
        "SELECT country_a || '-' || country_b FROM pair_trends WHERE granularity = 'MONTH' AND distinct_article_count > 0 "
        "GROUP BY ALL ORDER BY sum(distinct_article_count) DESC, 1"
    ).fetchall()
    codes = [code for (code,) in told]
    return (wanted if wanted in codes else codes[0]).split("-")


def country_names():
    """English names by code."""
    return dict(db.sql("SELECT entity_id, name FROM entities WHERE type = 'COUNTRY'").fetchall())


if FOLDER.is_dir():
    open_tables()
