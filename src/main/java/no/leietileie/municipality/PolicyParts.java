package no.leietileie.municipality;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A parameter's value taken apart into what a form can ask for, one field each, and put together again. */
public final class PolicyParts<T> {

    private static final Set<Class<?>> SIMPLE = Set.of(
            Integer.class, int.class, BigDecimal.class, String.class, LocalDate.class, Boolean.class, boolean.class);

    /** The one part of a value that is not made of parts. */
    private static final String WHOLE = "value";

    /**
     * @param labelKey the key of the text that names the part
     * @param mayBeBlank whether it is a text that the parameter makes sense without
     */
    public record Part(String name, Class<?> type, String labelKey, boolean mayBeBlank) {}

    private final PolicyKey<T> key;
    private final List<Part> parts;
    private final Function<Object, Map<String, Object>> reader;

    private PolicyParts(PolicyKey<T> key, List<Part> parts, Function<Object, Map<String, Object>> reader) {
        this.key = key;
        this.parts = parts;
        this.reader = reader;
    }

    public static <T> PolicyParts<T> of(PolicyKey<T> key) {
        return key.type().isRecord()
                ? new PolicyParts<>(
                        key,
                        Arrays.stream(key.type().getRecordComponents())
                                .map(component -> part(key, component))
                                .toList(),
                        PolicyParts::components)
                : new PolicyParts<>(
                        key,
                        List.of(new Part(WHOLE, key.type(), key.titleKey(), false)),
                        value -> Map.of(WHOLE, value));
    }

    private static Part part(PolicyKey<?> key, RecordComponent component) {
        boolean text = component.getType() == String.class;
        return new Part(
                component.getName(),
                component.getType(),
                key.titleKey() + "." + component.getName(),
                text && !component.isAnnotationPresent(Needed.class));
    }

    private static Map<String, Object> components(Object value) {
        Map<String, Object> components = new LinkedHashMap<>();
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            try {
                components.put(component.getName(), component.getAccessor().invoke(value));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        return components;
    }

    public List<Part> parts() {
        return parts;
    }

    /** Whether a form can ask for it; other values are set by the module that owns them. */
    public boolean isSimple() {
        return parts.stream().allMatch(part -> SIMPLE.contains(part.type()));
    }

    /** By name of the part. */
    public Map<String, Object> read(Object value) {
        return reader.apply(value);
    }

    public T build(Map<String, @Nullable Object> values) {
        return key.type().isRecord()
                ? Policy.JSON.convertValue(values, key.type())
                : Objects.requireNonNull(key.type().cast(values.get(WHOLE)));
    }
}
