package no.leietileie.casework.ui.stages;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.leietileie.access.UserRow;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.StatusBadge;
import no.leietileie.casework.stages.CaseRow;
import no.leietileie.casework.stages.Cases;
import no.leietileie.casework.stages.ReturnPlan;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.tenants.Colleagues;
import no.leietileie.register.ui.HouseholdPageChanged;

/** Where the household is on its way, who follows it, and the one next step. */
class CaseHead extends Section {

    private final transient Cases cases;
    private final transient Colleagues colleagues;
    private final transient Clock clock;
    private final HouseholdId household;

    CaseHead(Cases cases, Colleagues colleagues, Clock clock, HouseholdId household) {
        this.cases = cases;
        this.colleagues = colleagues;
        this.clock = clock;
        this.household = household;
        addClassName("case-head");
        getElement().setAttribute("aria-label", getTranslation("case.title"));
        load();
    }

    private void load() {
        removeAll();
        cases.find(household).ifPresentOrElse(this::show, this::offer);
    }

    private void offer() {
        Span none = new Span(getTranslation("case.none"));
        none.addClassName("quiet");
        Button open = new Button(getTranslation("case.open"), click -> {
            cases.open(List.of(household), LocalDate.now(clock));
            changed();
        });
        open.addThemeVariants(ButtonVariant.PRIMARY);
        Div actions = new Div(open);
        actions.addClassName("case-actions");
        add(line(none, actions));
    }

    private void show(CaseRow shown) {
        Div facts = new Div(new StatusBadge(StageLabels.tone(shown.stage()), StageLabels.of(shown.stage())));
        facts.addClassName("case-facts");
        facts.add(
                quiet(getTranslation("case.since", Formats.date(shown.position().enteredOn()))));
        ReturnPlan plan = shown.plan();
        if (plan != null) {
            facts.add(new Span(getTranslation("case.plan", Formats.date(plan.askAgainOn()), plan.mustChange())));
        }
        facts.add(contact(shown));
        add(new StepLine(shown), line(facts, new CaseSteps(cases, clock, shown, this::changed)));
    }

    private Div contact(CaseRow shown) {
        String name = shown.contact() == null
                ? getTranslation("case.contact.none")
                : colleagues.findUser(shown.contact()).map(UserRow::displayName).orElse(Formats.UNKNOWN);
        Button choose = new Button(
                getTranslation("case.contact.choose"),
                click -> new ContactDialog(colleagues.whoSee(household), shown.contact(), user -> {
                            cases.giveContact(household, user);
                            changed();
                        })
                        .open());
        choose.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        Div contact = new Div(Icon.USER.create(), new Span(getTranslation("case.contact", name)), choose);
        contact.addClassName("case-contact");
        return contact;
    }

    private void changed() {
        load();
        HouseholdPageChanged.tell(this);
    }

    private static Span quiet(String text) {
        Span span = new Span(text);
        span.addClassName("quiet");
        return span;
    }

    private static Div line(Component... parts) {
        Div line = new Div(parts);
        line.addClassName("case-line");
        return line;
    }
}
