package no.leietileie.casework.casemeeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.leietileie.access.Role;
import no.leietileie.base.ui.Card;
import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.PageHeader;
import no.leietileie.base.ui.StatusBadge;
import no.leietileie.base.ui.Texts;
import no.leietileie.base.ui.Tone;
import no.leietileie.casework.casemeeting.CaseMeetingId;
import no.leietileie.casework.casemeeting.MeetingRow;

/** When the group meets, who waits to be discussed, and what was held. */
@Route("fagmoter")
@RolesAllowed(Role.TEAM_NAME)
class CaseMeetingsView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final int YEARS = 1;

    private final transient MeetingParts parts;
    private final Div cards = new Div();
    private int yearsBack = YEARS;

    CaseMeetingsView(MeetingParts parts) {
        this.parts = parts;
        addClassName("page");
        cards.addClassName("meeting-cards");
        Button plan = new Button(
                getTranslation("case-meeting.plan"),
                Icon.PLUS.create(),
                click -> MeetingDialog.plan(parts, CaseMeetingNavigation::open));
        plan.addThemeVariants(ButtonVariant.PRIMARY);
        PageHeader header = new PageHeader(getTranslation("case-meeting.title"));
        if (parts.mayKeep()) {
            header = new PageHeader(getTranslation("case-meeting.title"), plan);
        }
        add(header, cards);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        load();
        parts.matters().noteLook();
    }

    private void load() {
        cards.removeAll();
        List<MeetingRow> planned = parts.meetings().listPlanned();
        Card coming = new Card(getTranslation("case-meeting.coming"), list(planned, "case-meeting.coming.none"));
        cards.add(coming, new WaitingCard(parts, planned, this::load), over());
    }

    private Card over() {
        LocalDate since = parts.today().minusYears(yearsBack);
        Card card = new Card(
                getTranslation("case-meeting.over"), list(parts.meetings().listOver(since), "case-meeting.over.none"));
        Button older = new Button(getTranslation("case-meeting.older"), click -> {
            yearsBack += YEARS;
            load();
        });
        older.addThemeVariants(ButtonVariant.TERTIARY);
        card.add(older);
        return card;
    }

    private Div list(List<MeetingRow> meetings, String noneKey) {
        Map<CaseMeetingId, Long> counts =
                parts.agendas().countOf(meetings.stream().map(MeetingRow::id).toList());
        UnorderedList lines = new UnorderedList();
        lines.addClassName("meeting-list");
        meetings.forEach(meeting -> lines.add(line(meeting, counts.getOrDefault(meeting.id(), 0L))));
        Div list = new Div(lines);
        if (meetings.isEmpty()) {
            lines.setVisible(false);
            Paragraph none = new Paragraph(getTranslation(noneKey));
            none.addClassName("quiet");
            list.add(none);
        }
        return list;
    }

    private ListItem line(MeetingRow meeting, long matters) {
        Anchor when = new Anchor(CaseMeetingNavigation.location(meeting.id()), MeetingTexts.when(meeting.data()));
        Span about = new Span(Texts.counted("case-meeting.matters", matters));
        about.addClassName("quiet");
        boolean late = meeting.isPlanned() && meeting.data().heldOn().isBefore(parts.today());
        return new ListItem(
                when,
                about,
                late
                        ? new StatusBadge(Tone.AMBER, getTranslation("case-meeting.not-closed"))
                        : MeetingTexts.badge(meeting.state()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("case-meeting.title");
    }
}
