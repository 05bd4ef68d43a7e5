package no.leietileie.letter.sample;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.leietileie.access.AccessLog;
import no.leietileie.access.Role;
import no.leietileie.base.LanguageTag;
import no.leietileie.letter.document.Recipient;
import no.leietileie.letter.markdown.Condition;
import no.leietileie.letter.markdown.FieldValue;
import no.leietileie.letter.markdown.MergeField;
import no.leietileie.letter.markdown.MergeValues;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.Protection;
import no.leietileie.register.tenants.TenantFilter;
import no.leietileie.register.tenants.TenantFilterField;
import no.leietileie.register.tenants.TenantList;
import no.leietileie.register.tenants.TenantRow;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tenants to try a letter on, for those who work with tenants anyway. Each look is logged. Whoever has a protected address is
 * never offered: a purpose would have to be stated, and trying a letter is none.
 */
@Service
@PreAuthorize("hasRole('" + Role.TEAM_NAME + "')")
@Transactional(readOnly = true)
public class TenantSamples {

    private static final int MOST = 20;
    private static final String SUBJECT = "letter.sample";

    private final TenantList tenants;
    private final AccessLog log;

    TenantSamples(TenantList tenants, AccessLog log) {
        this.tenants = tenants;
        this.log = log;
    }

    /** @param words of a name, an address or a contract; the first twenty that match */
    @Transactional
    public List<TenantChoice> find(String words) {
        TenantFilter filter = new TenantFilter(Map.of(TenantFilterField.TEXT, List.of(words)));
        tenants.noteSearch(filter);
        return tenants.page(filter, PageRequest.of(0, MOST)).stream()
                .filter(TenantSamples::isOffered)
                .map(row -> new TenantChoice(row.householdId(), name(row), place(row)))
                .toList();
    }

    /** Of what the register does not know, such as a meeting's time, the invented tenant's values stand. */
    @Transactional
    public Optional<Sample> find(HouseholdId household, LanguageTag language) {
        Optional<TenantRow> found = Optional.ofNullable(
                        tenants.rowsOf(Set.of(household)).get(household))
                .filter(TenantSamples::isOffered);
        found.ifPresent(row -> log.looked(household.value(), SUBJECT));
        return found.map(row -> sample(row, language));
    }

    private static boolean isOffered(TenantRow row) {
        return row.protection() == Protection.NONE && !row.tenantName().isBlank();
    }

    private static Sample sample(TenantRow row, LanguageTag language) {
        List<String> address = lines(row.streetAddress(), joined(row.postalCode(), row.city()));
        Map<MergeField, FieldValue> values =
                new EnumMap<>(MergeValues.example(language).values());
        values.put(MergeField.HOUSEHOLD_NAME, FieldValue.of(name(row)));
        values.put(MergeField.LEASE_NUMBER, FieldValue.of(row.leaseNumber()));
        put(values, MergeField.HOUSEHOLD_ADDRESS, String.join(", ", address));
        put(values, MergeField.DWELLING_ADDRESS, row.streetAddress());
        put(values, MergeField.DWELLING_COOPERATIVE, row.cooperativeName());
        put(values, MergeField.CONTACT_NAME, row.consultantName());
        Optional.ofNullable(row.term().endsOn())
                .ifPresent(end -> values.put(MergeField.LEASE_END, new FieldValue.Date(end)));
        Optional.ofNullable(row.language())
                .ifPresent(spoken -> values.put(MergeField.INTERPRETER_LANGUAGE, new FieldValue.Language(spoken)));
        return new Sample(new MergeValues(values, conditions(row)), new Recipient(name(row), address), Sample.CONTACT);
    }

    /** What the register tells; what a meeting or a decision would tell is as for the invented tenant. */
    private static Set<Condition> conditions(TenantRow row) {
        Set<Condition> conditions =
                EnumSet.copyOf(MergeValues.example(new LanguageTag("nb")).conditions());
        drop(conditions, Condition.INTERPRETER_NEEDED, !Boolean.TRUE.equals(row.interpreterNeeded()));
        drop(conditions, Condition.IN_COOPERATIVE, row.cooperativeName() == null);
        drop(conditions, Condition.LEASE_ENDS_SOON, row.term().endsOn() == null);
        if (row.coTenantNames() != null) {
            conditions.remove(Condition.ONE_ADULT);
            conditions.add(Condition.SEVERAL_ADULTS);
        }
        return conditions;
    }

    private static void drop(Set<Condition> conditions, Condition condition, boolean unmet) {
        if (unmet) {
            conditions.remove(condition);
        }
    }

    private static void put(Map<MergeField, FieldValue> values, MergeField field, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            values.put(field, FieldValue.of(text));
        }
    }

    /** The register's "Family, Given" as it stands on an envelope. */
    private static String name(TenantRow row) {
        String[] parts = row.tenantName().split(",", 2);
        return parts.length == 2 ? parts[1].strip() + " " + parts[0].strip() : row.tenantName();
    }

    private static String place(TenantRow row) {
        return String.join(", ", lines(row.streetAddress(), row.city(), row.leaseNumber()));
    }

    private static @Nullable String joined(@Nullable String one, @Nullable String other) {
        return one == null ? other : other == null ? one : one + " " + other;
    }

    private static List<String> lines(@Nullable String... lines) {
        List<String> filled = new ArrayList<>();
        for (String line : lines) {
            if (line != null && !line.isBlank()) {
                filled.add(line);
            }
        }
        return filled;
    }
}
