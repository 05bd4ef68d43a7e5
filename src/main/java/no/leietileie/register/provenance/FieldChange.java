package no.leietileie.register.provenance;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One field of a facts record that has another value than before. */
public record FieldChange(
        String field, @Nullable Object before, @Nullable Object after) {

    /** Asked of a class, an accessor is a new copy each time, and slow the first time: an import asks a million times. */
    private static final ClassValue<List<Component>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<Component> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .map(component -> new Component(component.getName(), component.getAccessor()))
                    .toList();
        }
    };

    private record Component(String name, Method accessor) {

        @Nullable
        Object read(Record of) {
            try {
                return accessor.invoke(of);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** The components in which two records of one type differ, in the order of the record. */
    public static <T extends Record> List<FieldChange> between(T before, T after) {
        return COMPONENTS.get(before.getClass()).stream()
                .map(component -> new FieldChange(component.name, component.read(before), component.read(after)))
                .filter(change -> !Objects.equals(change.before, change.after))
                .toList();
    }
}
