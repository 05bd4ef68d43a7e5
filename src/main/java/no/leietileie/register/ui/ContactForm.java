package no.leietileie.register.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.data.binder.BinderValidationStatus;
import java.util.ArrayList;
import java.util.List;
import no.leietileie.base.ui.ErrorSummary;
import no.leietileie.base.ui.Notice;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.households.Conflict;
import no.leietileie.register.households.ContactData;
import no.leietileie.register.households.ContactResult;
import no.leietileie.register.households.HouseholdDetails;
import no.leietileie.register.households.Households;
import no.leietileie.register.households.PersonDetails;

/** Changes how the household is reached. Two colleagues at once lose nothing: see {@link ConflictPanel}. */
class ContactForm extends Div {

    private final transient Households households;
    private final HouseholdId household;
    private final transient Runnable done;
    private final transient List<PersonContactFields> persons = new ArrayList<>();
    private final HouseholdSizeFields size;
    private final ConflictPanel conflicts = new ConflictPanel();
    private final ErrorSummary errors = new ErrorSummary();
    private transient ContactData seen;

    ContactForm(HouseholdDetails details, Households households, Runnable done) {
        this.households = households;
        this.household = details.id();
        this.done = done;
        this.seen = details.contact();
        this.size = new HouseholdSizeFields(
                details.facts().adults(), details.facts().children());
        for (PersonDetails person : details.persons()) {
            PersonContactFields fields = new PersonContactFields(person);
            fields.onChange(this::typed);
            persons.add(fields);
            add(new H3(PersonLabels.name(person)), fields);
        }
        size.onChange(this::typed);
        Button save = new Button(getTranslation("form.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Div buttons = new Div(save, new Button(getTranslation("form.cancel"), click -> done.run()));
        buttons.addClassName("form-buttons");
        add(new H3(getTranslation("household.size")), size, conflicts, errors, buttons);
    }

    private void save() {
        List<BinderValidationStatus<?>> parts = new ArrayList<>();
        persons.forEach(person -> parts.add(person.validate()));
        parts.add(size.validate());
        if (errors.accepts(parts)) {
            store(conflicts.wanted(fields()));
        }
    }

    private void typed() {
        conflicts.typed(fields());
    }

    private ContactData fields() {
        ContactData written = size.in(seen);
        for (PersonContactFields person : persons) {
            written = written.with(person.id(), person.contact());
        }
        return written;
    }

    private void store(ContactData wanted) {
        switch (households.changeContact(household, seen, wanted)) {
            case ContactResult.Saved saved -> {
                done.run();
                Notice.doneWithUndo(getTranslation("form.saved"), () -> undo(saved));
            }
            case ContactResult.Conflicted(var found) -> {
                // Their values have been seen from now on: a later conflict in another field must not ask for these
                // again.
                for (Conflict conflict : found) {
                    seen = seen.with(conflict, conflict.theirs());
                }
                conflicts.show(found);
            }
            case ContactResult.NotFound() -> Notice.failed(getTranslation("household.gone"));
        }
    }

    private void undo(ContactResult.Saved saved) {
        ContactResult result = households.changeContact(household, saved.after(), saved.before());
        if (result instanceof ContactResult.Conflicted) {
            Notice.failed(getTranslation("household.undo.conflict"));
        }
        done.run();
    }
}
