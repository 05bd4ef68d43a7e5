-- Whether notice was given decides if a lease past its end may become indefinite.
ALTER TABLE tenant_list
    ADD COLUMN terminated_on DATE AFTER ends_on;
