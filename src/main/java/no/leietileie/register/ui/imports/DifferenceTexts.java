package no.leietileie.register.ui.imports;

import com.vaadin.flow.component.UI;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import no.leietileie.base.CountryCode;
import no.leietileie.base.LanguageTag;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Texts;
import no.leietileie.register.HouseholdFacts;
import no.leietileie.register.LeaseFacts;
import no.leietileie.register.PersonFacts;
import no.leietileie.register.Protection;
import no.leietileie.register.dwellings.DwellingFacts;
import no.leietileie.register.imports.FieldDifference;
import org.jspecify.annotations.Nullable;

/** What a row changes, as its reader writes it: 31.12.2026, not 2026-12-31. The field's type tells the form. */
final class DifferenceTexts {

    private static final Map<String, Class<?>> TYPES = types(Map.of(
            "household", HouseholdFacts.class,
            "person", PersonFacts.class,
            "dwelling", DwellingFacts.class,
            "lease", LeaseFacts.class));

    private DifferenceTexts() {}

    static String field(FieldDifference difference) {
        return Texts.text(difference.messageKey());
    }

    static String before(FieldDifference difference) {
        return value(difference.field(), difference.before());
    }

    static String after(FieldDifference difference) {
        return value(difference.field(), difference.after());
    }

    private static String value(String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return Texts.text("register.import.field.none");
        }
        if (field.equals("person.phone")) {
            return Formats.phone(value);
        }
        Class<?> type = TYPES.getOrDefault(field, String.class);
        if (type == LocalDate.class) {
            return Formats.date(LocalDate.parse(value));
        } else if (type == BigDecimal.class) {
            return Texts.text("dwelling.area.value", value.replace(".0", "").replace('.', ','));
        } else if (type == Boolean.class) {
            return Texts.text(value.equals("true") ? "tenants.yes" : "tenants.no");
        } else if (type == LanguageTag.class) {
            return Texts.language(new LanguageTag(value));
        } else if (type == CountryCode.class) {
            return country(value);
        }
        return type.isEnum() ? constant(type, value) : value;
    }

    private static String country(String code) {
        return code.equals(CountryCode.STATELESS.value())
                ? Texts.text("tenants.stateless")
                : Locale.of("", code).getDisplayCountry(UI.getCurrent().getLocale());
    }

    private static String constant(Class<?> type, String name) {
        return type == Protection.class && name.equals(Protection.NONE.name())
                ? Texts.text("register.import.field.no-protection")
                : Texts.text("value." + type.getSimpleName() + "." + name);
    }

    private static Map<String, Class<?>> types(Map<String, Class<? extends Record>> facts) {
        var types = new HashMap<String, Class<?>>();
        facts.forEach((thing, record) -> {
            for (RecordComponent component : record.getRecordComponents()) {
                types.put(thing + "." + component.getName(), component.getType());
            }
        });
        return Map.copyOf(types);
    }
}
