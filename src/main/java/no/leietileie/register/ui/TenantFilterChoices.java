package no.leietileie.register.ui;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.leietileie.access.UserRow;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Texts;
import no.leietileie.register.LeaseAlert;
import no.leietileie.register.Tenure;
import no.leietileie.register.dwellings.DwellingKind;
import no.leietileie.register.tenants.FilterOptions;
import no.leietileie.register.tenants.FilterOptions.Option;
import no.leietileie.register.tenants.HouseholdListRow;
import no.leietileie.register.tenants.LeaseEnd;
import no.leietileie.register.tenants.LeaseState;
import no.leietileie.register.tenants.TenantFilter;
import no.leietileie.register.tenants.TenantFilter.Chip;
import no.leietileie.register.tenants.TenantFilterField;

/** What each filter offers, in words. */
public record TenantFilterChoices(FilterOptions stored, List<UserRow> consultants, List<Option> lists) {

    private static final String NONE = "none";
    private static final long UNCOUNTED = -1;

    public static TenantFilterChoices of(
            FilterOptions stored, List<UserRow> consultants, List<HouseholdListRow> lists) {
        return new TenantFilterChoices(
                stored,
                consultants,
                lists.stream()
                        .map(list -> new Option(Long.toString(list.id().value()), list.name(), list.count()))
                        .toList());
    }

    static String label(TenantFilterField field) {
        return Texts.text("tenants.filter." + field.name());
    }

    static String withCount(Option option) {
        return option.count() == UNCOUNTED
                ? option.label()
                : option.label() + " (" + Formats.number(option.count()) + ")";
    }

    List<Option> of(TenantFilterField field) {
        return switch (field) {
            case DISTRICT -> withNone(stored.districts());
            case COOPERATIVE -> withNone(stored.cooperatives());
            case LANGUAGE -> withNone(named(stored.languages(), TenantLabels::language));
            case NATIONALITY -> withNone(named(stored.nationalities(), TenantLabels::country));
            case STAGE -> withNone(named(stored.stages(), TenantLabels::stage));
            case CONSULTANT ->
                withNone(consultants.stream()
                        .map(user -> uncounted(Long.toString(user.id().value()), user.displayName()))
                        .toList());
            case TENURE -> constants(Tenure.values());
            case DWELLING_KIND -> constants(DwellingKind.values());
            case ALERT -> constants(LeaseAlert.values());
            case ENDS -> constants(LeaseEnd.values());
            case STATE -> constants(LeaseState.values());
            case ARREARS, INTERPRETER ->
                List.of(uncounted("yes", Texts.text("tenants.yes")), uncounted("no", Texts.text("tenants.no")));
            case LIST -> lists;
            default -> List.of();
        };
    }

    /** The value of an active filter in words; what the list no longer knows is shown as it stands in the address. */
    String words(Chip chip) {
        return of(chip.field()).stream()
                .filter(option -> option.value().equals(chip.value()))
                .findFirst()
                .map(Option::label)
                .orElse(chip.value());
    }

    /** All that the filter asks for, in one line. */
    String describe(TenantFilter filter) {
        return filter.isEmpty()
                ? Texts.text("tenants.filter.none")
                : filter.chips().stream()
                        .map(chip -> label(chip.field()) + ": " + words(chip))
                        .collect(Collectors.joining(" · "));
    }

    private static List<Option> withNone(List<Option> options) {
        boolean there = options.stream().anyMatch(option -> option.value().equals(NONE));
        return there
                ? options
                : Stream.concat(options.stream(), Stream.of(uncounted(NONE, Texts.text("tenants.none-of-these"))))
                        .toList();
    }

    private static List<Option> named(List<Option> options, UnaryOperator<String> name) {
        return options.stream()
                .map(option -> option.value().equals(NONE)
                        ? option
                        : new Option(option.value(), name.apply(option.value()), option.count()))
                .toList();
    }

    private static List<Option> constants(Enum<?>[] values) {
        return Stream.of(values)
                .map(value ->
                        uncounted(value.name().toLowerCase(Locale.ROOT).replace('_', '-'), TenantLabels.of(value)))
                .toList();
    }

    private static Option uncounted(String value, String label) {
        return new Option(value, label, UNCOUNTED);
    }
}
