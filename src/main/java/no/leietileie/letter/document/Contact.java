package no.leietileie.letter.document;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whom the reader can ask. */
public record Contact(
        String name, @Nullable String phone, @Nullable String email) {

    public Contact {
        name = Characters.printable(name);
        phone = phone == null ? null : Characters.printable(phone);
        email = email == null ? null : Characters.printable(email);
    }

    /** In one line, each part kept in its own direction. */
    public String text() {
        var ways = Stream.of(phone, email).filter(way -> way != null && !way.isBlank());
        return Stream.concat(Stream.of(Isolation.value(name)), ways.map(Isolation::leftToRight))
                .collect(Collectors.joining(", "));
    }
}
