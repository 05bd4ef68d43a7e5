package no.leietileie.register.ui.disclosure;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import no.leietileie.access.log.AccessLogRow;
import no.leietileie.base.ui.Texts;
import no.leietileie.register.HouseholdsChangedByImport;

/** What an entry of the access log holds beside who and when, in words. */
public final class LoggedDetails {

    private static final String PART_DIVIDER = ".";

    private LoggedDetails() {}

    /** A person's field is named person:7.phone, the second changed rent of a household 2.lease.monthlyRent. */
    public static String field(String name) {
        String last = name.substring(name.lastIndexOf(PART_DIVIDER) + 1);
        return Texts.find("field." + last)
                .or(() -> Texts.find("access.detail." + last))
                .or(() -> Texts.find("policy." + name))
                .or(() -> Texts.find("register.import.field." + name.replaceFirst("^[0-9]+\\.", "")))
                .orElse(name);
    }

    /** A blank one has changed, and the log does not keep what it says. */
    public static String value(String name, String value) {
        if (value.isBlank()) {
            return Texts.text("access.value.not-kept");
        }
        return name.equals(HouseholdsChangedByImport.CHANGES) ? changes(value) : value;
    }

    private static String changes(String codes) {
        return Arrays.stream(codes.split(","))
                .map(code -> Texts.find("register.import.change."
                                + code.toLowerCase(Locale.ROOT).replace('_', '-'))
                        .orElse(code))
                .collect(joining(", "));
    }

    public static String all(AccessLogRow row) {
        return row.details().entrySet().stream()
                .filter(detail -> !detail.getKey().equals(AccessLogRow.PURPOSE))
                .sorted(Map.Entry.comparingByKey())
                .map(detail -> field(detail.getKey()) + ": " + value(detail.getKey(), detail.getValue()))
                .collect(joining("; "));
    }
}
