package no.leietileie.meeting.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import no.leietileie.letter.mailing.BookedLetter;
import no.leietileie.meeting.MeetingRow;
import no.leietileie.meeting.MeetingState;
import no.leietileie.meeting.SeasonFixture;
import no.leietileie.meeting.SeasonId;
import no.leietileie.meeting.schedule.HandMoves;
import no.leietileie.meeting.schedule.MeetingMoves;
import no.leietileie.meeting.schedule.PlaceOutcome;
import no.leietileie.meeting.schedule.Placements;
import no.leietileie.register.HouseholdId;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Households and meetings are moved about at random: exactly those whose letter says something else are concerned. */
@DatabaseTest
class RandomMovesTest {

    private static final int MOVES = 10;

    @Autowired
    SeasonFixture seasons;

    @Autowired
    MeetingLetterFixture fixture;

    @Autowired
    HandMoves moves;

    @Autowired
    MeetingMoves meetingMoves;

    @Autowired
    Placements placements;

    /** What stands in the plan itself, whatever letters say. */
    private record Seen(Object slot, Object venue, Object talk) {}

    @BeforeEach
    void theLetters() {
        fixture.decide();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void exactly_those_whose_letter_says_something_else_have_it_marked_and_corrected(long seed) {
        seasons.resources();
        var season = seasons.planned(9);
        fixture.invite(season);
        var told = seen(season);
        var random = new Random(seed);
        var undo = new ArrayList<PlaceOutcome.Before>();

        for (int move = 0; move < MOVES; move++) {
            happen(season, random, undo);

            var now = seen(season);
            Set<HouseholdId> concerned = told.keySet().stream()
                    .filter(household -> !told.get(household).equals(now.get(household)))
                    .collect(Collectors.toSet());
            assertThat(outdated(season)).as("move %d", move).isEqualTo(concerned);
            assertThat(fixture.corrected(season)).containsExactlyInAnyOrderElementsOf(concerned);
        }
    }

    private void happen(SeasonId season, Random random, List<PlaceOutcome.Before> undo) {
        var open = fixture.meetings(season).stream()
                .filter(meeting -> meeting.state() == MeetingState.PLANNED
                        && !meeting.participants().isEmpty())
                .toList();
        if (open.isEmpty()) {
            SignedIn.consultant(() -> back(undo.removeLast()));
            return;
        }
        var meeting = open.get(random.nextInt(open.size()));
        var outcome = SignedIn.consultant(() -> switch (random.nextInt(6)) {
            case 0, 1 -> move(season, meeting, open, random);
            case 2, 3 -> elsewhere(season, meeting, random);
            case 4 -> undo.isEmpty() ? elsewhere(season, meeting, random) : back(undo.removeLast());
            default -> out(season, meeting, random);
        });
        if (outcome instanceof PlaceOutcome.Done(PlaceOutcome.Before before)) {
            undo.add(before);
        }
    }

    private PlaceOutcome move(SeasonId season, MeetingRow from, List<MeetingRow> open, Random random) {
        var others = open.stream().filter(one -> !one.equals(from)).toList();
        return others.isEmpty()
                ? elsewhere(season, from, random)
                : moves.move(
                        season,
                        anybody(from, random),
                        from.id(),
                        others.get(random.nextInt(others.size())).id(),
                        "");
    }

    private PlaceOutcome elsewhere(SeasonId season, MeetingRow meeting, Random random) {
        var spots = placements.board(season).spots(meeting.id()).stream()
                .filter(spot -> spot.consequences().isPossibleByHand())
                .toList();
        var spot = spots.get(random.nextInt(spots.size()));
        return meetingMoves.move(season, meeting.id(), meeting.version(), spot.time(), spot.venue(), Set.of());
    }

    private PlaceOutcome out(SeasonId season, MeetingRow meeting, Random random) {
        return random.nextBoolean()
                ? meetingMoves.cancel(season, meeting.id(), meeting.version())
                : moves.takeOut(season, anybody(meeting, random), meeting.id(), HandMoves.TakenOut.WAITS);
    }

    private PlaceOutcome back(PlaceOutcome.Before before) {
        return switch (before) {
            case PlaceOutcome.Before.OfHousehold was -> moves.putBack(was);
            case PlaceOutcome.Before.OfMeeting was -> meetingMoves.putBack(was);
            case PlaceOutcome.Before.OfCancelled was -> meetingMoves.putBack(was);
        };
    }

    private static HouseholdId anybody(MeetingRow meeting, Random random) {
        return meeting.participants()
                .get(random.nextInt(meeting.participants().size()))
                .household();
    }

    private Map<HouseholdId, Seen> seen(SeasonId season) {
        var seen = new HashMap<HouseholdId, Seen>();
        fixture.meetings(season)
                .forEach(meeting -> meeting.participants().forEach(one -> {
                    var talk = one.talk();
                    seen.put(
                            one.household(),
                            new Seen(meeting.slot(), meeting.venue(), talk == null ? "none" : talk.from()));
                }));
        return seen;
    }

    private Set<HouseholdId> outdated(SeasonId season) {
        return fixture.letters(season).stream()
                .filter(letter -> letter.isOut() && letter.outdated())
                .map(BookedLetter::household)
                .collect(Collectors.toSet());
    }
}
