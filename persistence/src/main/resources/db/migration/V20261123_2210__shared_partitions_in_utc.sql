-- A month begins at midnight UTC on every server: without this, the bounds would depend on the session that makes them.
alter function make_partitions(text, date, int) set timezone = 'UTC';
