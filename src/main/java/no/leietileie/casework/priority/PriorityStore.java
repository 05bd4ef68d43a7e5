package no.leietileie.casework.priority;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import no.leietileie.base.Nok;
import no.leietileie.casework.stages.Stage;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes the lines of the priority list in large pieces; they are filtered when they are read. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PriorityStore {

    private static final int CHUNK = 1000;
    private static final int COLUMNS = 18;
    private static final String INSERT = """
            INSERT INTO priority_line (household_id, stage, district_id, tenure, starts_on, ends_on, rent, arrears, rooms,
                persons, valuation, shared_costs, incomes, last_contact, score, lift, weights_id, computed_on, total, place,
                place_of_all) VALUES\s""";
    private static final String VALUES =
            "(" + String.join(",", Collections.nCopies(COLUMNS, "?")) + ", score + lift, 0, 0)";

    /** Equal totals: who has rented longest, then whose household was registered first. Written only where it differs. */
    private static final String RANK = """
            UPDATE priority_line l JOIN (
                SELECT p.household_id,
                    ROW_NUMBER() OVER (ORDER BY p.total DESC, p.starts_on IS NULL, p.starts_on, p.household_id) of_all,
                    SUM(h.protection = 'NONE') OVER (ORDER BY p.total DESC, p.starts_on IS NULL, p.starts_on, p.household_id
                        ROWS UNBOUNDED PRECEDING) of_open
                FROM priority_line p JOIN household h ON h.id = p.household_id) r ON r.household_id = l.household_id
            SET l.place = r.of_open, l.place_of_all = r.of_all
            WHERE l.place <> r.of_open OR l.place_of_all <> r.of_all
            """;

    /** A row that is always there; it stands for the whole list. */
    private static final String GUARD = "SELECT id FROM priority_weights WHERE id = 1";

    private final EntityManager entities;
    private final JdbcTemplate jdbc;

    PriorityStore(EntityManager entities, JdbcTemplate jdbc) {
        this.entities = entities;
        this.jdbc = jdbc;
    }

    /**
     * Until the transaction ends nobody else writes lines. Who writes many takes this before the first of them: two who
     * write the same lines in different orders would each wait for the other, and the database would let one fail.
     */
    void hold() {
        jdbc.queryForList(GUARD + " FOR UPDATE");
    }

    /** Others may write single lines too, but nobody many. */
    private void share() {
        jdbc.queryForList(GUARD + " LOCK IN SHARE MODE");
    }

    void replaceAll(List<Scored> lines) {
        entities.flush();
        hold();
        jdbc.update("DELETE FROM priority_line");
        for (int from = 0; from < lines.size(); from += CHUNK) {
            insert(lines.subList(from, Math.min(lines.size(), from + CHUNK)));
        }
    }

    /** The household keeps its place until {@link #rank}. @param line null when it is no longer on the list */
    void replace(long household, @Nullable Scored line) {
        share();
        var places =
                jdbc.queryForList("SELECT place, place_of_all FROM priority_line WHERE household_id = ?", household);
        jdbc.update("DELETE FROM priority_line WHERE household_id = ?", household);
        if (line != null) {
            insert(List.of(line));
            places.forEach(place -> jdbc.update(
                    "UPDATE priority_line SET place = ?, place_of_all = ? WHERE household_id = ?",
                    place.get("place"),
                    place.get("place_of_all"),
                    household));
        }
    }

    void rank() {
        entities.flush();
        hold();
        jdbc.update(RANK);
    }

    private void insert(List<Scored> lines) {
        var values = new ArrayList<@Nullable Object>(lines.size() * COLUMNS);
        lines.forEach(line -> add(line, values));
        jdbc.update(INSERT + String.join(",", Collections.nCopies(lines.size(), VALUES)), values.toArray());
    }

    private static void add(Scored line, List<@Nullable Object> values) {
        PriorityFacts facts = line.facts();
        Collections.addAll(
                values,
                line.household(),
                line.stage().name(),
                line.districtId(),
                facts.tenure().name(),
                facts.startsOn(),
                facts.endsOn(),
                ore(facts.rent()),
                ore(facts.arrears()),
                facts.rooms(),
                facts.persons(),
                ore(facts.valuation()),
                ore(facts.sharedCosts()),
                PriorityLine.text(facts.incomes()),
                facts.lastContact(),
                line.score(),
                line.lift(),
                line.weightsId(),
                line.computedOn());
    }

    private static @Nullable Long ore(@Nullable Nok amount) {
        return amount == null ? null : amount.ore();
    }

    /** A line to be written. */
    record Scored(
            long household,
            Stage stage,
            @Nullable Long districtId,
            PriorityFacts facts,
            int score,
            int lift,
            long weightsId,
            LocalDate computedOn) {}
}
