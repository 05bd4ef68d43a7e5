package no.leietileie.casework.casemeeting.ui;

import static no.leietileie.base.ui.Texts.text;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.leietileie.access.Agency;
import no.leietileie.access.UserId;
import no.leietileie.access.UserRow;
import no.leietileie.base.ui.Formats;
import no.leietileie.casework.casemeeting.DecisionRow;
import no.leietileie.casework.casemeeting.MatterRow;
import no.leietileie.casework.casemeeting.MeetingRow;
import no.leietileie.casework.papers.PaperText;
import no.leietileie.casework.tasks.TaskRow;
import no.leietileie.casework.ui.stages.StageLabels;
import no.leietileie.letter.document.Block;
import no.leietileie.register.HouseholdId;

/** The agenda of a meeting, or its minutes, as a text. */
record MeetingPaper(MeetingParts parts, MeetingRow meeting, boolean minutes) {

    String title() {
        return text(
                "case-meeting.paper.title." + (minutes ? MeetingPaperView.MINUTES : MeetingPaperView.AGENDA),
                Formats.date(meeting.data().heldOn()));
    }

    List<Block> blocks() {
        PaperText paper = new PaperText().heading(1, title());
        paper.paragraph(
                meeting.data().place().isEmpty()
                        ? MeetingTexts.when(meeting.data())
                        : MeetingTexts.when(meeting.data()) + ", "
                                + meeting.data().place());
        participants(paper);
        if (minutes) {
            paper.paragraph(meeting.summary());
        }
        List<MatterRow> matters = parts.agendas().listOf(meeting.id());
        Map<HouseholdId, String> names = parts.names(matters);
        paper.heading(2, text("matter.agenda"));
        if (matters.isEmpty()) {
            paper.paragraph(text("matter.agenda.empty"));
        }
        for (int i = 0; i < matters.size(); i++) {
            MatterRow matter = matters.get(i);
            paper.heading(3, text("matter.numbered", i + 1, names.getOrDefault(matter.household(), Formats.UNKNOWN)));
            paper.labelled(text("matter.paper.why"), matter.why());
            if (minutes) {
                add(paper, matter);
            }
        }
        return paper.blocks();
    }

    private void participants(PaperText paper) {
        Map<UserId, UserRow> colleagues = parts.colleagues();
        Map<Agency, List<UserRow>> byAgency = meeting.participants().keySet().stream()
                .map(colleagues::get)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(UserRow::displayName))
                .collect(Collectors.groupingBy(UserRow::agency, TreeMap::new, Collectors.toList()));
        paper.bullets(byAgency.entrySet().stream()
                .map(entry -> text(
                        "case-meeting.paper.agency",
                        text("agency." + entry.getKey().name()),
                        entry.getValue().stream().map(this::name).collect(Collectors.joining(", "))))
                .toList());
    }

    private String name(UserRow user) {
        boolean absent = minutes && !meeting.participants().getOrDefault(user.id(), true);
        return absent ? text("case-meeting.paper.absent", user.displayName()) : user.displayName();
    }

    private void add(PaperText paper, MatterRow matter) {
        paper.paragraph(matter.discussion());
        DecisionRow made = matter.decision();
        if (made == null) {
            return;
        }
        String step = made.movedTo() == null ? "" : " " + text("matter.moved-to", StageLabels.of(made.movedTo()));
        paper.labelled(text("matter.paper.decision"), MeetingTexts.of(made.kind()) + "." + step);
        paper.paragraph(made.text());
        paper.bullets(parts.tasks().listOf(matter.household()).stream()
                .filter(task -> matter.tasks().contains(task.id()))
                .map(this::task)
                .toList());
    }

    private String task(TaskRow task) {
        String who = parts.users()
                .findUser(Objects.requireNonNullElse(task.assignee(), new UserId(0)))
                .map(UserRow::displayName)
                .orElse(Formats.UNKNOWN);
        return text("matter.paper.task", task.title(), who, Formats.date(task.dueOn()));
    }
}
