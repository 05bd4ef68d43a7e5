package no.leietileie.casework.criteria;

import java.util.Collection;
import no.leietileie.register.retention.ErasedWithHousehold;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The facts behind a proposal stay, since a decision rests on them; whose they were is forgotten. */
@Component
class ErasedCases implements ErasedWithHousehold {

    private final JdbcClient jdbc;

    ErasedCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The remark was typed by people and may tell more than it should: it goes, and the paper that says it, too. Whoever asks
     * for that paper is given one of what is left.
     */
    @Override
    public void erase(Collection<Long> households) {
        jdbc.sql("""
            UPDATE criteria_proposal SET paper = NULL, version = version + 1 WHERE paper IS NOT NULL AND id IN (
                SELECT behind.proposal_id FROM criteria_proposal_household behind
                JOIN criteria_proposal_case told ON told.id = behind.case_id AND told.remark <> ''
                WHERE behind.household_id IN (:households))
            """).param("households", households).update();
        jdbc.sql("""
            UPDATE criteria_proposal_case SET remark = '' WHERE id IN (
                SELECT case_id FROM criteria_proposal_household WHERE household_id IN (:households))
            """).param("households", households).update();
    }
}
