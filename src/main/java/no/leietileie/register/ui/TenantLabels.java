package no.leietileie.register.ui;

import com.vaadin.flow.component.UI;
import java.util.Locale;
import no.leietileie.base.CountryCode;
import no.leietileie.base.LanguageTag;
import no.leietileie.base.Nok;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Texts;
import no.leietileie.base.ui.Tone;
import no.leietileie.register.LeaseAlert;
import no.leietileie.register.tenants.TenantRow;
import org.jspecify.annotations.Nullable;

/** Words for the values of the register, in the user's language. */
final class TenantLabels {

    private TenantLabels() {}

    /** An enum constant is named by its type: {@code tenure.COOPERATIVE_SHARE}. */
    static String of(Enum<?> value) {
        return Texts.text("value." + value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    static String name(TenantRow row) {
        String tenant = row.tenantName().isEmpty() ? Texts.text("tenants.unnamed") : row.tenantName();
        return row.coTenantNames() == null ? tenant : tenant + " · " + row.coTenantNames();
    }

    static @Nullable String language(TenantRow row) {
        if (row.language() == null) {
            return null;
        }
        String language = language(row.language());
        return Boolean.TRUE.equals(row.interpreterNeeded())
                ? Texts.text("tenants.with-interpreter", language)
                : language;
    }

    static String language(@Nullable LanguageTag tag) {
        return tag == null ? Formats.UNKNOWN : language(tag.value());
    }

    static String language(String tag) {
        return Texts.language(new LanguageTag(tag));
    }

    static String country(@Nullable CountryCode code) {
        return code == null ? Formats.UNKNOWN : country(code.value());
    }

    static String country(String code) {
        return code.equals("XX")
                ? Texts.text("tenants.stateless")
                : Locale.of("", code).getDisplayCountry(UI.getCurrent().getLocale());
    }

    static @Nullable String stage(TenantRow row) {
        String stage = row.stage();
        return stage == null ? null : stage(stage);
    }

    static String stage(String stage) {
        return Texts.text("stage." + stage);
    }

    static String number(@Nullable Short number) {
        return number == null ? Formats.UNKNOWN : Short.toString(number);
    }

    /** Nobody needs to read that nothing is owed. */
    static @Nullable Nok arrears(TenantRow row) {
        Nok arrears = row.arrears();
        return arrears == null || arrears.equals(Nok.ZERO) ? null : arrears;
    }

    static Tone tone(LeaseAlert alert) {
        return switch (alert) {
            case BECAME_INDEFINITE, CONVERSION_RISK -> Tone.RED;
            case PAST_END, ENDS_WITHIN_3_MONTHS -> Tone.AMBER;
            case ENDS_WITHIN_6_MONTHS -> Tone.BLUE;
            case ENDS_WITHIN_12_MONTHS -> Tone.NEUTRAL;
        };
    }
}
