package no.leietileie.register.tenants;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which lines of the tenant list are wanted. Every filter has exactly one form, so that two equal filters have the same
 * address. Values that no field knows are dropped; {@link #fromQuery} tells which.
 *
 * @param values canonical values by field, without empty fields and without the state that holds anyway
 */
public record TenantFilter(Map<TenantFilterField, List<String>> values) {

    public static final TenantFilter NONE = new TenantFilter(Map.of());

    /** The two values of ARREARS and INTERPRETER. */
    public static final String YES = FilterValues.YES;

    public static final String NO = FilterValues.NO;

    /** Chosen among districts, cooperatives, languages, nationalities and consultants: those without any. */
    public static final String WITHOUT = FilterValues.NONE;

    private static final String CURRENT = FilterValues.of(LeaseState.CURRENT);

    /** @param ignored what the address said in vain, as {@code parameter=value} */
    public record Parsed(TenantFilter filter, List<String> ignored) {}

    /** One removable part of the filter. */
    public record Chip(TenantFilterField field, String value) {}

    public TenantFilter {
        var canonical = new EnumMap<TenantFilterField, List<String>>(TenantFilterField.class);
        values.forEach((field, raw) -> {
            var kept = canonical(field, raw);
            if (!kept.isEmpty()) {
                canonical.put(field, kept);
            }
        });
        values = Collections.unmodifiableMap(canonical);
    }

    public static Parsed fromQuery(Map<String, List<String>> query) {
        var values = new EnumMap<TenantFilterField, List<String>>(TenantFilterField.class);
        var ignored = new ArrayList<String>();
        query.forEach((parameter, raw) -> field(parameter)
                .ifPresentOrElse(
                        field -> {
                            values.put(field, raw);
                            ignored.addAll(unknown(field, raw));
                        },
                        () -> raw.forEach(value -> ignored.add(parameter + "=" + value))));
        return new Parsed(new TenantFilter(values), List.copyOf(ignored));
    }

    /** Reads what {@link #toQueryString} wrote; anything else yields the part that can be read. */
    public static TenantFilter ofQueryString(String query) {
        var parameters = Arrays.stream(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.groupingBy(
                        pair -> pair[0],
                        LinkedHashMap::new,
                        Collectors.mapping(
                                pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8), Collectors.toList())));
        return fromQuery(parameters).filter();
    }

    public Map<String, List<String>> toQuery() {
        var query = new LinkedHashMap<String, List<String>>();
        values.forEach((field, chosen) -> query.put(field.parameter(), chosen));
        return query;
    }

    /** Whether somebody's identity number is searched for, valid or not. Such a filter is not kept. */
    public boolean holdsIdentityNumber() {
        return value(TenantFilterField.TEXT)
                .filter(TenantSearch::holdsIdentityNumber)
                .isPresent();
    }

    /** For keeping it: without an identity number that is searched for. */
    public String toQueryString() {
        return chips().stream()
                .filter(chip -> chip.field() != TenantFilterField.TEXT || !holdsIdentityNumber())
                .map(chip -> chip.field().parameter() + "=" + URLEncoder.encode(chip.value(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** @throws IllegalArgumentException when an identity number is searched for: kept without it, the filter would mean everybody */
    public String toKeep() {
        if (holdsIdentityNumber()) {
            throw new IllegalArgumentException("A filter with an identity number is not kept");
        }
        return toQueryString();
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    public List<Chip> chips() {
        return values.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(value -> new Chip(entry.getKey(), value)))
                .toList();
    }

    public List<String> values(TenantFilterField field) {
        return values.getOrDefault(field, List.of());
    }

    public Optional<String> value(TenantFilterField field) {
        return values(field).stream().findFirst();
    }

    public <E extends Enum<E>> List<E> values(TenantFilterField field, Class<E> type) {
        return values(field).stream()
                .map(value -> FilterValues.toEnum(type, value))
                .toList();
    }

    public LeaseState state() {
        return values(TenantFilterField.STATE, LeaseState.class).stream()
                .findFirst()
                .orElse(LeaseState.CURRENT);
    }

    /** Adds a value, or replaces the one of a field that takes only one. */
    public TenantFilter with(TenantFilterField field, String value) {
        return with(
                field,
                field.takesMany()
                        ? Stream.concat(values(field).stream(), Stream.of(value))
                                .toList()
                        : List.of(value));
    }

    public TenantFilter with(TenantFilterField field, Enum<?> value) {
        return with(field, FilterValues.of(value));
    }

    /** Replaces all values of the field. */
    public TenantFilter with(TenantFilterField field, List<String> chosen) {
        var changed = new EnumMap<TenantFilterField, List<String>>(TenantFilterField.class);
        changed.putAll(values);
        changed.put(field, chosen);
        return new TenantFilter(changed);
    }

    public TenantFilter without(TenantFilterField field, String value) {
        return with(
                field,
                values(field).stream().filter(other -> !other.equals(value)).toList());
    }

    private static Optional<TenantFilterField> field(String parameter) {
        return Arrays.stream(TenantFilterField.values())
                .filter(field -> field.parameter().equals(parameter))
                .findFirst();
    }

    private static List<String> canonical(TenantFilterField field, List<String> raw) {
        return raw.stream()
                .flatMap(value -> field.canonical(value).stream())
                .limit(field.takesMany() ? Long.MAX_VALUE : 1)
                .filter(value -> field != TenantFilterField.STATE || !value.equals(CURRENT))
                .distinct()
                .sorted()
                .toList();
    }

    private static List<String> unknown(TenantFilterField field, List<String> raw) {
        var readable = raw.stream().filter(value -> field.canonical(value).isPresent());
        var used = readable.limit(field.takesMany() ? Long.MAX_VALUE : 1).toList();
        return raw.stream()
                .filter(value -> !used.contains(value))
                .map(value -> field.parameter() + "=" + value)
                .toList();
    }
}
