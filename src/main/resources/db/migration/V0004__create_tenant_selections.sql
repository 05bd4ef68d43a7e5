CREATE SEQUENCE saved_filter_seq START WITH 1 INCREMENT BY 1;

-- The filter is kept as the query string of the list's address, the one form it has everywhere.
CREATE TABLE saved_filter (
    id       BIGINT        NOT NULL,
    version  BIGINT        NOT NULL,
    name     VARCHAR(120)  NOT NULL,
    query    VARCHAR(2000) NOT NULL,
    owner_id BIGINT        NOT NULL,
    shared   BOOLEAN       NOT NULL,
    CONSTRAINT pk_saved_filter PRIMARY KEY (id),
    CONSTRAINT fk_saved_filter_owner FOREIGN KEY (owner_id) REFERENCES app_user (id)
);

CREATE SEQUENCE household_list_seq START WITH 1 INCREMENT BY 1;

-- kind: WORKING lists are added to by hand; TARGET_GROUP lists are a filter frozen on a day.
CREATE TABLE household_list (
    id         BIGINT        NOT NULL,
    version    BIGINT        NOT NULL,
    name       VARCHAR(120)  NOT NULL,
    kind       VARCHAR(20)   NOT NULL,
    query      VARCHAR(2000),
    created_at DATETIME(6)   NOT NULL,
    created_by BIGINT        NOT NULL,
    CONSTRAINT pk_household_list PRIMARY KEY (id),
    CONSTRAINT fk_household_list_created_by FOREIGN KEY (created_by) REFERENCES app_user (id)
);

CREATE TABLE household_list_member (
    list_id      BIGINT      NOT NULL,
    household_id BIGINT      NOT NULL,
    added_at     DATETIME(6) NOT NULL,
    CONSTRAINT pk_household_list_member PRIMARY KEY (list_id, household_id),
    CONSTRAINT fk_household_list_member_list FOREIGN KEY (list_id) REFERENCES household_list (id) ON DELETE CASCADE,
    CONSTRAINT fk_household_list_member_household FOREIGN KEY (household_id) REFERENCES household (id) ON DELETE CASCADE
);

CREATE INDEX ix_household_list_member_household ON household_list_member (household_id);
