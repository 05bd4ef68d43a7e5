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
import java.util.function.Consumer;
import no.leietileie.access.UserRow;
import no.leietileie.base.ui.Confirmation;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.Notice;
import no.leietileie.base.ui.StatusBadge;
import no.leietileie.casework.stages.CaseRow;
import no.leietileie.casework.stages.Cases;
import no.leietileie.casework.stages.MoveResult;
import no.leietileie.casework.stages.ReturnPlan;
import no.leietileie.casework.stages.StageTransitions;
import no.leietileie.casework.stages.Transition;
import no.leietileie.casework.stages.Transition.Kind;
import no.leietileie.casework.ui.CaseworkChanged;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.tenants.Colleagues;

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
        add(line(none, actions(open)));
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
        add(new StepLine(shown), line(facts, buttons(shown)));
    }

    private Div contact(CaseRow shown) {
        String name = shown.contact() == null
                ? getTranslation("case.contact.none")
                : colleagues.findUser(shown.contact()).map(UserRow::displayName).orElse(Formats.UNKNOWN);
        Button choose = tertiary(
                "case.contact.choose",
                () -> new ContactDialog(colleagues.whoSee(household), shown.contact(), user -> {
                            cases.giveContact(household, user);
                            changed();
                        })
                        .open());
        Div contact = new Div(Icon.USER.create(), new Span(getTranslation("case.contact", name)), choose);
        contact.addClassName("case-contact");
        return contact;
    }

    private Div buttons(CaseRow shown) {
        List<Transition> possible = StageTransitions.from(shown.position());
        Div buttons = actions();
        for (Kind kind : List.of(Kind.ONWARD, Kind.RETURN, Kind.REOPEN, Kind.PAUSE, Kind.END, Kind.BACK)) {
            List<Transition> steps =
                    possible.stream().filter(step -> step.kind() == kind).toList();
            if (!steps.isEmpty()) {
                buttons.add(button(shown, kind, steps));
            }
        }
        if (shown.canUndo()) {
            buttons.add(tertiary("case.undo", () -> askUndo(shown)));
        }
        return buttons;
    }

    private Button button(CaseRow shown, Kind kind, List<Transition> steps) {
        Button button = new Button(
                StageLabels.title(kind),
                click -> new StageDialog(cases, shown, steps, LocalDate.now(clock), this::moved).open());
        switch (kind) {
            case ONWARD, RETURN, REOPEN -> {
                button.addThemeVariants(ButtonVariant.PRIMARY);
                button.setIcon(Icon.ARROW_RIGHT.create());
                button.setIconAfterText(true);
            }
            case BACK -> button.addThemeVariants(ButtonVariant.TERTIARY);
            case PAUSE, END -> {}
        }
        return button;
    }

    private void askUndo(CaseRow shown) {
        Confirmation.ask(
                getTranslation("case.undo"),
                getTranslation("case.undo.summary", StageLabels.of(shown.stage())),
                getTranslation("case.undo.do"),
                () -> undo(shown.version()));
    }

    private void undo(long version) {
        show(
                cases.undo(household, version),
                now -> Notice.done(getTranslation("case.undone", StageLabels.of(now.stage()))));
    }

    private void moved(MoveResult result) {
        show(
                result,
                now -> Notice.doneWithUndo(
                        getTranslation("case.moved", StageLabels.of(now.stage())), () -> undo(now.version())));
    }

    private void show(MoveResult result, Consumer<CaseRow> done) {
        switch (result) {
            case MoveResult.Moved(var now) -> done.accept(now);
            case MoveResult.Outdated(var now, var byWhom) ->
                Notice.failed(getTranslation("case.outdated", byWhom, StageLabels.of(now.stage())));
            case MoveResult.Refused(var problems) ->
                problems.forEach(problem -> Notice.failed(StageLabels.of(problem)));
        }
        changed();
    }

    private void changed() {
        load();
        getUI().ifPresent(CaseworkChanged::tell);
    }

    private Button tertiary(String key, Runnable action) {
        Button button = new Button(getTranslation(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }

    private static Span quiet(String text) {
        Span span = new Span(text);
        span.addClassName("quiet");
        return span;
    }

    private static Div actions(Button... buttons) {
        Div actions = new Div(buttons);
        actions.addClassName("case-actions");
        return actions;
    }

    private static Div line(Component... parts) {
        Div line = new Div(parts);
        line.addClassName("case-line");
        return line;
    }
}
