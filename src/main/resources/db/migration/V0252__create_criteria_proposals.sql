-- Why a parameter was changed, where somebody has said so: for criteria the proposal that was adopted.
ALTER TABLE policy ADD COLUMN reason VARCHAR(300);

CREATE SEQUENCE criteria_proposal_seq START WITH 1 INCREMENT BY 20;

-- A proposal to change a criterion, the paper that the decision maker was given, and what became of it.
CREATE TABLE criteria_proposal (
    id                BIGINT        NOT NULL,
    version           BIGINT        NOT NULL,
    criterion         VARCHAR(80)   NOT NULL,
    title             VARCHAR(200)  NOT NULL,
    reasons           VARCHAR(4000) NOT NULL,
    proposed          JSON          NOT NULL,
    wanted_from       DATE          NOT NULL,
    state             VARCHAR(20)   NOT NULL,
    created_by_name   VARCHAR(120)  NOT NULL,
    created_at        DATETIME(6)   NOT NULL,
    changed_by_name   VARCHAR(120)  NOT NULL,
    submitted_at      DATETIME(6),
    paper             MEDIUMBLOB,
    decided_on        DATE,
    decided_by        VARCHAR(120),
    decision_note     VARCHAR(1000),
    valid_from        DATE,
    CONSTRAINT pk_criteria_proposal PRIMARY KEY (id)
);

CREATE SEQUENCE criteria_proposal_case_seq START WITH 1 INCREMENT BY 20;

-- The facts of a case that count for the proposal, too coarse to know anybody by.
CREATE TABLE criteria_proposal_case (
    id            BIGINT       NOT NULL,
    proposal_id   BIGINT       NOT NULL,
    facts         JSON         NOT NULL,
    remark        VARCHAR(500) NOT NULL,
    added_by_name VARCHAR(120) NOT NULL,
    added_at      DATETIME(6)  NOT NULL,
    CONSTRAINT pk_criteria_proposal_case PRIMARY KEY (id),
    CONSTRAINT fk_criteria_proposal_case_proposal FOREIGN KEY (proposal_id) REFERENCES criteria_proposal (id)
);

-- Whose facts they are, as long as the household is kept: the facts outlive it.
CREATE TABLE criteria_proposal_household (
    case_id      BIGINT NOT NULL,
    proposal_id  BIGINT NOT NULL,
    household_id BIGINT NOT NULL,
    CONSTRAINT pk_criteria_proposal_household PRIMARY KEY (case_id),
    CONSTRAINT uq_criteria_proposal_household UNIQUE (proposal_id, household_id),
    CONSTRAINT fk_criteria_proposal_household_case FOREIGN KEY (case_id)
        REFERENCES criteria_proposal_case (id) ON DELETE CASCADE,
    CONSTRAINT fk_criteria_proposal_household_household FOREIGN KEY (household_id) REFERENCES household (id)
);
