package no.leietileie.meeting.ui;

import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Set;
import no.leietileie.base.LanguageTag;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.StatusBadge;
import no.leietileie.base.ui.Texts;
import no.leietileie.base.ui.Tone;
import no.leietileie.meeting.planning.GroupKey;
import no.leietileie.meeting.planning.GroupKind;
import no.leietileie.meeting.planning.Message;
import no.leietileie.meeting.season.Outcome;
import no.leietileie.meeting.season.SeasonState;
import no.leietileie.resource.TimeSlot;
import org.jspecify.annotations.Nullable;

/** What the planner says, in words. */
final class SeasonTexts {

    private static final String COUNTRY_SUFFIX = ".nationality";
    private static final String STATELESS = "XX";

    /** Their first argument is a language. */
    private static final Set<String> ABOUT_A_LANGUAGE = Set.of(
            "planning.why.own-group.language",
            "planning.why.merged.no-place-left",
            "planning.why.merged.group-too-small",
            "planning.takes.interpreter",
            "planning.takes.one-more-meeting.language",
            "planning.capacity.interpreters");

    private SeasonTexts() {}

    static String of(Message message) {
        Object[] arguments = message.arguments().toArray();
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = argument(message.key(), arguments[i]);
        }
        return Texts.text(message.key(), arguments);
    }

    private static Object argument(String key, Object argument) {
        return switch (argument) {
            case LocalDate date -> Formats.date(date);
            case String code when key.endsWith(COUNTRY_SUFFIX) -> country(code);
            case String code when ABOUT_A_LANGUAGE.contains(key) -> language(code);
            default -> argument;
        };
    }

    static String language(String code) {
        return Texts.language(new LanguageTag(code));
    }

    private static String country(String code) {
        return code.equals(STATELESS)
                ? Texts.text("tenants.stateless")
                : Locale.of("", code).getDisplayCountry(UI.getCurrent().getLocale());
    }

    static String of(GroupKind kind) {
        return kind.key() == GroupKey.NATIONALITY
                ? country(kind.code())
                : Texts.text("season.language", language(kind.code()));
    }

    static String of(TimeSlot slot) {
        return Texts.text(
                "season.when",
                slot.date()
                        .getDayOfWeek()
                        .getDisplayName(TextStyle.SHORT, UI.getCurrent().getLocale()),
                Formats.date(slot.date()),
                Formats.clock(slot.localStart().toLocalTime()),
                Formats.clock(slot.localEnd().toLocalTime()));
    }

    static StatusBadge badge(SeasonState state) {
        Tone tone = switch (state) {
            case DRAFT -> Tone.NEUTRAL;
            case PLANNING -> Tone.BLUE;
            case PLANNED -> Tone.GREEN;
            case OVERTAKEN -> Tone.AMBER;
            case FAILED -> Tone.RED;
        };
        return new StatusBadge(tone, Texts.text("season.state." + state.name().toLowerCase(Locale.ROOT)));
    }

    static String of(@Nullable Outcome outcome) {
        return Texts.text("season.outcome."
                + (outcome == null
                        ? "waiting"
                        : outcome.name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }
}
