package no.leietileie.meeting.invitation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.leietileie.access.Role;
import no.leietileie.letter.mailing.Addressed;
import no.leietileie.letter.mailing.BookedLetter;
import no.leietileie.letter.mailing.BookedLetters;
import no.leietileie.letter.mailing.Composed;
import no.leietileie.letter.mailing.MailingReference;
import no.leietileie.letter.mailing.Mailings;
import no.leietileie.letter.markdown.LetterType;
import no.leietileie.meeting.MeetingId;
import no.leietileie.meeting.Meetings;
import no.leietileie.meeting.PlacesChanged;
import no.leietileie.meeting.SeasonId;
import no.leietileie.meeting.schedule.PlanProposals;
import no.leietileie.meeting.season.SeasonRepository;
import no.leietileie.register.HouseholdId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invites to the meetings of a season. Nothing is sent by itself: a colleague looks the letters through. */
@Service
@PreAuthorize("hasRole('" + Role.REGISTER_NAME + "')")
@Transactional
public class Invitations {

    private final SeasonRepository seasons;
    private final Places places;
    private final PlanProposals proposals;
    private final BookedLetters letters;
    private final Mailings mailings;
    private final ApplicationEventPublisher events;

    Invitations(
            SeasonRepository seasons,
            Places places,
            PlanProposals proposals,
            BookedLetters letters,
            Mailings mailings,
            ApplicationEventPublisher events) {
        this.seasons = seasons;
        this.places = places;
        this.proposals = proposals;
        this.letters = letters;
        this.mailings = mailings;
        this.events = events;
    }

    /** One letter to each household of these meetings that has not been invited and whose invitation does not wait already. */
    public Invited invite(SeasonId season, Set<MeetingId> wanted) {
        seasons.lock(season.value());
        var now = places.of(season);
        var written = Corrections.byHousehold(letters.lock(Meetings.BOOKING, now.toCome()));
        List<Addressed> addressed = now.places().stream()
                .filter(place -> wanted.contains(place.meeting()))
                .filter(place ->
                        LetterStanding.of(place.household(), written.getOrDefault(place.household(), List.of()), place)
                                        .state()
                                == LetterStanding.State.NOT_INVITED)
                .map(Place::told)
                .toList();
        if (addressed.isEmpty()) {
            return new Invited.Nobody();
        }
        return switch (mailings.compose(LetterType.MEETING_INVITATION, addressed)) {
            case Composed.Ready(var mailing) -> new Invited.Ready(mailing, addressed.size());
            case Composed.NoTemplate() -> new Invited.NoTemplate();
        };
    }

    @Transactional(readOnly = true)
    public InvitationSurvey survey(SeasonId season) {
        var now = places.of(season);
        var written = Corrections.byHousehold(letters.list(Meetings.BOOKING, now.toCome()));
        Map<MeetingId, List<LetterStanding>> meetings = new LinkedHashMap<>();
        Set<HouseholdId> placed = new HashSet<>();
        for (Place place : now.places()) {
            placed.add(place.household());
            meetings.computeIfAbsent(place.meeting(), _ -> new ArrayList<>())
                    .add(LetterStanding.of(
                            place.household(), written.getOrDefault(place.household(), List.of()), place));
        }
        written.keySet().removeAll(placed);
        return new InvitationSurvey(meetings, withoutPlace(written, now.declined()));
    }

    private static List<LetterStanding> withoutPlace(
            Map<HouseholdId, List<BookedLetter>> written, Map<HouseholdId, Set<MailingReference>> declined) {
        return written.entrySet().stream()
                .filter(entry ->
                        !LetterSteps.isDeclined(entry.getValue(), declined.getOrDefault(entry.getKey(), Set.of())))
                .map(entry -> LetterStanding.of(entry.getKey(), entry.getValue(), null))
                .filter(standing -> standing.state().isWrong())
                .toList();
    }

    /** Which letters a proposal would make wrong, before anybody accepts it. */
    @Transactional(readOnly = true)
    public List<ForeseenCorrection> foresee(SeasonId season) {
        var after = proposals.places(season);
        if (after.isEmpty()) {
            return List.of();
        }
        var words = places.words();
        var now = places.of(season);
        var declined = now.declined();
        List<ForeseenCorrection> foreseen = new ArrayList<>();
        Corrections.byHousehold(letters.list(Meetings.BOOKING, now.toCome()))
                .forEach((household, own) -> LetterSteps.told(own).ifPresent(told -> {
                    var place = after.get(household);
                    var instead = place == null
                            ? null
                            : words.facts(place.slot(), place.venue(), place.talk(), place.interpreters());
                    boolean knows =
                            instead == null && LetterSteps.isDeclined(own, declined.getOrDefault(household, Set.of()));
                    if (!told.equals(instead) && !knows) {
                        foreseen.add(new ForeseenCorrection(household, told, instead));
                    }
                }));
        return foreseen;
    }

    /** Once more, after a template has been decided that was missing when the plan was changed. */
    public void correct(SeasonId season) {
        events.publishEvent(new PlacesChanged(season));
    }
}
