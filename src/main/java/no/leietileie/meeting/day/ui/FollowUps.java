package no.leietileie.meeting.day.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import no.leietileie.base.ui.Notice;
import no.leietileie.casework.visits.VisitKind;
import no.leietileie.casework.visits.ui.VisitBooking;
import no.leietileie.meeting.day.DayHousehold;

/** What is agreed with a household after the meeting, booked on the spot in the one calendar. */
class FollowUps extends Div {

    private final transient VisitBooking booking;
    private final transient DayHousehold household;
    private final UnorderedList agreed = new UnorderedList();

    FollowUps(VisitBooking booking, DayHousehold household) {
        this.booking = booking;
        this.household = household;
        addClassName("day-follow-ups");
        agreed.addClassName("day-agreed");
        add(
                button("meeting-day.follow-up.office", VisitKind.OFFICE),
                button("meeting-day.follow-up.home", VisitKind.HOME),
                agreed);
        load();
    }

    private Button button(String key, VisitKind kind) {
        Button button = new Button(getTranslation(key), click -> book(kind));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation("meeting-day.of", getTranslation(key), DayTexts.names(household)));
        return button;
    }

    private void book(VisitKind kind) {
        booking.open(household.household(), kind, booked -> {
            load();
            Notice.done(getTranslation("meeting-day.follow-up.booked", booking.words(booked)));
        });
    }

    private void load() {
        agreed.removeAll();
        booking.listComing(household.household()).forEach(visit -> agreed.add(new ListItem(booking.words(visit))));
        agreed.setVisible(agreed.getComponentCount() > 0);
    }
}
