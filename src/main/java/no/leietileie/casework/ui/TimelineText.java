package no.leietileie.casework.ui;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import no.leietileie.access.sharing.HouseholdShared;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Texts;
import no.leietileie.casework.casemeeting.MatterHappened;
import no.leietileie.casework.stages.CaseHappened;
import no.leietileie.casework.tasks.TaskHappened;
import no.leietileie.casework.timeline.TimelineItem;
import no.leietileie.letter.mailing.Channel;
import no.leietileie.letter.mailing.LetterHappened;
import no.leietileie.register.HouseholdsChangedByImport;

/** The words for what happened: the text of its type, and for a change what changed. */
final class TimelineText {

    private TimelineText() {}

    static String of(TimelineItem item) {
        return switch (item.kind()) {
            case "case" -> step(item);
            case "task" -> task(item);
            case "letter" -> letter(item);
            case "share" -> Texts.text("timeline." + item.type(), agency(item));
            case "priority" ->
                Texts.text("timeline." + item.type(), item.details().getOrDefault("points", ""));
            case "matter" -> matter(item);
            case "household" -> Texts.text("timeline." + item.type(), fields(item));
            default -> Texts.text("timeline." + item.type(), changes(item));
        };
    }

    private static String step(TimelineItem item) {
        String stage = item.details().get(CaseHappened.STAGE);
        String reason = item.details().get(CaseHappened.REASON);
        String key = "timeline." + item.type();
        if (stage == null) {
            return Texts.text(key);
        }
        return reason == null || item.type().equals("case.undone")
                ? Texts.text(key, Texts.text("stage." + stage))
                : Texts.text(key + ".because", Texts.text("stage." + stage), Texts.text("stage-reason." + reason));
    }

    private static String task(TimelineItem item) {
        String rule = item.details().get(TaskHappened.RULE);
        String what = Texts.text("timeline." + item.type());
        return rule == null ? what : Texts.text("tasks.rule-and-more", what, Texts.text("task.rule." + rule));
    }

    private static String letter(TimelineItem item) {
        String why = item.details().get(LetterHappened.WHY);
        String channel = item.details().get(LetterHappened.CHANNEL);
        String key = "timeline." + item.type();
        if (why != null) {
            String reason = Texts.find("mailings.problem." + why.toLowerCase(Locale.ROOT))
                    .or(() -> Texts.find("mailings.failure." + why.toLowerCase(Locale.ROOT)))
                    .orElse(why);
            return Texts.text("timeline.letter.because", Texts.text(key), reason);
        }
        return channel == null || !item.type().equals("letter.sent")
                ? Texts.text(key)
                : Texts.text(
                        key + ".by",
                        Texts.text(Channel.valueOf(channel).messageKey()).toLowerCase(Locale.ROOT));
    }

    private static String matter(TimelineItem item) {
        String day = item.details().get(MatterHappened.MEETING_DAY);
        String decision = item.details().get(MatterHappened.DECISION);
        return Texts.text(
                "timeline." + item.type(),
                decision != null
                        ? Texts.text("matter.decision." + decision)
                        : day == null ? "" : Formats.date(LocalDate.parse(day)));
    }

    private static String agency(TimelineItem item) {
        String agency = item.details().get(HouseholdShared.AGENCY);
        return agency == null ? "" : Texts.text("agency." + agency);
    }

    private static String fields(TimelineItem item) {
        return item.details().keySet().stream()
                // A person's field is named person:7.phone.
                .map(detail -> detail.substring(detail.lastIndexOf('.') + 1))
                .distinct()
                .sorted()
                .map(field -> Texts.text("field." + field))
                .collect(joining(", "));
    }

    private static String changes(TimelineItem item) {
        String changes = item.details().getOrDefault(HouseholdsChangedByImport.CHANGES, "");
        return Stream.of(changes.split(","))
                .filter(change -> !change.isEmpty())
                .map(change -> "register.import.change."
                        + change.toLowerCase(Locale.ROOT).replace('_', '-'))
                .map(Texts::text)
                .collect(joining(", "));
    }
}
