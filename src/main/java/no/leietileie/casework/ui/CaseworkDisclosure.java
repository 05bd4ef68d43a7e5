package no.leietileie.casework.ui;

import static no.leietileie.base.ui.Texts.text;

import java.util.List;
import java.util.Objects;
import no.leietileie.access.UserRow;
import no.leietileie.access.Users;
import no.leietileie.base.ui.Formats;
import no.leietileie.casework.notes.HeldNote;
import no.leietileie.casework.notes.Notes;
import no.leietileie.casework.tasks.TaskRow;
import no.leietileie.casework.tasks.Tasks;
import no.leietileie.casework.timeline.Timeline;
import no.leietileie.casework.timeline.TimelineItem;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.ui.disclosure.DisclosureEntry;
import no.leietileie.register.ui.disclosure.DisclosureSection;
import no.leietileie.register.ui.disclosure.HouseholdDisclosure;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** Notes, tasks and the timeline of a household, for the report of everything held. */
@Component
class CaseworkDisclosure implements HouseholdDisclosure {

    private final Notes notes;
    private final Tasks tasks;
    private final Timeline timeline;
    private final Users users;

    CaseworkDisclosure(Notes notes, Tasks tasks, Timeline timeline, Users users) {
        this.notes = notes;
        this.tasks = tasks;
        this.timeline = timeline;
        this.users = users;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<DisclosureSection> sections(HouseholdId household) {
        return List.of(
                new DisclosureSection(
                        text("notes.title"),
                        notes.listHeld(household).stream()
                                .map(CaseworkDisclosure::note)
                                .toList()),
                new DisclosureSection(
                        text("tasks.title"),
                        tasks.listOf(household).stream().map(this::task).toList()),
                new DisclosureSection(
                        text("timeline.title"),
                        timeline.page(household, Timeline.ALL, Pageable.unpaged()).stream()
                                .map(CaseworkDisclosure::happening)
                                .toList()));
    }

    private static DisclosureEntry note(HeldNote note) {
        DisclosureEntry entry = DisclosureEntry.of(text("notes.who", note.authorName(), Formats.time(note.writtenAt())))
                .with(text("disclosure.note"), note.text());
        return note.withdrawnAt() == null
                ? entry
                : entry.with(text("disclosure.withdrawn"), Formats.time(note.withdrawnAt()));
    }

    private DisclosureEntry task(TaskRow task) {
        String assignee = task.assignee() == null
                ? Formats.UNKNOWN
                : users.findUser(task.assignee()).map(UserRow::displayName).orElse(Formats.UNKNOWN);
        return DisclosureEntry.of(TaskTitle.of(task))
                .with(text("disclosure.due"), Formats.date(task.dueOn()))
                .with(text("disclosure.assignee"), assignee)
                .with(text("disclosure.done"), text(task.done() ? "disclosure.yes" : "disclosure.no"));
    }

    private static DisclosureEntry happening(TimelineItem item) {
        DisclosureEntry entry = DisclosureEntry.of(Formats.time(item.at()) + " · " + TimelineText.of(item))
                .with(text("disclosure.by"), item.actorName());
        String words = Objects.requireNonNullElse(item.body(), "");
        return words.isBlank() ? entry : entry.with(text("disclosure.words"), words);
    }
}
