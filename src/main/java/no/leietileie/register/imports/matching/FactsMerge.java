package no.leietileie.register.imports.matching;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Puts together what is stored and what a line says, component by component. */
final class FactsMerge {

    private static final Map<Class<?>, Shape> SHAPES = new ConcurrentHashMap<>();

    private record Shape(RecordComponent[] components, Constructor<?> constructor) {

        static Shape of(Class<?> type) {
            try {
                var components = type.getRecordComponents();
                var constructor = type.getDeclaredConstructor(
                        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
                return new Shape(components, constructor);
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Decides about one component. */
    interface Choice {
        @Nullable
        Object of(String field, @Nullable Object stored, @Nullable Object said);
    }

    private FactsMerge() {}

    @SuppressWarnings("unchecked")
    static <T extends Record> T of(T stored, T said, Choice choice) {
        var shape = SHAPES.computeIfAbsent(stored.getClass(), Shape::of);
        try {
            var values = new @Nullable Object[shape.components.length];
            for (int i = 0; i < values.length; i++) {
                var component = shape.components[i];
                values[i] = choice.of(
                        component.getName(),
                        component.getAccessor().invoke(stored),
                        component.getAccessor().invoke(said));
            }
            return (T) shape.constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
