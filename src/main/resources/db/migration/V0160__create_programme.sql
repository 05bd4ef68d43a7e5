CREATE SEQUENCE milestone_seq START WITH 1 INCREMENT BY 20;

-- What the programme has promised to have done, year by year. Without a due date it goes on all year.
CREATE TABLE milestone (
    id             BIGINT       NOT NULL,
    version        BIGINT       NOT NULL,
    programme_year SMALLINT     NOT NULL,
    step           VARCHAR(20)  NOT NULL,
    title          VARCHAR(200) NOT NULL,
    responsible    VARCHAR(120),
    starts_on      DATE,
    due_on         DATE,
    done_on        DATE,
    CONSTRAINT pk_milestone PRIMARY KEY (id)
);

CREATE INDEX ix_milestone_year ON milestone (programme_year, step, due_on);

CREATE SEQUENCE programme_target_seq START WITH 1 INCREMENT BY 20;

-- How much of something the programme wants to have reached within a period.
CREATE TABLE programme_target (
    id             BIGINT      NOT NULL,
    version        BIGINT      NOT NULL,
    programme_year SMALLINT    NOT NULL,
    kind           VARCHAR(40) NOT NULL,
    goal           INT         NOT NULL,
    starts_on      DATE        NOT NULL,
    ends_on        DATE        NOT NULL,
    CONSTRAINT pk_programme_target PRIMARY KEY (id),
    CONSTRAINT uq_programme_target_kind UNIQUE (programme_year, kind)
);
