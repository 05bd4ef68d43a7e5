package no.leietileie.register.finding;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import no.leietileie.base.CountryCode;
import no.leietileie.base.LanguageTag;
import no.leietileie.register.tenants.FilterOptions;
import org.springframework.stereotype.Component;

@Component
public class FilterOptionQueries {

    private final EntityManager entities;

    FilterOptionQueries(EntityManager entities) {
        this.entities = entities;
    }

    public FilterOptions of(LocalDate today) {
        return new FilterOptions(
                options("districtId", "districtName", today, Object::toString),
                options("cooperativeId", "cooperativeName", today, Object::toString),
                options("language", "language", today, value -> ((LanguageTag) value).value()),
                options("nationality", "nationality", today, value -> ((CountryCode) value).value()),
                stages(today));
    }

    /** In the order of the work, not by number. */
    private List<FilterOptions.Option> stages(LocalDate today) {
        return entities.createQuery("""
                        select t.stage, count(t) from TenantLine t
                        where t.stage is not null and (t.movedOutOn is null or t.movedOutOn >= :today)
                        group by t.stageRank, t.stage order by t.stageRank
                        """, Tuple.class)
                .setParameter("today", today)
                .getResultStream()
                .map(row -> new FilterOptions.Option(
                        row.get(0, String.class), row.get(0, String.class), row.get(1, Long.class)))
                .toList();
    }

    private List<FilterOptions.Option> options(
            String value, String label, LocalDate today, Function<Object, String> text) {
        return entities.createQuery("""
                        select t.%1$s, t.%2$s, count(t) from TenantLine t
                        where t.%1$s is not null and (t.movedOutOn is null or t.movedOutOn >= :today)
                        group by t.%1$s, t.%2$s order by count(t) desc, t.%2$s
                        """.formatted(value, label), Tuple.class)
                .setParameter("today", today)
                .getResultStream()
                .map(row -> new FilterOptions.Option(
                        text.apply(row.get(0)), label(row.get(1), text), row.get(2, Long.class)))
                .toList();
    }

    private static String label(Object label, Function<Object, String> text) {
        return label instanceof String name ? name : text.apply(label);
    }
}
