package no.leietileie.meeting.invitation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.leietileie.letter.mailing.Addressed;
import no.leietileie.letter.mailing.BookedLetter;
import no.leietileie.letter.mailing.BookedLetters;
import no.leietileie.letter.mailing.MailingState;
import no.leietileie.letter.mailing.Mailings;
import no.leietileie.letter.markdown.LetterType;
import no.leietileie.meeting.Meetings;
import no.leietileie.meeting.PlacesChanged;
import no.leietileie.meeting.SeasonId;
import no.leietileie.meeting.season.SeasonRepository;
import no.leietileie.register.HouseholdId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what has been written about the meetings of a season in step with its plan, in the transaction of each change: what
 * is out and does not hold is marked, and a correction for exactly those households waits to be looked through and sent.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Corrections {

    private final Places places;
    private final BookedLetters letters;
    private final Mailings mailings;
    private final SeasonRepository seasons;

    Corrections(Places places, BookedLetters letters, Mailings mailings, SeasonRepository seasons) {
        this.places = places;
        this.letters = letters;
        this.mailings = mailings;
        this.seasons = seasons;
    }

    @EventListener
    void follow(PlacesChanged event) {
        var season = event.season();
        // Before any letter is locked: whoever sends locks letters only, and waits for nobody.
        seasons.lock(season.value());
        var now = places.of(season);
        follow(season, letters.lock(Meetings.BOOKING, now.toCome()), now);
    }

    /** Only what concerns one household: it got a letter. The season is locked already. */
    void follow(SeasonId season, HouseholdId household) {
        var written = letters.lockOf(Meetings.BOOKING, household);
        var about = written.stream().map(letter -> letter.about().id()).collect(Collectors.toSet());
        var now = places.of(season, household, about);
        follow(
                season,
                written.stream()
                        .filter(letter -> now.toCome().contains(letter.about().id()))
                        .toList(),
                now);
    }

    private void follow(SeasonId season, List<BookedLetter> written, Places.Standing now) {
        var where = now.byHousehold();
        List<Addressed> corrections = new ArrayList<>();
        byHousehold(written).forEach((household, own) -> {
            var steps = LetterSteps.of(own, where.get(household), now.declined().getOrDefault(household, Set.of()));
            take(steps);
            if (steps.correction() != null) {
                corrections.add(steps.correction());
            }
        });
        if (!corrections.isEmpty()) {
            prepare(season, corrections);
        }
    }

    static Map<HouseholdId, List<BookedLetter>> byHousehold(Collection<BookedLetter> written) {
        return written.stream().collect(Collectors.groupingBy(BookedLetter::household));
    }

    private void take(LetterSteps steps) {
        steps.outdate().forEach(letters::outdate);
        steps.holdAgain().forEach(letters::holdsAgain);
        steps.follow().forEach(letters::follow);
        steps.takeBack().forEach(letters::takeBack);
    }

    /** With those that wait already, so that a colleague who tidies a plan sends one mailing and not twenty. */
    private void prepare(SeasonId season, List<Addressed> corrections) {
        boolean added = letters.list(Meetings.BOOKING, places.toCome(season)).stream()
                .filter(letter -> letter.type() == LetterType.MEETING_CHANGE)
                .filter(letter -> letter.mailingState() == MailingState.DRAFT)
                .map(BookedLetter::mailing)
                .distinct()
                .anyMatch(draft -> letters.add(draft, corrections));
        if (!added) {
            mailings.compose(LetterType.MEETING_CHANGE, corrections);
        }
    }
}
