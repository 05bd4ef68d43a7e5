package no.leietileie.meeting.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.leietileie.access.ActingUser;
import no.leietileie.casework.tasks.TaskRow;
import no.leietileie.casework.tasks.TaskRule;
import no.leietileie.casework.tasks.Tasks;
import no.leietileie.letter.mailing.BookedLetter;
import no.leietileie.letter.mailing.MailingId;
import no.leietileie.letter.mailing.PrintRoomFiles;
import no.leietileie.letter.mailing.SentLetters;
import no.leietileie.letter.markdown.LetterType;
import no.leietileie.meeting.SeasonFixture;
import no.leietileie.meeting.SeasonId;
import no.leietileie.meeting.schedule.HandMoves;
import no.leietileie.municipality.Policies;
import no.leietileie.register.HouseholdId;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A season whose meetings are all near, since reminders go out thirty days before. */
@DatabaseTest
class RemindersTest {

    private static final int DAYS = 30;

    @Autowired
    SeasonFixture seasons;

    @Autowired
    MeetingLetterFixture fixture;

    @Autowired
    Reminders reminders;

    @Autowired
    PrintRoomFiles files;

    @Autowired
    SentLetters sent;

    @Autowired
    HandMoves moves;

    @Autowired
    Tasks tasks;

    @Autowired
    Policies policies;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @BeforeEach
    void thirtyDays() {
        fixture.decide();
        decideDays(DAYS);
    }

    @AfterEach
    void asItWas() {
        decideDays(3);
    }

    private void decideDays(int days) {
        ActingUser.as(ActingUser.SYSTEM, () -> {
            policies.change(ReminderSetting.KEY, new ReminderSetting(days), LocalDate.now(clock));
            return clock;
        });
    }

    @Test
    void everybody_whose_place_stands_is_reminded_once_however_often_the_job_runs() {
        fixture.decideReminder();
        var season = invited();

        reminders.remind();
        reminders.remind();

        assertThat(remindersOf(season)).hasSize(8);
        assertThat(remindersOf(season)).extracting(BookedLetter::household).doesNotHaveDuplicates();
        assertThat(remindersOf(season))
                .allSatisfy(letter -> assertThat(letter.mailingState().isOpen())
                        .as("it is sent off")
                        .isFalse());
    }

    @Test
    void whoever_has_a_letter_that_no_longer_holds_is_not_reminded_but_called() {
        fixture.decideReminder();
        var season = invited();
        var from = fixture.meetings(season).getFirst();
        var to = fixture.meetings(season).getLast();
        var household = from.participants().getFirst().household();
        SignedIn.consultant(() -> moves.move(season, household, from.id(), to.id(), ""));

        reminders.remind();

        assertThat(remindersOf(season))
                .extracting(BookedLetter::household)
                .hasSize(7)
                .doesNotContain(household);
        assertThat(rulesOf(household)).contains(TaskRule.MEETING_REMINDER);
    }

    @Test
    void without_a_decided_reminder_it_is_a_task_once_and_the_reminder_can_still_be_sent_the_next_day() {
        jdbc.sql("UPDATE letter_template SET archived_at = created_at WHERE type = 'MEETING_REMINDER'")
                .update();
        var season = invited();
        var household =
                fixture.meetings(season).getFirst().participants().getFirst().household();

        reminders.remind();
        reminders.remind();

        assertThat(remindersOf(season)).isEmpty();
        assertThat(rulesOf(household)).containsOnlyOnce(TaskRule.MEETING_REMINDER);
        fixture.decideReminder();
        reminders.remind();
        assertThat(remindersOf(season)).hasSize(8);
    }

    @Test
    void an_invitation_that_nobody_has_posted_is_a_task_and_no_reminder() {
        fixture.decideReminder();
        var season = planned();
        fixture.invite(season);
        var household =
                fixture.meetings(season).getFirst().participants().getFirst().household();

        reminders.remind();

        assertThat(remindersOf(season)).isEmpty();
        assertThat(rulesOf(household)).contains(TaskRule.MEETING_REMINDER);
    }

    private SeasonId planned() {
        return seasons.planned(8);
    }

    private SeasonId invited() {
        var season = planned();
        MailingId invitations = fixture.invite(season);
        SignedIn.consultant(() -> files.writePdf(invitations, OutputStream.nullOutputStream()));
        SignedIn.consultant(() -> sent.posted(invitations));
        jdbc.sql("UPDATE letter_recipient SET sent_at = sent_at - INTERVAL 60 DAY WHERE mailing_id = :mailing")
                .param("mailing", invitations.value())
                .update();
        return season;
    }

    private List<BookedLetter> remindersOf(SeasonId season) {
        return fixture.letters(season).stream()
                .filter(letter -> letter.type() == LetterType.MEETING_REMINDER)
                .toList();
    }

    private List<TaskRule> rulesOf(HouseholdId household) {
        return SignedIn.consultant(() -> tasks.listOf(household)).stream()
                .map(TaskRow::rule)
                .filter(Objects::nonNull)
                .toList();
    }
}
