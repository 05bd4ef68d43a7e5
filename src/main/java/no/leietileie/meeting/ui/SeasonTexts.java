package no.leietileie.meeting.ui;

import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.leietileie.base.LanguageTag;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.StatusBadge;
import no.leietileie.base.ui.Texts;
import no.leietileie.base.ui.Tone;
import no.leietileie.meeting.invitation.ForeseenCorrection;
import no.leietileie.meeting.invitation.LetterStanding;
import no.leietileie.meeting.invitation.PlaceFacts;
import no.leietileie.meeting.planning.GroupKey;
import no.leietileie.meeting.planning.GroupKind;
import no.leietileie.meeting.planning.Message;
import no.leietileie.meeting.planning.explaining.Block;
import no.leietileie.meeting.planning.explaining.Consequences;
import no.leietileie.meeting.season.Outcome;
import no.leietileie.meeting.season.SeasonRow;
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
            "planning.why.no-meeting.language",
            "planning.why.not-in.language",
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

    /** What a letter says, and what would hold instead. */
    static String of(ForeseenCorrection correction, String name) {
        var instead = correction.instead();
        if (instead == null) {
            return Texts.text("invitation.foreseen.cancelled", name, place(correction.told()));
        }
        return correction.isOwnTimeOnly()
                ? Texts.text(
                        "invitation.foreseen.own-time",
                        name,
                        place(correction.told()),
                        clock(correction.told().talkFrom()),
                        clock(instead.talkFrom()))
                : Texts.text("invitation.foreseen.moved", name, place(correction.told()), place(instead));
    }

    private static String place(PlaceFacts facts) {
        return Texts.text("invitation.place", of(TimeSlot.on(facts.date(), facts.from(), facts.to())), facts.venue());
    }

    private static String clock(@Nullable LocalTime time) {
        return time == null ? Formats.UNKNOWN : Formats.clock(time);
    }

    static StatusBadge badge(SeasonRow season) {
        if (season.state() == SeasonState.PLANNED && season.progress().meetings() == 0) {
            return new StatusBadge(Tone.AMBER, Texts.text("season.state.without-meetings"));
        }
        SeasonState state = season.state();
        Tone tone = switch (state) {
            case DRAFT -> Tone.NEUTRAL;
            case PLANNING -> Tone.BLUE;
            case PLANNED -> Tone.GREEN;
            case OVERTAKEN, PROPOSED -> Tone.AMBER;
            case FAILED -> Tone.RED;
        };
        return new StatusBadge(tone, Texts.text("season.state." + state.name().toLowerCase(Locale.ROOT)));
    }

    static Tone tone(LetterStanding.State state) {
        return switch (state) {
            case NOT_INVITED -> Tone.NEUTRAL;
            case PREPARED, QUEUED -> Tone.BLUE;
            case INVITED, REMINDED -> Tone.GREEN;
            case CORRECTION_PREPARED -> Tone.AMBER;
            case STUCK, CORRECTION_MISSING -> Tone.RED;
        };
    }

    static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the change may be made. */
    static String verdict(Consequences consequences) {
        return Texts.text(
                consequences.broken().isEmpty()
                        ? "season.follows.fine"
                        : consequences.isPossibleByHand() ? "season.follows.doubt" : "season.follows.no");
    }

    /** What would follow, hindrances first. */
    static List<String> lines(Consequences consequences) {
        return Stream.concat(
                        consequences.broken().stream()
                                .sorted(Comparator.comparing(
                                        block -> block.kind().yieldsToHand()))
                                .map(Block::message),
                        consequences.remarks().stream())
                .map(SeasonTexts::of)
                .distinct()
                .toList();
    }

    /** All in one line, for a column of the board. */
    static String summary(Consequences consequences) {
        return Stream.concat(Stream.of(verdict(consequences)), lines(consequences).stream())
                .collect(Collectors.joining(" "));
    }

    static String of(List<Block> blocks) {
        return blocks.stream()
                .map(Block::message)
                .map(SeasonTexts::of)
                .distinct()
                .collect(Collectors.joining(" "));
    }

    static String of(@Nullable Outcome outcome) {
        return Texts.text("season.outcome."
                + (outcome == null
                        ? "waiting"
                        : outcome.name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }
}
