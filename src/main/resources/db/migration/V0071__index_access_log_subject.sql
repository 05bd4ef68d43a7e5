-- What there is to filter by is read from the index alone.
CREATE INDEX ix_access_log_subject ON access_log (subject, at);
