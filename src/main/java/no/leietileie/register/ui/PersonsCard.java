package no.leietileie.register.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import no.leietileie.base.Fodselsnummer;
import no.leietileie.base.ui.Card;
import no.leietileie.base.ui.Facts;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.Texts;
import no.leietileie.register.PersonId;
import no.leietileie.register.households.HouseholdDetails;
import no.leietileie.register.households.Households;
import no.leietileie.register.households.PersonDetails;
import no.leietileie.register.ui.disclosure.StatedPurposes;
import org.jspecify.annotations.Nullable;

/** The people of the household and how they are reached; edited on the spot. */
class PersonsCard extends Card {

    private final transient Households households;
    private final Div content = new Div();
    private final Button edit = new Button(Texts.text("household.edit"), Icon.PENCIL.create());
    private transient HouseholdDetails household;

    PersonsCard(HouseholdDetails household, Households households) {
        super(Texts.text("household.people"));
        this.household = household;
        this.households = households;
        edit.addClickListener(click -> edit());
        withAction(edit);
        add(content);
        show();
    }

    private void show() {
        edit.setVisible(true);
        content.removeAll();
        Div persons = new Div();
        persons.addClassName("persons");
        household.persons().forEach(person -> persons.add(new Div(new H3(PersonLabels.name(person)), facts(person))));
        content.add(
                persons,
                new Facts()
                        .fact(
                                getTranslation("household.adults"),
                                TenantLabels.number(household.facts().adults()))
                        .fact(
                                getTranslation("household.children"),
                                TenantLabels.number(household.facts().children())));
    }

    private void edit() {
        edit.setVisible(false);
        content.removeAll();
        content.add(new ContactForm(household, households, this::reload));
    }

    private void reload() {
        StatedPurposes.ofSession()
                .find(household.id())
                .map(purpose -> households.open(household.id(), purpose))
                .orElseGet(() -> households.open(household.id()))
                .ifPresent(now -> household = now);
        show();
    }

    private Facts facts(PersonDetails person) {
        return new Facts()
                .fact(getTranslation("person.role"), TenantLabels.of(person.role()))
                .fact(getTranslation("person.birth-date"), Formats.date(person.birthDate()))
                .fact(getTranslation("person.identity-number"), identityNumber(person))
                .fact(
                        getTranslation("person.phone"),
                        link(
                                "tel:",
                                person.contact().phone(),
                                Formats.phone(person.contact().phone())))
                .fact(
                        getTranslation("person.email"),
                        link(
                                "mailto:",
                                person.contact().email(),
                                Formats.text(person.contact().email())))
                .fact(getTranslation("person.language"), PersonLabels.language(person.contact()))
                .fact(getTranslation("person.interpreter"), interpreter(person))
                .fact(getTranslation("person.nationality"), TenantLabels.country(person.nationality()))
                .fact(getTranslation("source"), SourceLabels.of(person.provenance()));
    }

    private String interpreter(PersonDetails person) {
        Boolean needed = person.contact().interpreterNeeded();
        return needed == null ? Formats.UNKNOWN : getTranslation(needed ? "tenants.yes" : "tenants.no");
    }

    private static Span link(String scheme, @Nullable String address, String text) {
        return address == null ? new Span(text) : new Span(new Anchor(scheme + address, text));
    }

    private Span identityNumber(PersonDetails person) {
        if (person.maskedIdentityNumber() == null) {
            return new Span(Formats.UNKNOWN);
        }
        Span number = new Span(person.maskedIdentityNumber());
        Button reveal = new Button(getTranslation("person.reveal"));
        reveal.setAriaLabel(getTranslation("person.reveal.label", PersonLabels.name(person)));
        reveal.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        reveal.addClickListener(click -> {
            number.setText(reveal(person.id()));
            reveal.setVisible(false);
        });
        return new Span(number, reveal);
    }

    private String reveal(PersonId person) {
        return households
                .revealIdentityNumber(person, StatedPurposes.ofSession().find(household.id()))
                .map(Fodselsnummer::value)
                .orElse(Formats.UNKNOWN);
    }
}
