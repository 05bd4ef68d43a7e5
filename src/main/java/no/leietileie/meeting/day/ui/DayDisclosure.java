package no.leietileie.meeting.day.ui;

import static no.leietileie.base.ui.Texts.text;

import java.util.List;
import java.util.stream.Collectors;
import no.leietileie.base.ui.Formats;
import no.leietileie.meeting.day.Attendee;
import no.leietileie.meeting.day.DayHousehold;
import no.leietileie.meeting.day.DayList;
import no.leietileie.meeting.day.HeldAttendance;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.ui.disclosure.DisclosureEntry;
import no.leietileie.register.ui.disclosure.DisclosureSection;
import no.leietileie.register.ui.disclosure.HouseholdDisclosure;
import org.springframework.stereotype.Component;

/** Group meetings the household was invited to, who came and what was written, for the report of everything held. */
@Component
class DayDisclosure implements HouseholdDisclosure {

    private final HeldAttendance held;

    DayDisclosure(HeldAttendance held) {
        this.held = held;
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public List<DisclosureSection> sections(HouseholdId household) {
        return List.of(new DisclosureSection(
                text("disclosure.attendance"),
                held.listOf(household).stream()
                        .map(list -> entry(list, list.households().getFirst()))
                        .toList()));
    }

    private static DisclosureEntry entry(DayList list, DayHousehold household) {
        DisclosureEntry entry = DisclosureEntry.of(DayTexts.when(list.meeting().slot()))
                .with(text("meeting-day.attendance"), DayTexts.of(household.attendance()))
                .with(
                        text("meeting-day.persons"),
                        household.attendees().stream()
                                .filter(one -> one.mark() != null)
                                .map(DayDisclosure::words)
                                .collect(Collectors.joining(", ")))
                .with(text("meeting-day.need"), Formats.text(DayTexts.needs(household)));
        for (var note : household.notes().entrySet()) {
            entry = entry.with(DayTexts.label(note.getKey()), note.getValue());
        }
        return entry;
    }

    private static String words(Attendee attendee) {
        return DayTexts.name(attendee) + ": " + DayTexts.of(attendee.mark());
    }
}
