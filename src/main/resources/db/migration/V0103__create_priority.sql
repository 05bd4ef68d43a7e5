CREATE SEQUENCE priority_weights_seq START WITH 2 INCREMENT BY 1;

-- A version is never changed: the next one takes over on its day. points: weight by rule.
CREATE TABLE priority_weights (
    id                BIGINT       NOT NULL,
    valid_from        DATE         NOT NULL,
    points            JSON         NOT NULL,
    rate_basis_points INT          NOT NULL,
    loan_years        INT          NOT NULL,
    remark            VARCHAR(500),
    created_by        BIGINT       NOT NULL,
    created_by_name   VARCHAR(120) NOT NULL,
    created_at        DATETIME(6)  NOT NULL,
    CONSTRAINT pk_priority_weights PRIMARY KEY (id)
);

INSERT INTO priority_weights (id, valid_from, points, rate_basis_points, loan_years, created_by, created_by_name, created_at)
VALUES (1, '2011-06-01',
    '{"RIGHT_TO_BUY":30,"TENANCY_LENGTH":15,"LEASE_END":20,"STEADY_INCOME":20,"SPACE":10,"RENT_AGAINST_COST":15,"ARREARS":-30,"EARLIER_CONTACT":-20}',
    500, 30, 0, 'Leie til eie', '2011-06-01 00:00:00');

CREATE SEQUENCE known_income_seq START WITH 1 INCREMENT BY 50;

CREATE TABLE known_income (
    id           BIGINT      NOT NULL,
    household_id BIGINT      NOT NULL,
    kind         VARCHAR(30) NOT NULL,
    noted_on     DATE        NOT NULL,
    CONSTRAINT pk_known_income PRIMARY KEY (id),
    CONSTRAINT uq_known_income UNIQUE (household_id, kind),
    CONSTRAINT fk_known_income_household FOREIGN KEY (household_id) REFERENCES household (id) ON DELETE CASCADE
);

CREATE SEQUENCE priority_lift_seq START WITH 1 INCREMENT BY 20;

CREATE TABLE priority_lift (
    id              BIGINT       NOT NULL,
    household_id    BIGINT       NOT NULL,
    points          INT          NOT NULL,
    reason          VARCHAR(500) NOT NULL,
    author_id       BIGINT       NOT NULL,
    author_name     VARCHAR(120) NOT NULL,
    made_at         DATETIME(6)  NOT NULL,
    removed_at      DATETIME(6),
    removed_by_name VARCHAR(120),
    CONSTRAINT pk_priority_lift PRIMARY KEY (id),
    CONSTRAINT fk_priority_lift_household FOREIGN KEY (household_id) REFERENCES household (id) ON DELETE CASCADE
);

CREATE INDEX ix_priority_lift_household ON priority_lift (household_id, removed_at);

-- A score with the facts, the weights and the day it was made of, so that it can be explained later. place leaves
-- protected households out, so that no gap tells of them; place_of_all is for those who may see them.
CREATE TABLE priority_line (
    household_id BIGINT       NOT NULL,
    stage        VARCHAR(30)  NOT NULL,
    district_id  BIGINT,
    tenure       VARCHAR(30)  NOT NULL,
    starts_on    DATE,
    ends_on      DATE,
    rent         BIGINT,
    arrears      BIGINT,
    rooms        SMALLINT,
    persons      SMALLINT,
    valuation    BIGINT,
    shared_costs BIGINT,
    incomes      VARCHAR(250) NOT NULL,
    last_contact DATE,
    score        INT          NOT NULL,
    lift         INT          NOT NULL,
    total        INT          NOT NULL,
    place        INT          NOT NULL,
    place_of_all INT          NOT NULL,
    weights_id   BIGINT       NOT NULL,
    computed_on  DATE         NOT NULL,
    CONSTRAINT pk_priority_line PRIMARY KEY (household_id),
    CONSTRAINT fk_priority_line_household FOREIGN KEY (household_id) REFERENCES household (id) ON DELETE CASCADE
);

CREATE INDEX ix_priority_line_place_of_all ON priority_line (place_of_all);
