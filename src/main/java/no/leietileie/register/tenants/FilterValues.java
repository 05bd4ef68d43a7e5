package no.leietileie.register.tenants;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import no.leietileie.base.CountryCode;
import no.leietileie.base.LanguageTag;

/** One canonical text for each value of a filter; empty for a text that is no such value. */
public final class FilterValues {

    public static final String NONE = "none";
    public static final String YES = "yes";
    public static final String NO = "no";

    private static final int LONGEST_TEXT = 200;
    private static final Pattern NOT_TEXT = Pattern.compile("[\\p{C}\\s]+");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,12}");

    private static final Pattern KEY = Pattern.compile("[A-Z][A-Z_]{0,29}");

    private FilterValues() {}

    static Optional<String> text(String raw) {
        var plain = NOT_TEXT.matcher(raw).replaceAll(" ").strip();
        var cut = plain.codePoints()
                .limit(LONGEST_TEXT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        return cut.isEmpty() ? Optional.empty() : Optional.of(cut);
    }

    static Optional<String> number(String raw) {
        return NUMBER.matcher(raw).matches() ? Optional.of(Long.toString(Long.parseLong(raw))) : Optional.empty();
    }

    /** A name in capitals, such as of a stage. */
    static Optional<String> key(String raw) {
        return KEY.matcher(raw).matches() ? Optional.of(raw) : Optional.empty();
    }

    static Optional<String> date(String raw) {
        try {
            var date = LocalDate.parse(raw);
            return date.getYear() >= 1900 && date.getYear() < 2200 ? Optional.of(date.toString()) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static Optional<String> yesOrNo(String raw) {
        return Optional.of(raw).filter(text -> text.equals(YES) || text.equals(NO));
    }

    static Optional<String> language(String raw) {
        try {
            return Optional.of(new LanguageTag(raw).value());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static Optional<String> country(String raw) {
        return Optional.of(raw.toUpperCase(Locale.ROOT)).filter(CountryCode::isKnown);
    }

    static Function<String, Optional<String>> orNone(Function<String, Optional<String>> values) {
        return raw -> raw.equals(NONE) ? Optional.of(NONE) : values.apply(raw);
    }

    static <E extends Enum<E>> Function<String, Optional<String>> oneOf(Class<E> type) {
        return raw -> Arrays.stream(type.getEnumConstants())
                .map(FilterValues::of)
                .filter(raw::equals)
                .findFirst();
    }

    /** {@code COOPERATIVE_SHARE} reads {@code cooperative-share} in an address. */
    static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static <E extends Enum<E>> E toEnum(Class<E> type, String canonical) {
        return Enum.valueOf(type, canonical.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
