package no.leietileie.register.finding;

import static no.leietileie.register.tenants.TenantFilterField.*;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import no.leietileie.access.encryption.PersonalDataCipher;
import no.leietileie.base.CountryCode;
import no.leietileie.base.DateRange;
import no.leietileie.base.LanguageTag;
import no.leietileie.base.Nok;
import no.leietileie.register.LeaseAlert;
import no.leietileie.register.LeaseKind;
import no.leietileie.register.Person;
import no.leietileie.register.Tenure;
import no.leietileie.register.dwellings.DwellingKind;
import no.leietileie.register.kept.HouseholdList;
import no.leietileie.register.kept.HouseholdListMember;
import no.leietileie.register.tenants.FilterValues;
import no.leietileie.register.tenants.LeaseEnd;
import no.leietileie.register.tenants.TenantFilter;
import no.leietileie.register.tenants.TenantFilterField;
import no.leietileie.register.tenants.TenantSearch;

/** Puts a filter into the words of a query. */
record TenantPredicates(
        CriteriaBuilder builder,
        CriteriaQuery<?> query,
        Root<TenantLine> line,
        PersonalDataCipher cipher,
        LocalDate today,
        Set<String> commonWords) {

    Predicate[] of(TenantFilter filter) {
        var all = new ArrayList<Predicate>();
        filter.value(TEXT).map(this::matches).ifPresent(all::add);
        addChoices(filter, all);
        addBounds(filter, all);
        addAnswers(filter, all);
        filter.value(LIST).map(this::isOnList).ifPresent(all::add);
        switch (filter.state()) {
            case CURRENT -> all.add(isCurrent());
            case ENDED -> all.add(builder.not(isCurrent()));
            case ALL -> {}
        }
        return all.toArray(Predicate[]::new);
    }

    private void addChoices(TenantFilter filter, List<Predicate> all) {
        addChoice(all, filter, DISTRICT, "districtId", Long::valueOf);
        addChoice(all, filter, COOPERATIVE, "cooperativeId", Long::valueOf);
        addChoice(all, filter, TENURE, "tenure", value -> FilterValues.toEnum(Tenure.class, value));
        addChoice(all, filter, DWELLING_KIND, "dwellingKind", value -> FilterValues.toEnum(DwellingKind.class, value));
        addChoice(all, filter, LANGUAGE, "language", LanguageTag::new);
        addChoice(all, filter, NATIONALITY, "nationality", CountryCode::new);
        addChoice(all, filter, CONSULTANT, "consultantId", Long::valueOf);
        addChoice(all, filter, STAGE, "stage", Function.identity());
        var alerts = filter.values(ALERT, LeaseAlert.class);
        if (!alerts.isEmpty()) {
            all.add(builder.or(alerts.stream().map(this::has).toArray(Predicate[]::new)));
        }
    }

    private void addBounds(TenantFilter filter, List<Predicate> all) {
        filter.values(ENDS, LeaseEnd.class).forEach(end -> all.add(endsIn(end.seenFrom(today))));
        addBound(
                all,
                filter,
                ENDS_FROM,
                value -> builder.greaterThanOrEqualTo(line.get("endsOn"), LocalDate.parse(value)));
        addBound(all, filter, ENDS_TO, value -> builder.lessThanOrEqualTo(line.get("endsOn"), LocalDate.parse(value)));
        addBound(all, filter, RENT_FROM, value -> builder.greaterThanOrEqualTo(line.get("monthlyRent"), kroner(value)));
        addBound(all, filter, RENT_TO, value -> builder.lessThanOrEqualTo(line.get("monthlyRent"), kroner(value)));
        addBound(all, filter, SIZE_FROM, value -> builder.ge(size(), Long.valueOf(value)));
        addBound(all, filter, SIZE_TO, value -> builder.le(size(), Long.valueOf(value)));
    }

    private void addAnswers(TenantFilter filter, List<Predicate> all) {
        addBound(all, filter, ARREARS, value -> {
            var owes = builder.greaterThan(line.<Nok>get("arrears"), Nok.ZERO);
            return value.equals(FilterValues.YES) ? owes : unless(owes, "arrears");
        });
        addBound(all, filter, INTERPRETER, value -> {
            var needs = builder.isTrue(line.get("interpreterNeeded"));
            return value.equals(FilterValues.YES) ? needs : unless(needs, "interpreterNeeded");
        });
    }

    private Predicate matches(String text) {
        return switch (TenantSearch.of(text)) {
            case TenantSearch.ByIdentityNumber(var digits) -> isOf(digits);
            case TenantSearch.ByWords(var words, var exact) -> hasAll(words);
            case TenantSearch.Nothing() -> builder.disjunction();
        };
    }

    /** The index finds the rare words; the common ones are read off what is left. */
    private Predicate hasAll(List<String> words) {
        var all = new ArrayList<Predicate>();
        var rare = words.stream().filter(word -> !commonWords.contains(word)).toList();
        if (!rare.isEmpty()) {
            var query = builder.literal(TenantSearch.booleanQuery(rare));
            all.add(builder.gt(builder.function(MatchAgainst.NAME, Double.class, line.get("searchText"), query), 0));
        }
        words.stream()
                .filter(commonWords::contains)
                .map(word -> CommonWords.beginsWord(builder, line, word))
                .forEach(all::add);
        return builder.and(all.toArray(Predicate[]::new));
    }

    private Predicate isOf(String identityNumber) {
        var persons = query.subquery(Long.class);
        var person = persons.from(Person.class);
        persons.select(person.get("householdId"))
                .where(builder.equal(person.get("identityIndex"), cipher.blindIndex(identityNumber)));
        return line.get("householdId").in(persons);
    }

    private Predicate isOnList(String list) {
        var members = query.subquery(Long.class);
        var member = members.from(HouseholdListMember.class);
        var kept = members.subquery(Long.class);
        var keptList = kept.from(HouseholdList.class);
        kept.select(keptList.get("id")).where(builder.isNull(keptList.get("deletedAt")));
        members.select(member.get("id").get("householdId"))
                .where(
                        builder.equal(member.get("id").get("listId"), Long.valueOf(list)),
                        member.get("id").get("listId").in(kept));
        return line.get("householdId").in(members);
    }

    /** The same as {@link LeaseAlert#of}; a test compares the two. */
    private Predicate has(LeaseAlert alert) {
        var noNotice = builder.isNull(line.get("terminatedOn"));
        var due = endsIn(alert.endsOn(today));
        var holds = switch (alert) {
            case PAST_END -> builder.or(due, builder.and(builder.not(noNotice), endsIn(LeaseEnd.PAST.seenFrom(today))));
            case BECAME_INDEFINITE, CONVERSION_RISK -> builder.and(due, noNotice);
            case ENDS_WITHIN_3_MONTHS, ENDS_WITHIN_6_MONTHS, ENDS_WITHIN_12_MONTHS -> due;
        };
        return builder.and(builder.notEqual(line.get("leaseKind"), LeaseKind.INDEFINITE), isCurrent(), holds);
    }

    private Predicate isCurrent() {
        return builder.or(
                builder.isNull(line.get("movedOutOn")), builder.greaterThanOrEqualTo(line.get("movedOutOn"), today));
    }

    private Predicate endsIn(DateRange range) {
        return builder.between(line.get("endsOn"), range.from(), Objects.requireNonNull(range.to()));
    }

    private Predicate unless(Predicate yes, String attribute) {
        return builder.or(builder.isNull(line.get(attribute)), builder.not(yes));
    }

    private Expression<Short> size() {
        return line.get("householdSize");
    }

    private static Nok kroner(String value) {
        return Nok.ofKroner(Long.parseLong(value));
    }

    private void addChoice(
            List<Predicate> all,
            TenantFilter filter,
            TenantFilterField field,
            String attribute,
            Function<String, ?> parse) {
        var chosen = filter.values(field);
        if (chosen.isEmpty()) {
            return;
        }
        Collection<?> known = chosen.stream()
                .filter(value -> !value.equals(FilterValues.NONE))
                .map(parse)
                .toList();
        var isOne =
                known.isEmpty() ? builder.disjunction() : line.get(attribute).in(known);
        all.add(chosen.contains(FilterValues.NONE) ? builder.or(isOne, builder.isNull(line.get(attribute))) : isOne);
    }

    private static void addBound(
            List<Predicate> all, TenantFilter filter, TenantFilterField field, Function<String, Predicate> bound) {
        filter.value(field).map(bound).ifPresent(all::add);
    }
}
