package no.leietileie.meeting.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.leietileie.access.ActingUser;
import no.leietileie.access.Agency;
import no.leietileie.access.Role;
import no.leietileie.access.SignedInUser;
import no.leietileie.access.UserId;
import no.leietileie.letter.mailing.BookedLetter;
import no.leietileie.letter.markdown.FieldValue;
import no.leietileie.letter.markdown.LetterType;
import no.leietileie.letter.markdown.MergeField;
import no.leietileie.meeting.MeetingRow;
import no.leietileie.meeting.ParticipantRow;
import no.leietileie.meeting.SeasonFixture;
import no.leietileie.meeting.SeasonId;
import no.leietileie.register.HouseholdId;
import no.leietileie.resource.SaveOutcome;
import no.leietileie.resource.VenueData;
import no.leietileie.resource.VenueFacts;
import no.leietileie.resource.VenueRow;
import no.leietileie.resource.Venues;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What letters say of a venue is other than before. */
@DatabaseTest
class ChangedResourcesTest {

    @Autowired
    SeasonFixture seasons;

    @Autowired
    MeetingLetterFixture fixture;

    @Autowired
    Invitations invitations;

    @Autowired
    Venues venues;

    private SeasonId season = new SeasonId(0);

    @BeforeEach
    void theLettersAreOut() {
        fixture.decide();
        season = seasons.planned(8);
        fixture.invite(season);
    }

    @Test
    void a_venue_with_another_address_is_told_to_those_invited_there_until_it_is_put_right() {
        var before = venue();

        change(before.data().name(), "Storgata 17");

        assertThat(corrected()).containsExactlyInAnyOrderElementsOf(invitedThere(before));
        assertThat(corrections())
                .allSatisfy(letter -> assertThat(letter.said().values())
                        .containsEntry(MergeField.MEETING_ADDRESS, FieldValue.of("Storgata 17"))
                        .containsEntry(
                                MergeField.PREVIOUS_PLACE,
                                FieldValue.of(before.data().name() + ", "
                                        + before.data().facts().streetAddress())));
        change(before.data().name(), before.data().facts().streetAddress());
        assertThat(corrections()).isEmpty();
        assertThat(SignedIn.consultant(() -> invitations.survey(season)).wrong())
                .isZero();
    }

    @Test
    void a_venue_with_another_name_is_told_also_when_somebody_changes_it_who_writes_no_letters() {
        var before = venue();
        var admin = new SignedInUser(
                new UserId(9), "admin", "Bruker 9", Agency.BOLIGKONTOR, "", false, false, Set.of(Role.ADMIN));

        ActingUser.as(
                admin,
                () -> change(
                        "Nye " + before.data().name(), before.data().facts().streetAddress()));

        assertThat(corrected()).containsExactlyInAnyOrderElementsOf(invitedThere(before));
    }

    @Test
    void what_no_letter_says_of_a_venue_makes_no_letter() {
        var before = venue();
        var facts = before.data().facts();

        SignedIn.consultant(() -> venues.change(
                before.id(),
                new VenueData(
                        before.data().name(),
                        new VenueFacts((short) 19, true, facts.streetAddress(), null, null),
                        before.data().hours()),
                before.version()));

        assertThat(corrections()).isEmpty();
    }

    private VenueRow venue() {
        return SignedIn.consultant(
                () -> venues.find(fixture.meetings(season).getFirst().venue()).orElseThrow());
    }

    private SaveOutcome change(String name, String address) {
        var now = venue();
        var data = new VenueData(
                name,
                new VenueFacts((short) 20, true, address, null, null),
                now.data().hours());
        return ActingUser.as(
                no.leietileie.access.CurrentUser.find().orElseGet(() -> SignedIn.user(1, false)),
                () -> venues.change(now.id(), data, now.version()));
    }

    private Set<HouseholdId> invitedThere(VenueRow venue) {
        return fixture.meetings(season).stream()
                .filter(meeting -> meeting.venue().equals(venue.id()))
                .map(MeetingRow::participants)
                .flatMap(List::stream)
                .map(ParticipantRow::household)
                .collect(Collectors.toSet());
    }

    private List<BookedLetter> corrections() {
        return fixture.letters(season).stream()
                .filter(letter -> letter.type() == LetterType.MEETING_CHANGE && !letter.isOut())
                .toList();
    }

    private List<HouseholdId> corrected() {
        return corrections().stream().map(BookedLetter::household).toList();
    }
}
