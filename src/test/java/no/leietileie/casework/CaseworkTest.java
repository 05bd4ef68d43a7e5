package no.leietileie.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import no.leietileie.access.ActingUser;
import no.leietileie.access.Agency;
import no.leietileie.access.NewUser;
import no.leietileie.access.Role;
import no.leietileie.access.UserId;
import no.leietileie.access.Users;
import no.leietileie.casework.notes.Notes;
import no.leietileie.casework.tasks.NewTask;
import no.leietileie.casework.tasks.TaskId;
import no.leietileie.casework.tasks.TaskRow;
import no.leietileie.casework.tasks.Tasks;
import no.leietileie.casework.timeline.Timeline;
import no.leietileie.casework.timeline.TimelineItem;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.Protection;
import no.leietileie.register.RegisterFixture;
import no.leietileie.register.TestHousehold;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class CaseworkTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Autowired
    RegisterFixture fixture;

    @Autowired
    Tasks tasks;

    @Autowired
    Notes notes;

    @Autowired
    Timeline timeline;

    @Autowired
    Users users;

    private HouseholdId household;
    private UserId anna;

    @BeforeEach
    void aHousehold() {
        anna = users.create(
                new NewUser(UUID.randomUUID().toString(), "Anna", "hemmelig", Set.of(Role.TEAM), Agency.BOLIGKONTOR));
        household = fixture.household(TestHousehold.named("Prøvesen")).householdId();
    }

    @Test
    void only_the_assignee_has_the_task_on_her_list_and_only_until_it_is_done() {
        var task = asTeam(() -> tasks.create(new NewTask(household, "Ringe", null, anna)));

        assertThat(asTeam(() -> tasks.countOpenOf(anna))).isEqualTo(1);
        assertThat(asTeam(() -> tasks.listOpenOf(new UserId(72)))).isEmpty();

        asTeam(() -> tasks.complete(task));
        assertThat(asTeam(() -> tasks.listOpenOf(anna))).isEmpty();

        asTeam(() -> tasks.reopen(task));
        assertThat(asTeam(() -> tasks.listOpenOf(anna))).extracting(TaskRow::id).containsExactly(task);
    }

    @Test
    void the_most_urgent_task_comes_first_and_one_without_a_date_last() {
        asTeam(() -> {
            tasks.create(new NewTask(household, "Når som helst", null, anna));
            tasks.create(new NewTask(household, "Siden", TODAY.plusDays(1), anna));
            tasks.create(new NewTask(household, "Først", TODAY, anna));
        });

        assertThat(asTeam(() -> tasks.listOpenOf(anna)))
                .extracting(TaskRow::title)
                .containsExactly("Først", "Siden", "Når som helst");
    }

    @Test
    void a_task_is_overdue_the_day_after_its_last_day_and_never_once_it_is_done() {
        var open = new TaskRow(new TaskId(1), null, "Ringe", TODAY, null, false, null, 0);
        var done = new TaskRow(new TaskId(1), null, "Ringe", TODAY, null, true, null, 0);

        assertThat(open.isOverdue(TODAY)).isFalse();
        assertThat(open.isOverdue(TODAY.plusDays(1))).isTrue();
        assertThat(done.isOverdue(TODAY.plusDays(1))).isFalse();
    }

    @Test
    void doing_a_task_twice_is_told_once() {
        var task = asTeam(() -> tasks.create(new NewTask(household, "Ringe", null, null)));

        asTeam(() -> tasks.complete(task));
        asTeam(() -> tasks.complete(task));

        assertThat(types("task")).containsExactly("task.completed", "task.created");
    }

    @Test
    void a_note_is_withdrawn_and_put_back_by_its_author_only() {
        var note = asTeam(() -> notes.write(household, "  Ringte om visning "));
        assertThat(asTeam(() -> notes.listOf(household)).getFirst().text()).isEqualTo("Ringte om visning");

        assertThatThrownBy(() -> ActingUser.as(SignedIn.user(9, false), () -> {
                    notes.withdraw(note);
                    return null;
                }))
                .isInstanceOf(IllegalStateException.class);
        asTeam(() -> notes.withdraw(note));
        assertThat(asTeam(() -> notes.listOf(household))).isEmpty();

        asTeam(() -> notes.restore(note));
        assertThat(asTeam(() -> notes.listOf(household))).hasSize(1);
    }

    @Test
    void a_note_has_one_to_four_thousand_characters() {
        assertThat(asTeam(() -> notes.write(household, "x".repeat(Notes.LENGTH))))
                .isNotNull();

        for (var text : List.of("", " \n ", "x".repeat(Notes.LENGTH + 1))) {
            assertThatThrownBy(() -> asTeam(() -> notes.write(household, text)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void the_timeline_tells_newest_first_by_kind_and_in_pages() {
        asTeam(() -> notes.write(household, "Første"));
        asTeam(() -> tasks.create(new NewTask(household, "Ringe", null, null)));
        asTeam(() -> notes.write(household, "Andre"));

        assertThat(page("note", 5)).extracting(TimelineItem::body).containsExactly("Andre", "Første");
        assertThat(page(Timeline.ALL, 2)).extracting(TimelineItem::body).containsExactly("Andre", "Ringe");
    }

    @Test
    void a_withdrawn_note_leaves_its_trace_without_its_words() {
        var note = asTeam(() -> notes.write(household, "Feil husstand"));

        asTeam(() -> notes.withdraw(note));

        assertThat(page("note", 5))
                .extracting(TimelineItem::type, TimelineItem::body)
                .containsExactly(tuple("note.withdrawn", null), tuple("note.written", null));
    }

    @Test
    void nothing_about_a_protected_household_is_shown_without_the_right() {
        var hidden = fixture.household(TestHousehold.named("Skjult").withProtection(Protection.STRENGT_FORTROLIG))
                .householdId();
        ActingUser.as(SignedIn.user(2, true), () -> {
            notes.write(hidden, "Hemmelig");
            return tasks.create(new NewTask(hidden, "Hemmelig", null, null));
        });

        assertThat(asTeam(() -> notes.listOf(hidden))).isEmpty();
        assertThat(asTeam(() -> tasks.listOf(hidden))).isEmpty();
        assertThat(asTeam(() -> timeline.page(hidden, Timeline.ALL, PageRequest.of(0, 9))))
                .isEmpty();
        assertThat(SignedIn.trusted(() -> notes.listOf(hidden))).hasSize(1);
    }

    @Test
    void only_the_team_reads_and_writes() {
        assertThatThrownBy(() -> notes.listOf(household))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        assertThatThrownBy(() -> tasks.listOf(household))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    private List<String> types(String kind) {
        return page(kind, 9).stream().map(TimelineItem::type).toList();
    }

    private List<TimelineItem> page(String kind, int size) {
        return asTeam(
                () -> timeline.page(household, kind, PageRequest.of(0, size)).getContent());
    }

    private static <T> T asTeam(Supplier<T> work) {
        return SignedIn.consultant(work);
    }

    private static void asTeam(Runnable work) {
        SignedIn.consultant(() -> {
            work.run();
            return true;
        });
    }
}
