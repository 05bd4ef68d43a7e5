package no.leietileie.register.ui.accesslog;

import java.util.List;
import java.util.function.Function;
import no.leietileie.access.log.AccessAction;
import no.leietileie.access.log.AccessLogRow;
import no.leietileie.base.export.ExportColumn;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Texts;
import no.leietileie.register.ui.disclosure.LoggedDetails;
import no.leietileie.register.ui.disclosure.PurposeTexts;
import org.jspecify.annotations.Nullable;

/** What entries of the access log say, in words. */
final class AccessLogTexts {

    private static final String HOUSEHOLDS = "households";

    private AccessLogTexts() {}

    static String action(AccessAction action) {
        return Texts.text("access.action." + action.name());
    }

    static String subject(String subject) {
        return Texts.find("access.subject." + subject).orElse(subject);
    }

    /** One household, or how many there were. */
    static String household(AccessLogRow row) {
        if (row.householdId() != null) {
            return Texts.text("access.household", Long.toString(row.householdId()));
        }
        String many = row.details().getOrDefault(HOUSEHOLDS, row.action() == AccessAction.HAPPENED ? count(row) : "");
        return many.matches("\\d{1,9}") ? Texts.counted("access.households", Long.parseLong(many)) : "";
    }

    private static String count(AccessLogRow row) {
        return row.details().getOrDefault("count", "");
    }

    static String purpose(AccessLogRow row) {
        return PurposeTexts.of(row.details().getOrDefault(AccessLogRow.PURPOSE, ""));
    }

    static List<ExportColumn<AccessLogRow>> columns() {
        return List.of(
                column("when", row -> Formats.time(row.at())),
                column("who", AccessLogRow::userName),
                column("what", row -> action(row.action())),
                column("subject", row -> subject(row.subject())),
                column("household-number", AccessLogRow::householdId),
                column("why", AccessLogTexts::purpose),
                column("details", LoggedDetails::all));
    }

    private static ExportColumn<AccessLogRow> column(String key, Function<AccessLogRow, @Nullable Object> value) {
        return new ExportColumn<>(Texts.text("access." + key), value);
    }
}
