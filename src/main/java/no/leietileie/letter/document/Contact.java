package no.leietileie.letter.document;

import java.util.List;
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

    /** One below the other, each kept in its own direction. */
    public List<String> lines() {
        var ways = Stream.of(phone, email).filter(way -> way != null && !way.isBlank());
        return Stream.concat(Stream.of(Isolation.value(name)), ways.map(Isolation::leftToRight))
                .toList();
    }
}
