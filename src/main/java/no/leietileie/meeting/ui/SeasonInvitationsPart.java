package no.leietileie.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Set;
import no.leietileie.base.ui.Card;
import no.leietileie.base.ui.EmptyState;
import no.leietileie.base.ui.Facts;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.StatusBadge;
import no.leietileie.base.ui.Texts;
import no.leietileie.letter.ui.LetterNavigation;
import no.leietileie.meeting.MeetingRow;
import no.leietileie.meeting.MeetingState;
import no.leietileie.meeting.ParticipantRow;
import no.leietileie.meeting.invitation.InvitationSurvey;
import no.leietileie.meeting.invitation.LetterStanding;
import no.leietileie.meeting.invitation.LetterStanding.State;

/** The letters of a season: how far they are, meeting by meeting and household by household. */
class SeasonInvitationsPart extends Div {

    private final transient InvitationSurvey survey;
    private final transient SeasonNames names;
    private final transient SeasonParts parts;
    private final transient InvitationActions actions;

    SeasonInvitationsPart(
            SeasonParts parts,
            List<MeetingRow> meetings,
            InvitationSurvey survey,
            SeasonNames names,
            InvitationActions actions) {
        this.parts = parts;
        this.survey = survey;
        this.names = names;
        this.actions = actions;
        addClassName("season-invitations");
        List<MeetingRow> open = meetings.stream()
                .filter(meeting -> !survey.of(meeting.id()).isEmpty())
                .toList();
        if (open.isEmpty() && survey.withoutPlace().isEmpty()) {
            add(new EmptyState(
                    Icon.MAIL, getTranslation("invitation.none"), getTranslation("invitation.none.explanation")));
            return;
        }
        Div top = new Div(summary(), new MeetingFiles(parts, open, names));
        top.addClassName("season-invitations-top");
        add(top);
        if (!survey.withoutPlace().isEmpty()) {
            add(withoutPlace());
        }
        Div cards = new Div();
        cards.addClassName("group-meetings");
        open.forEach(meeting -> cards.add(card(meeting)));
        add(cards);
        meetings.stream()
                .filter(meeting -> meeting.state() == MeetingState.CANCELLED)
                .map(meeting -> new Paragraph(getTranslation(
                        "invitation.cancelled", SeasonTexts.of(meeting.slot()), names.of(meeting.venue()))))
                .forEach(this::add);
    }

    private Card summary() {
        Facts facts = new Facts();
        for (State state : State.values()) {
            long count = survey.count(state);
            if (count > 0) {
                facts.fact(getTranslation(state.messageKey()), Formats.number(count));
            }
        }
        Card card = new Card(getTranslation("invitation.standing"), facts);
        survey.mailings(State.PREPARED)
                .forEach(mailing -> card.add(
                        new Anchor(LetterNavigation.toMailing(mailing), getTranslation("invitation.open-draft"))));
        return card;
    }

    private Card withoutPlace() {
        UnorderedList lines = new UnorderedList();
        lines.addClassName("season-unplaced");
        survey.withoutPlace()
                .forEach(standing ->
                        lines.add(new ListItem(MeetingCard.link(standing.household(), names), badge(standing))));
        return new Card(
                getTranslation("invitation.without-place", survey.withoutPlace().size()), lines);
    }

    private Card card(MeetingRow meeting) {
        Card card = new Card(SeasonTexts.of(meeting.slot()));
        card.addClassName("group-meeting");
        UnorderedList people = new UnorderedList();
        var standings = survey.byHousehold();
        meeting.participants().forEach(participant -> {
            var standing = standings.get(participant.household());
            people.add(new ListItem(
                    MeetingCard.link(participant.household(), names),
                    time(participant),
                    standing == null ? new Span() : badge(standing)));
        });
        card.add(new Paragraph(names.of(meeting.venue())), people, buttons(meeting));
        return card;
    }

    private static Span time(ParticipantRow participant) {
        Span time = new Span(
                participant.talk() == null
                        ? ""
                        : Formats.clock(participant.talk().from()));
        time.addClassName("quiet");
        return time;
    }

    private Div buttons(MeetingRow meeting) {
        Div buttons = new Div();
        buttons.addClassName("meeting-board-buttons");
        String when = SeasonTexts.of(meeting.slot());
        var own = survey.of(meeting.id());
        if (own.stream().anyMatch(one -> one.state() == State.NOT_INVITED)) {
            buttons.add(button("invitation.invite", when, () -> actions.invite(Set.of(meeting.id()))));
        }
        buttons.add(button("season.meeting.move", when, () -> actions.move(meeting)));
        long told = own.stream().filter(one -> one.state().isTold()).count();
        buttons.add(button("invitation.cancel", when, () -> actions.cancel(meeting, told)));
        Anchor file = MeetingFiles.link(parts, List.of(meeting), getTranslation("invitation.ics.one"));
        file.setAriaLabel(getTranslation("invitation.ics.one.of", when));
        buttons.add(file);
        return buttons;
    }

    private Button button(String key, String when, Runnable action) {
        Button button = new Button(getTranslation(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation("invitation.of", getTranslation(key), when));
        return button;
    }

    /** The letter's own page is one click away. */
    private static Component badge(LetterStanding standing) {
        StatusBadge badge = new StatusBadge(
                SeasonTexts.tone(standing.state()), Texts.text(standing.state().messageKey()));
        var mailing = standing.mailing();
        return mailing == null ? badge : new Anchor(LetterNavigation.toMailing(mailing), badge);
    }
}
