package no.leietileie.casework.casemeeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import no.leietileie.access.Agency;
import no.leietileie.access.SignedInUser;
import no.leietileie.casework.stages.CaseRow;
import no.leietileie.casework.stages.Cases;
import no.leietileie.casework.stages.Stage;
import no.leietileie.casework.stages.StageChange;
import no.leietileie.casework.stages.StageProblem;
import no.leietileie.casework.tasks.NewTask;
import no.leietileie.casework.tasks.TaskRow;
import no.leietileie.casework.tasks.Tasks;
import no.leietileie.casework.timeline.Timeline;
import no.leietileie.casework.timeline.TimelineItem;
import no.leietileie.register.HouseholdId;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class DecisionsTest {

    @Autowired
    MeetingFixture fixture;

    @Autowired
    CaseMeetings meetings;

    @Autowired
    Agendas agendas;

    @Autowired
    Matters matters;

    @Autowired
    Decisions decisions;

    @Autowired
    Cases cases;

    @Autowired
    Tasks tasks;

    @Autowired
    Timeline timeline;

    @Autowired
    EntityManager entities;

    private CaseMeetingId meeting;
    private HouseholdId household;
    private MatterId matter;

    @BeforeEach
    void aMatterOnAnAgenda() {
        meeting = fixture.meeting(fixture.today());
        household = fixture.household("Prøvesen");
        matter = fixture.on(meeting, household);
        flush();
    }

    @Test
    void a_decision_moves_the_case_and_gives_tasks_and_all_of_it_is_taken_back_at_once() {
        SignedInUser anna = fixture.user(Agency.BOLIGKONTOR, false);
        NewTask task = new NewTask(null, "Ringe", fixture.today().plusDays(3), anna.id());

        decide(new Decision(DecisionKind.MOVE, "Kontakt i dag", to(Stage.CONTACTED), found().version(), List.of(task)));

        assertThat(found().stage()).isEqualTo(Stage.CONTACTED);
        assertThat(openTitles(anna)).containsExactly("Ringe");
        assertThat(row().decision()).satisfies(decision -> {
            assertThat(decision.text()).isEqualTo("Kontakt i dag");
            assertThat(decision.movedTo()).isEqualTo(Stage.CONTACTED);
            assertThat(decision.byName()).isEqualTo("Bruker 1");
        });

        takeBack();

        assertThat(found().stage()).isEqualTo(Stage.TARGET_GROUP);
        assertThat(openTitles(anna)).isEmpty();
        assertThat(row().decision()).isNull();
    }

    @Test
    void a_step_that_the_table_refuses_leaves_the_matter_undecided() {
        DecisionOutcome outcome =
                decide(new Decision(DecisionKind.MOVE, "", to(Stage.BUYING), found().version(), List.of()));

        assertThat(outcome).isEqualTo(new DecisionOutcome.StepRefused(Set.of(StageProblem.NOT_POSSIBLE)));
        assertThat(row().decision()).isNull();
        assertThat(found().stage()).isEqualTo(Stage.TARGET_GROUP);
    }

    @Test
    void a_case_that_has_moved_since_it_was_shown_is_not_moved_by_a_decision() {
        long seen = found().version();
        asTeamMove(Stage.PRIORITISED);

        DecisionOutcome outcome = decide(new Decision(DecisionKind.MOVE, "", to(Stage.CONTACTED), seen, List.of()));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        DecisionOutcome.CaseMoved.class,
                        moved -> assertThat(moved.byWhom()).isEqualTo("Bruker 1"));
        assertThat(row().decision()).isNull();
    }

    @Test
    void a_decision_is_not_taken_back_over_a_later_step() {
        decide(new Decision(DecisionKind.MOVE, "", to(Stage.PRIORITISED), found().version(), List.of()));
        asTeamMove(Stage.CONTACTED);

        DecisionOutcome outcome = takeBack();

        assertThat(outcome).isInstanceOf(DecisionOutcome.CaseMoved.class);
        assertThat(found().stage()).isEqualTo(Stage.CONTACTED);
        assertThat(row().decision()).isNotNull();
    }

    @Test
    void who_decides_on_what_a_colleague_has_changed_meanwhile_is_told_who() {
        long seen = row().version();
        SignedIn.trusted(() -> {
            agendas.show(matter, Set.of());
            return null;
        });
        flush();
        SignedIn.consultant(() -> agendas.discuss(matter, "", "Nye opplysninger"));
        flush();

        DecisionOutcome outcome =
                SignedIn.consultant(() -> decisions.decide(matter, seen, Decision.of(DecisionKind.CONTINUE, "")));

        assertThat(outcome).isEqualTo(new DecisionOutcome.ChangedBy("Bruker 2"));
    }

    @Test
    void what_is_written_while_others_talk_outdates_neither_a_decision_nor_the_meeting() {
        long seen = row().version();
        long seenMeeting = meetingVersion();
        SignedIn.consultant(() -> agendas.discuss(matter, "", "Nye opplysninger"));
        SignedIn.consultant(() -> meetings.writeSummary(meeting, "", "Neste møte er om to uker"));
        flush();

        assertThat(SignedIn.consultant(() -> decisions.decide(matter, seen, Decision.of(DecisionKind.CONTINUE, ""))))
                .isInstanceOf(DecisionOutcome.Stored.class);
        assertThat(SignedIn.consultant(() -> meetings.become(meeting, seenMeeting, MeetingState.HELD)))
                .isInstanceOf(MeetingOutcome.Stored.class);
        assertThat(row().discussion()).isEqualTo("Nye opplysninger");
    }

    @Test
    void what_is_postponed_waits_for_the_next_meeting_and_no_longer_when_that_is_taken_back() {
        decide(Decision.of(DecisionKind.POSTPONE, ""));

        assertThat(waitingHouseholds()).contains(household);

        takeBack();

        assertThat(waitingHouseholds()).doesNotContain(household);
    }

    @Test
    void a_meeting_that_is_closed_postpones_what_was_not_decided() {
        HouseholdId other = fixture.household("Avgjort");
        MatterId decided = fixture.on(meeting, other);
        flush();
        SignedIn.consultant(() ->
                decisions.decide(decided, rowOf(decided).version(), Decision.of(DecisionKind.CONTINUE, "Går fint")));

        List<MatterId> postponed = SignedIn.consultant(() -> decisions.postponeUndecided(meeting));

        assertThat(postponed).containsExactly(matter);
        assertThat(waitingHouseholds()).contains(household).doesNotContain(other);
    }

    @Test
    void a_meeting_that_is_closed_leaves_nothing_behind_that_its_user_does_not_see() {
        HouseholdId hidden = fixture.protectedHousehold("Skjult");
        fixture.on(meeting, hidden);
        flush();

        List<MatterId> postponed = SignedIn.consultant(() -> decisions.postponeUndecided(meeting));

        assertThat(postponed).containsExactly(matter);
        flush();
        assertThat(SignedIn.trusted(() -> agendas.listOf(meeting)))
                .noneMatch(row -> row.household().equals(hidden) && row.decision() == null);
    }

    @Test
    void nothing_is_decided_once_the_meeting_is_over() {
        long version = meetingVersion();
        SignedIn.consultant(() -> meetings.become(meeting, version, MeetingState.HELD));

        assertThatThrownBy(() -> decide(Decision.of(DecisionKind.CONTINUE, "")))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> SignedIn.consultant(() -> decisions.takeBack(matter)))
                .isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @EnumSource(DecisionKind.class)
    void a_step_goes_with_a_decision_exactly_where_its_kind_says(DecisionKind kind) {
        if (kind.mayMove()) {
            assertThat(new Decision(kind, "", to(Stage.CONTACTED), 0, List.of()).step())
                    .isNotNull();
        } else {
            assertThatThrownBy(() -> new Decision(kind, "", to(Stage.CONTACTED), 0, List.of()))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        if (kind.mustMove()) {
            assertThatThrownBy(() -> Decision.of(kind, "")).isInstanceOf(IllegalArgumentException.class);
        } else {
            assertThat(Decision.of(kind, "").step()).isNull();
        }
    }

    @Test
    void the_timeline_tells_what_was_decided_in_the_words_of_the_meeting() {
        decide(Decision.of(DecisionKind.ADVISE_AGAINST, "Vent til prøvetiden er over"));

        List<TimelineItem> items = SignedIn.consultant(
                () -> timeline.page(household, "matter", PageRequest.of(0, 9)).getContent());

        assertThat(items.getFirst().body()).isEqualTo("Vent til prøvetiden er over");
        assertThat(items.getFirst().details()).containsEntry("decision", "ADVISE_AGAINST");
        assertThat(items.getLast().body()).isEqualTo("Usikker inntekt");
    }

    private DecisionOutcome decide(Decision decision) {
        DecisionOutcome outcome = SignedIn.consultant(() -> decisions.decide(matter, row().version(), decision));
        flush();
        return outcome;
    }

    private DecisionOutcome takeBack() {
        DecisionOutcome outcome = SignedIn.consultant(() -> decisions.takeBack(matter));
        flush();
        return outcome;
    }

    private void asTeamMove(Stage stage) {
        SignedIn.consultant(() -> cases.move(household, found().version(), to(stage)));
        flush();
    }

    private StageChange to(Stage stage) {
        return StageChange.to(stage, fixture.today());
    }

    private CaseRow found() {
        return SignedIn.consultant(() -> cases.find(household).orElseThrow());
    }

    private long meetingVersion() {
        return SignedIn.consultant(() -> meetings.find(meeting).orElseThrow().version());
    }

    private MatterRow row() {
        return rowOf(matter);
    }

    private MatterRow rowOf(MatterId id) {
        return SignedIn.consultant(() -> agendas.listOf(meeting)).stream()
                .filter(found -> found.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<String> openTitles(SignedInUser user) {
        return SignedIn.consultant(() -> tasks.listOpenOf(user.id())).stream()
                .map(TaskRow::title)
                .toList();
    }

    private List<HouseholdId> waitingHouseholds() {
        return SignedIn.consultant(() -> matters.listWaiting()).stream()
                .map(MatterRow::household)
                .toList();
    }

    private void flush() {
        entities.flush();
        entities.clear();
    }
}
