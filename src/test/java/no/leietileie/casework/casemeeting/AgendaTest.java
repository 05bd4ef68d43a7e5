package no.leietileie.casework.casemeeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import no.leietileie.access.ActingUser;
import no.leietileie.access.Agency;
import no.leietileie.access.SignedInUser;
import no.leietileie.casework.tasks.TaskRow;
import no.leietileie.casework.tasks.TaskRule;
import no.leietileie.casework.tasks.Tasks;
import no.leietileie.casework.timeline.Timeline;
import no.leietileie.casework.timeline.TimelineItem;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.retention.HouseholdErasure;
import no.leietileie.register.tenants.Selection;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class AgendaTest {

    @Autowired
    MeetingFixture fixture;

    @Autowired
    CaseMeetings meetings;

    @Autowired
    Agendas agendas;

    @Autowired
    Matters matters;

    @Autowired
    Tasks tasks;

    @Autowired
    Timeline timeline;

    @Autowired
    HouseholdErasure erasure;

    @Autowired
    EntityManager entities;

    private CaseMeetingId meeting;
    private HouseholdId household;
    private MatterId first;
    private MatterId second;

    @BeforeEach
    void anAgendaOfTwo() {
        meeting = fixture.meeting(fixture.today().plusDays(7), fixture.user(Agency.NAV, false));
        household = fixture.household("Første");
        first = fixture.on(meeting, household);
        second = fixture.on(meeting, fixture.household("Andre"));
        flush();
    }

    @Test
    void the_agenda_is_in_the_order_that_was_last_arranged() {
        assertThat(agenda()).containsExactly(first, second);

        arrange(version(), second, first);

        assertThat(agenda()).containsExactly(second, first);
    }

    @Test
    void who_arranges_an_agenda_that_a_colleague_has_changed_is_told_who_and_changes_nothing() {
        long seen = version();
        ActingUser.as(SignedIn.user(7, false), () -> agendas.arrange(meeting, seen, List.of(second, first)));
        flush();

        MeetingOutcome outcome = arrange(seen, first, second);

        assertThat(outcome).isEqualTo(new MeetingOutcome.ChangedBy("Bruker 7"));
        assertThat(agenda()).containsExactly(second, first);
    }

    @Test
    void a_matter_that_came_onto_the_agenda_meanwhile_is_not_lost_by_arranging_it() {
        long seen = version();
        MatterId third = fixture.on(meeting, fixture.household("Tredje"));
        flush();

        assertThat(arrange(seen, second, first)).isInstanceOf(MeetingOutcome.ChangedBy.class);

        assertThat(agenda()).containsExactly(first, second, third);
    }

    @Test
    void a_matter_that_stands_on_an_agenda_is_neither_flagged_nor_put_on_another() {
        CaseMeetingId other = fixture.meeting(fixture.today().plusDays(9));

        assertThat(asTeam(() -> matters.flag(new Selection.Ticked(Set.of(household)), "Igjen", Set.of())))
                .isEmpty();
        assertThat(asTeam(() -> agendas.put(other, List.of(first)))).isEmpty();

        assertThat(agenda()).containsExactly(first, second);
    }

    @Test
    void what_is_taken_off_waits_again_and_a_withdrawn_flag_can_be_put_back() {
        asTeam(() -> agendas.takeOff(meeting, List.of(first)));
        assertThat(waiting()).contains(first);

        asTeam(() -> matters.withdraw(List.of(first)));
        assertThat(waiting()).doesNotContain(first);

        asTeam(() -> matters.restore(first));
        assertThat(waiting()).contains(first);
        assertThat(types())
                .containsExactly(
                        "matter.restored",
                        "matter.withdrawn",
                        "matter.off-agenda",
                        "matter.on-agenda",
                        "matter.flagged");
    }

    @Test
    void a_flag_says_why_in_one_to_five_hundred_characters() {
        Selection other = new Selection.Ticked(Set.of(fixture.household("Lang")));

        for (String why : List.of(" ", "x".repeat(Matters.WHY_LENGTH + 1))) {
            assertThatThrownBy(() -> asTeam(() -> matters.flag(other, why, Set.of())))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(asTeam(() -> matters.flag(other, "x".repeat(Matters.WHY_LENGTH), Set.of())))
                .hasSize(1);
    }

    @Test
    void two_who_write_about_a_matter_lose_nothing() {
        asTeam(() -> agendas.discuss(first, "", "Jobb fra mai"));

        TextOutcome outcome = ActingUser.as(SignedIn.user(7, false), () -> agendas.discuss(first, "", "Har søkt jobb"));

        assertThat(outcome).isEqualTo(new TextOutcome.ChangedBy("Bruker 1", "Jobb fra mai"));
        assertThat(asTeam(() -> agendas.discuss(first, "Jobb fra mai", "Jobb fra mai. Har søkt jobb")))
                .isInstanceOf(TextOutcome.Saved.class);
    }

    @Test
    void a_colleague_who_is_named_in_a_discussion_gets_one_task_however_often_it_is_saved() {
        SignedInUser anna = fixture.user(Agency.BOLIGKONTOR, false);
        String named = "Spør @" + anna.username();

        asTeam(() -> agendas.discuss(first, "", named));
        asTeam(() -> tasks.complete(openTask(anna).id()));
        asTeam(() -> agendas.discuss(first, named, named + " om skatten"));

        assertThat(ActingUser.as(anna, () -> tasks.listOpenOf(anna.id()))).isEmpty();
    }

    @Test
    void a_mention_makes_no_task_for_a_colleague_who_may_not_see_the_household() {
        SignedInUser centre = fixture.user(Agency.INTRODUKSJONSSENTER, false);
        SignedInUser blind = fixture.user(Agency.BOLIGKONTOR, false);
        MatterId hidden = fixture.on(meeting, fixture.protectedHousehold("Skjult"));

        asTeam(() -> agendas.discuss(first, "", "Spør @" + centre.username()));
        SignedIn.trusted(() -> agendas.discuss(hidden, "", "Spør @" + blind.username()));

        assertThat(ActingUser.as(centre, () -> tasks.listOpenOf(centre.id()))).isEmpty();
        assertThat(ActingUser.as(centre, () -> tasks.countOpenOf(centre.id()))).isZero();
        assertThat(ActingUser.as(blind, () -> tasks.listOpenOf(blind.id()))).isEmpty();
        assertThat(ActingUser.as(blind, () -> tasks.countOpenOf(blind.id()))).isZero();
        assertThat(SignedIn.trusted(() -> tasks.countOpenOf(centre.id()) + tasks.countOpenOf(blind.id())))
                .isZero();
    }

    @Test
    void a_household_is_erased_with_what_was_said_about_it_and_the_agenda_keeps_the_others() {
        asTeam(() -> agendas.discuss(first, "", "Jobb fra mai"));

        ActingUser.as(ActingUser.SYSTEM, () -> {
            erasure.erase(List.of(household.value()));
            return null;
        });

        assertThat(agenda()).containsExactly(second);
        assertThat(entities.createNativeQuery("select count(*) from case_matter where household_id = :household")
                        .setParameter("household", household.value())
                        .getSingleResult())
                .isEqualTo(0L);
    }

    private TaskRow openTask(SignedInUser user) {
        List<TaskRow> open = ActingUser.as(user, () -> tasks.listOpenOf(user.id()));
        assertThat(open).extracting(TaskRow::rule).containsExactly(TaskRule.MENTIONED);
        return open.getFirst();
    }

    private MeetingOutcome arrange(long version, MatterId... order) {
        MeetingOutcome outcome = asTeam(() -> agendas.arrange(meeting, version, List.of(order)));
        flush();
        return outcome;
    }

    private List<MatterId> agenda() {
        flush();
        return asTeam(() -> agendas.listOf(meeting)).stream().map(MatterRow::id).toList();
    }

    private List<MatterId> waiting() {
        flush();
        return asTeam(() -> matters.listWaiting()).stream().map(MatterRow::id).toList();
    }

    private List<String> types() {
        return asTeam(() ->
                        timeline.page(household, "matter", PageRequest.of(0, 9)).getContent())
                .stream()
                .map(TimelineItem::type)
                .toList();
    }

    private long version() {
        flush();
        return asTeam(() -> meetings.find(meeting).orElseThrow().version());
    }

    private void flush() {
        entities.flush();
        entities.clear();
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
