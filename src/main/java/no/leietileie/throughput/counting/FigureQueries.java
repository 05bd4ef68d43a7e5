package no.leietileie.throughput.counting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.leietileie.access.Agency;
import no.leietileie.register.LeaseAlert;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the lists of {@link FigureSource}, or reads one of them: of the tables of other modules, which they only read. */
@Component
class FigureQueries {

    private final JdbcClient jdbc;

    FigureQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param enough of how many households it is to be known that they are behind a count */
    List<FigureCount> counts(FigureSource source, LocalDate today, int enough) {
        return jdbc.sql("""
                        SELECT s.district, COALESCE(a.agencies, 0), s.what, s.period, s.size, COUNT(*),
                            GROUP_CONCAT(DISTINCT s.household_id LIMIT %d)
                        FROM (%s) s
                        LEFT JOIN %s a ON a.household_id = s.household_id GROUP BY 1, 2, 3, 4, 5
                        """.formatted(enough, source.sql(), agencies()))
                .params(parameters(today))
                .query((row, _) -> count(row, crowd(row.getString(7), enough)))
                .list();
    }

    /** As those of {@link FigureSource#PRICED}, each with what the municipality got for its dwelling, in øre. */
    List<FigureCount> proceeds(LocalDate today) {
        return jdbc.sql("""
                        SELECT s.district, COALESCE(a.agencies, 0), s.what, s.period, s.size, SUM(m.proceeds) FROM (%s) s
                        JOIN dwelling_sale m ON m.household_id = s.household_id
                        LEFT JOIN %s a ON a.household_id = s.household_id GROUP BY 1, 2, 3, 4, 5
                        """.formatted(FigureSource.PRICED.sql(), agencies()))
                .params(parameters(today))
                .query((row, _) -> count(row, Crowd.NOBODY))
                .list();
    }

    /** Dwellings that the municipality has bought, or what they cost, in øre, by month. They are about nobody. */
    List<FigureCount> acquisitions(LocalDate today, String number) {
        return jdbc.sql("SELECT 0, 0, 'acquired', " + Sql.month("bought_on") + ", " + Sql.toDate("bought_on") + ", "
                        + number + " FROM dwelling_acquisition WHERE bought_on <= :today GROUP BY 4, 5")
                .param("today", today)
                .query((row, _) -> count(row, Crowd.NOBODY))
                .list();
    }

    private static FigureCount count(ResultSet row, Crowd crowd) throws SQLException {
        return new FigureCount(
                row.getLong(1), row.getInt(2), row.getString(3), row.getInt(4), row.getInt(5), row.getLong(6), crowd);
    }

    private static Crowd crowd(String households, int enough) {
        return new Crowd(
                Stream.of(households.split(",")).map(Long::valueOf).collect(Collectors.toUnmodifiableSet()), enough);
    }

    /** Ever shared, so that a figure of last year does not change when a share ends. */
    private static String agencies() {
        StringBuilder bits = new StringBuilder("0");
        List<Agency> all = Agency.needingShares();
        for (int i = 0; i < all.size(); i++) {
            bits.append(" | MAX(agency = '").append(all.get(i)).append("') << ").append(i);
        }
        return "(SELECT household_id, " + bits + " AS agencies FROM household_share GROUP BY household_id)";
    }

    static Map<String, Object> parameters(LocalDate today) {
        LocalDate becameTo = Objects.requireNonNull(
                LeaseAlert.BECAME_INDEFINITE.endsOn(today).to());
        return Map.of(
                "today",
                today,
                "yearAgo",
                today.minusYears(1),
                "becameTo",
                becameTo,
                "riskTo",
                Objects.requireNonNull(LeaseAlert.CONVERSION_RISK.endsOn(today).to()));
    }
}
