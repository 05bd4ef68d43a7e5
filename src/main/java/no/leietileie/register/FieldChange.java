package no.leietileie.register;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One field of a facts record that has another value than before. */
public record FieldChange(
        String field, @Nullable Object before, @Nullable Object after) {

    /** The components in which two records of one type differ, in the order of the record. */
    public static <T extends Record> List<FieldChange> between(T before, T after) {
        return Arrays.stream(before.getClass().getRecordComponents())
                .map(component -> new FieldChange(component.getName(), read(component, before), read(component, after)))
                .filter(change -> !Objects.equals(change.before, change.after))
                .toList();
    }

    private static @Nullable Object read(RecordComponent component, Record of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
