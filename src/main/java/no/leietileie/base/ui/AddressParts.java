package no.leietileie.base.ui;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The named parts of a page's address. Reading never fails: what cannot be read is left out. */
public record AddressParts(Map<String, List<String>> query) {

    /** An address to be written, part by part in the order of the page. */
    public static AddressParts none() {
        return new AddressParts(new LinkedHashMap<>());
    }

    public boolean has(String name) {
        return query.containsKey(name);
    }

    public Optional<String> text(String name) {
        return query.getOrDefault(name, List.of()).stream()
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    public Optional<Long> number(String name) {
        return text(name).flatMap(AddressParts::numberIn);
    }

    /** Of at most 18 digits, so that it is a number that there can be. */
    public static Optional<Long> numberIn(String text) {
        return Optional.of(text).filter(digits -> digits.matches("[0-9]{1,18}")).map(Long::valueOf);
    }

    public <E extends Enum<E>> @Nullable E choice(String name, E[] values) {
        return text(name)
                .flatMap(text -> Arrays.stream(values)
                        .filter(value -> value.name().equalsIgnoreCase(text))
                        .findFirst())
                .orElse(null);
    }

    /** Choices in small letters, all else as it is written; nothing for what is not chosen. */
    public AddressParts put(String name, @Nullable Object value) {
        if (value != null) {
            String text = value instanceof Enum<?> choice ? choice.name().toLowerCase(Locale.ROOT) : value.toString();
            query.put(name, List.of(text));
        }
        return this;
    }
}
