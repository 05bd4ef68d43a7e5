package no.leietileie.throughput.counting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.leietileie.access.Agency;
import no.leietileie.register.HouseholdId;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads who is behind a number: the same question that was counted, as the registers are now. */
@Component
public class FigureListQueries {

    private final JdbcClient jdbc;
    private final Clock clock;

    FigureListQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public long count(ListQuestion question, Slice slice) {
        return jdbc.sql("SELECT COUNT(*) FROM (" + source(question) + ") s" + where(question, slice))
                .params(parameters(question, slice))
                .query(Long.class)
                .single();
    }

    /** One for each that was counted, so a household may come more than once. */
    public List<HouseholdId> households(ListQuestion question, Slice slice, Pageable page) {
        return jdbc.sql("SELECT s.household_id FROM (" + source(question) + ") s" + where(question, slice)
                        + " ORDER BY s.household_id, s.period, s.lease_id LIMIT :limit OFFSET :offset")
                .params(parameters(question, slice))
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query((row, _) -> new HouseholdId(row.getLong(1)))
                .list();
    }

    private static String source(ListQuestion question) {
        return FigureSource.valueOf(question.source()).sql();
    }

    private static String where(ListQuestion question, Slice slice) {
        return " WHERE s.period BETWEEN :from AND :to AND s.size BETWEEN :shortest AND :longest"
                + (question.whats().isEmpty() ? "" : " AND s.what IN (:whats)")
                + (slice.isDistrict() ? " AND s.district = :district" : "")
                + (slice.agency().isEmpty()
                        ? ""
                        : " AND EXISTS (SELECT 1 FROM household_share h WHERE h.household_id = s.household_id"
                                + " AND h.agency = :agency)");
    }

    private Map<String, Object> parameters(ListQuestion question, Slice slice) {
        Map<String, Object> parameters = new HashMap<>(FigureQueries.parameters(LocalDate.now(clock)));
        parameters.put("from", question.from());
        parameters.put("to", question.to());
        parameters.put("shortest", question.shortest());
        parameters.put("longest", question.longest());
        parameters.put("whats", question.whats());
        parameters.put("district", slice.districtId());
        parameters.put("agency", slice.agency().map(Agency::name).orElse(""));
        return parameters;
    }
}
