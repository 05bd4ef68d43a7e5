package no.leietileie.attack;

import java.io.OutputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import no.leietileie.base.CountryCode;
import no.leietileie.base.Fodselsnummer;
import no.leietileie.base.LanguageTag;
import no.leietileie.base.Nok;
import no.leietileie.register.HouseholdId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;

/** Arguments for any method, with one household wherever it takes one. What they say otherwise does not matter. */
final class InventedArguments {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Oslo"));
    private static final long SOME_ID = 1;

    private InventedArguments() {}

    static boolean takesHousehold(Method method) {
        return Stream.of(method.getParameters())
                .anyMatch(parameter -> holdsHousehold(parameter.getName(), parameter.getParameterizedType(), 0));
    }

    private static boolean holdsHousehold(String name, Type type, int depth) {
        if (type == HouseholdId.class || isHouseholdNumber(name, type)) {
            return true;
        }
        if (type instanceof ParameterizedType collection) {
            return collection.getRawType() != Function.class
                    && Stream.of(collection.getActualTypeArguments()).anyMatch(HouseholdId.class::equals);
        }
        if (!(type instanceof Class<?> known) || depth > 2) {
            return false;
        }
        if (known.isSealed()) {
            return Stream.of(known.getPermittedSubclasses()).anyMatch(kind -> holdsHousehold(name, kind, depth + 1));
        }
        return known.isRecord()
                && Stream.of(known.getRecordComponents())
                        .anyMatch(part -> holdsHousehold(part.getName(), part.getGenericType(), depth + 1));
    }

    private static boolean isHouseholdNumber(String name, Type type) {
        return (type == long.class || type == Long.class)
                && name.toLowerCase(Locale.ROOT).startsWith("household");
    }

    static @Nullable Object[] of(Method method, HouseholdId household) {
        return Stream.of(method.getParameters())
                .map(parameter -> invent(parameter.getName(), parameter.getParameterizedType(), household))
                .toArray();
    }

    private static @Nullable Object invent(String name, Type type, HouseholdId household) {
        if (type == HouseholdId.class) {
            return household;
        }
        if (isHouseholdNumber(name, type)) {
            return household.value();
        }
        if (type instanceof ParameterizedType parameterized) {
            Type of = parameterized.getActualTypeArguments()[0];
            Class<?> raw = (Class<?>) parameterized.getRawType();
            if (of == HouseholdId.class) {
                return holding(raw, household);
            }
            return empty(raw);
        }
        return plain(name, (Class<?>) type, household);
    }

    private static @Nullable Object holding(Class<?> raw, HouseholdId household) {
        if (raw == List.class) {
            return List.of(household);
        }
        return raw.isAssignableFrom(Set.class) ? Set.of(household) : empty(raw);
    }

    private static @Nullable Object empty(Class<?> raw) {
        if (raw == Optional.class) {
            return Optional.empty();
        }
        if (raw == Map.class) {
            return Map.of();
        }
        if (raw == Set.class) {
            return Set.of();
        }
        return raw.isAssignableFrom(List.class) ? List.of() : silent(raw);
    }

    /** Nothing at all for classes of which none can be made here. */
    private static @Nullable Object silent(Class<?> type) {
        return !type.isInterface()
                ? null
                : Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (_, _, _) -> null);
    }

    private static @Nullable Object plain(String name, Class<?> type, HouseholdId household) {
        Object simple = SIMPLE.get(type);
        if (simple != null) {
            return simple;
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isSealed()) {
            Class<?> kind = Stream.of(type.getPermittedSubclasses())
                    .filter(one -> holdsHousehold(name, one, 0))
                    .findFirst()
                    .orElse(type.getPermittedSubclasses()[0]);
            return plain(name, kind, household);
        }
        if (type.isRecord()) {
            return record(type, household);
        }
        return silent(type);
    }

    private static @Nullable Object record(Class<?> type, HouseholdId household) {
        try {
            RecordComponent[] parts = type.getRecordComponents();
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Stream.of(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(Stream.of(parts)
                    .map(part -> invent(part.getName(), part.getGenericType(), household))
                    .toArray());
        } catch (InvocationTargetException refused) {
            // A value that does not accept anything: a service is then asked without it.
            return null;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "No " + type.getName() + " can be invented: say how in InventedArguments", e);
        }
    }

    private static final Map<Class<?>, Object> SIMPLE = Map.ofEntries(
            Map.entry(String.class, "x"),
            Map.entry(long.class, SOME_ID),
            Map.entry(Long.class, SOME_ID),
            Map.entry(int.class, 1),
            Map.entry(Integer.class, 1),
            Map.entry(short.class, (short) 1),
            Map.entry(Short.class, (short) 1),
            Map.entry(double.class, 1.0),
            Map.entry(boolean.class, false),
            Map.entry(Boolean.class, false),
            Map.entry(BigDecimal.class, BigDecimal.ONE),
            Map.entry(LocalDate.class, TODAY),
            Map.entry(LocalTime.class, LocalTime.NOON),
            Map.entry(YearMonth.class, YearMonth.from(TODAY)),
            Map.entry(Instant.class, Instant.EPOCH),
            Map.entry(Locale.class, Locale.of("nb")),
            Map.entry(OutputStream.class, OutputStream.nullOutputStream()),
            Map.entry(Nok.class, Nok.ofKroner(100)),
            Map.entry(CountryCode.class, new CountryCode("TR")),
            Map.entry(Fodselsnummer.class, new Fodselsnummer("01818012337")),
            Map.entry(LanguageTag.class, new LanguageTag("tr")),
            Map.entry(Pageable.class, Pageable.ofSize(5)));
}
