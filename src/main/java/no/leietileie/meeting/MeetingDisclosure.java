package no.leietileie.meeting;

import static no.leietileie.base.ui.Texts.text;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.leietileie.base.ui.Formats;
import no.leietileie.meeting.season.SeasonHousehold;
import no.leietileie.meeting.season.SeasonHouseholdRepository;
import no.leietileie.meeting.season.SeasonRepository;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.ui.disclosure.DisclosureEntry;
import no.leietileie.register.ui.disclosure.DisclosureSection;
import no.leietileie.register.ui.disclosure.HouseholdDisclosure;
import org.springframework.stereotype.Component;

/** The seasons and group meetings that a household is planned for, for the report of everything held. */
@Component
class MeetingDisclosure implements HouseholdDisclosure {

    private static final int AFTER_CASE_MEETINGS = 26;

    private final MeetingRepository meetings;
    private final ParticipantRepository participants;
    private final SeasonHouseholdRepository members;
    private final SeasonRepository seasons;

    MeetingDisclosure(
            MeetingRepository meetings,
            ParticipantRepository participants,
            SeasonHouseholdRepository members,
            SeasonRepository seasons) {
        this.meetings = meetings;
        this.participants = participants;
        this.members = members;
        this.seasons = seasons;
    }

    @Override
    public int order() {
        return AFTER_CASE_MEETINGS;
    }

    @Override
    public List<DisclosureSection> sections(HouseholdId household) {
        List<Participant> places = participants.ofHouseholds(List.of(household.value()));
        Map<MeetingId, Meeting> known =
                meetings
                        .findAllById(places.stream()
                                .map(place -> place.meeting().value())
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Meeting::id, Function.identity()));
        return List.of(new DisclosureSection(
                text("season.title"),
                Stream.concat(
                                members.ofHousehold(household.value()).stream().map(this::member),
                                places.stream()
                                        .map(place -> place(place, Objects.requireNonNull(known.get(place.meeting())))))
                        .toList()));
    }

    private DisclosureEntry member(SeasonHousehold member) {
        DisclosureEntry entry = DisclosureEntry.of(
                seasons.findById(member.season().value()).orElseThrow().data().name());
        if (member.isAlone()) {
            entry = entry.with(text("disclosure.meeting.alone"), text("disclosure.yes"));
        }
        return member.away().isEmpty()
                ? entry
                : entry.with(
                        text("disclosure.meeting.away"),
                        member.away().stream().sorted().map(Formats::time).collect(Collectors.joining(", ")));
    }

    private static DisclosureEntry place(Participant place, Meeting meeting) {
        ParticipantRow row = place.row();
        DisclosureEntry entry = DisclosureEntry.of(
                text("disclosure.meeting.at", Formats.time(meeting.slot().start())));
        if (row.talk() != null) {
            entry = entry.with(
                    text("disclosure.meeting.talk"), Formats.clock(row.talk().from()));
        }
        return row.reason().isEmpty() ? entry : entry.with(text("disclosure.reason"), row.reason());
    }
}
