package no.leietileie.register.ui;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Function;
import no.leietileie.base.Nok;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Texts;
import no.leietileie.register.tenants.TenantRow;
import org.jspecify.annotations.Nullable;

/**
 * The columns of the tenant list, on the page and in its exports. What a consultant acts by comes first: it must be seen
 * without scrolling in a window of 1440 pixels.
 */
enum TenantColumn {
    NAME("tenantName", Kind.TEXT, true, TenantLabels::name),
    STAGE("stageRank", Kind.TEXT, true, TenantLabels::stage),
    CONSULTANT("consultantName", Kind.TEXT, true, TenantRow::consultantName),
    ADDRESS("streetAddress", Kind.TEXT, true, TenantRow::streetAddress),
    LANGUAGE("language", Kind.TEXT, true, TenantLabels::language),
    ENDS("endsOn", Kind.DATE, true, row -> row.term().endsOn()),
    SIZE("householdSize", Kind.NUMBER, true, TenantRow::householdSize),
    RENT("monthlyRent", Kind.NUMBER, true, TenantRow::monthlyRent),
    DISTRICT("districtName", Kind.TEXT, false, TenantRow::districtName),
    COOPERATIVE("cooperativeName", Kind.TEXT, false, TenantRow::cooperativeName),
    TENURE("tenure", Kind.TEXT, false, row -> TenantLabels.of(row.tenure())),
    DWELLING("dwellingKind", Kind.TEXT, false, row -> TenantLabels.of(row.dwellingKind())),
    ROOMS("rooms", Kind.NUMBER, false, TenantRow::rooms),
    NATIONALITY("nationality", Kind.TEXT, false, row -> TenantLabels.country(row.nationality())),
    ARREARS("arrears", Kind.NUMBER, false, TenantLabels::arrears),
    STARTS("startsOn", Kind.DATE, false, TenantRow::startsOn),
    MOVED_OUT("movedOutOn", Kind.DATE, false, row -> row.term().movedOutOn()),
    LEASE("leaseNumber", Kind.TEXT, false, TenantRow::leaseNumber);

    enum Kind {
        TEXT,
        NUMBER,
        DATE
    }

    private final String property;
    private final Kind kind;
    private final boolean shownAtFirst;
    private final Function<TenantRow, @Nullable Object> value;

    TenantColumn(String property, Kind kind, boolean shownAtFirst, Function<TenantRow, @Nullable Object> value) {
        this.property = property;
        this.kind = kind;
        this.shownAtFirst = shownAtFirst;
        this.value = value;
    }

    /** @throws IllegalArgumentException when no column sorts by it */
    static TenantColumn of(String property) {
        return Arrays.stream(values())
                .filter(column -> column.property.equals(property))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(property));
    }

    /** What the database sorts by, and the column's name in an address. */
    String property() {
        return property;
    }

    Kind kind() {
        return kind;
    }

    boolean shownAtFirst() {
        return shownAtFirst;
    }

    String header() {
        return Texts.text("tenants.column." + property);
    }

    /** As a file takes it: dates, money and numbers stay what they are. */
    @Nullable
    Object value(TenantRow row) {
        return value.apply(row);
    }

    String text(TenantRow row) {
        return switch (value(row)) {
            case null -> Formats.UNKNOWN;
            case Nok amount -> Formats.money(amount);
            case LocalDate date -> Formats.date(date);
            case Object other -> Formats.text(other.toString());
        };
    }
}
