package no.leietileie.letter.translation;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;

/** Who has a hand in something, as {@code 3,17} in one column. */
record UserIds(Set<Long> values) {

    UserIds {
        values = Set.copyOf(values);
    }

    boolean contains(long id) {
        return values.contains(id);
    }

    UserIds with(long id) {
        Set<Long> more = new TreeSet<>(values);
        more.add(id);
        return new UserIds(more);
    }

    @Converter(autoApply = true)
    @Immutable
    static class InColumn implements AttributeConverter<UserIds, String> {

        @Override
        public String convertToDatabaseColumn(UserIds ids) {
            return ids.values.stream().sorted().map(String::valueOf).collect(Collectors.joining(","));
        }

        @Override
        public UserIds convertToEntityAttribute(String column) {
            return new UserIds(Arrays.stream(column.split(","))
                    .filter(id -> !id.isEmpty())
                    .map(Long::valueOf)
                    .collect(Collectors.toSet()));
        }
    }
}
