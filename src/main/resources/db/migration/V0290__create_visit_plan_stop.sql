-- Plans whose booking somebody wants stopped. No foreign key: checking it would wait for the job that holds the plan.
CREATE TABLE visit_plan_stop (
    plan_id BIGINT NOT NULL,
    CONSTRAINT pk_visit_plan_stop PRIMARY KEY (plan_id)
);
