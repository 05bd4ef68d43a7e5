package no.leietileie.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Collectors;
import no.leietileie.base.ui.Facts;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.StatusBadge;
import no.leietileie.base.ui.Texts;
import no.leietileie.base.ui.Tone;
import no.leietileie.meeting.MeetingRow;
import no.leietileie.meeting.MeetingState;
import no.leietileie.meeting.ParticipantRow;
import no.leietileie.meeting.day.ui.DayNavigation;
import no.leietileie.meeting.day.ui.DayTexts;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.ui.RegisterNavigation;
import no.leietileie.resource.ResourceId;

/** One meeting of a season: when and where, with whom of the team, and who comes. */
class MeetingCard extends Section {

    MeetingCard(MeetingRow meeting, SeasonNames names, SeasonView.Asked why) {
        addClassName("group-meeting");
        add(heading(meeting));
        if (meeting.state() == MeetingState.CANCELLED) {
            add(new StatusBadge(Tone.RED, getTranslation("invitation.is-cancelled")));
        }
        add(facts(meeting, names));
        UnorderedList people = new UnorderedList();
        meeting.participants().forEach(participant -> people.add(line(participant, names, why)));
        add(people);
    }

    static H3 heading(MeetingRow meeting) {
        return new H3(new Anchor(DayNavigation.location(meeting.id()), SeasonTexts.of(meeting.slot())));
    }

    private Facts facts(MeetingRow meeting, SeasonNames names) {
        Facts facts = new Facts()
                .fact(getTranslation("season.venue"), names.of(meeting.venue()))
                .fact(getTranslation("season.staff"), names.of(meeting.staff()));
        if (!meeting.interpreters().isEmpty()) {
            facts.fact(
                    getTranslation("season.interpreter"),
                    meeting.interpreters().stream()
                            .map(one -> getTranslation(
                                    "season.interpreter.of",
                                    names.of(new ResourceId(one.interpreter())),
                                    SeasonTexts.language(one.language())))
                            .collect(Collectors.joining(", ")));
        }
        return facts;
    }

    private ListItem line(ParticipantRow participant, SeasonNames names, SeasonView.Asked why) {
        ParticipantRow.TalkTime talk = participant.talk();
        Span time = new Span(
                talk == null
                        ? ""
                        : getTranslation("season.talk", Formats.clock(talk.from()), Formats.clock(talk.to())));
        time.addClassName("quiet");
        ListItem line = new ListItem(link(participant.household(), names), time);
        if (participant.attendance() != null) {
            line.add(DayTexts.badge(participant.attendance()));
        }
        line.add(why(participant.household(), names, why));
        return line;
    }

    static Anchor link(HouseholdId household, SeasonNames names) {
        return new Anchor(RegisterNavigation.householdLocation(household), names.of(household));
    }

    static Button why(HouseholdId household, SeasonNames names, SeasonView.Asked why) {
        Button button = new Button(Texts.text("season.why"), click -> why.about(household));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(Texts.text("season.why.of", names.of(household)));
        return button;
    }
}
