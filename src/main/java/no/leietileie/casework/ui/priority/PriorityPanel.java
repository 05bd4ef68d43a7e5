package no.leietileie.casework.ui.priority;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import no.leietileie.base.ui.Facts;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.Notice;
import no.leietileie.base.ui.SidePanel;
import no.leietileie.base.ui.Texts;
import no.leietileie.casework.priority.IncomeKind;
import no.leietileie.casework.priority.Incomes;
import no.leietileie.casework.priority.LiftRow;
import no.leietileie.casework.priority.PriorityFacts;
import no.leietileie.casework.priority.PriorityList;
import no.leietileie.register.ui.RegisterNavigation;

/** Why one household is where it is, what the team knows, and moving it by hand. */
class PriorityPanel extends SidePanel {

    private final transient PriorityList list;
    private final transient Incomes incomes;
    private final transient Runnable changed;

    PriorityPanel(PriorityList list, Incomes incomes, Runnable changed, Runnable close) {
        super(Texts.text("priority.panel"), Texts.text("priority.panel.close"), close);
        this.list = list;
        this.incomes = incomes;
        this.changed = changed;
    }

    void show(PriorityItem item) {
        Button open = new Button(
                getTranslation("priority.open"),
                Icon.ARROW_RIGHT.create(),
                click -> RegisterNavigation.openHousehold(item.household()));
        show(
                PriorityGrid.name(item.tenant()),
                open,
                new H3(getTranslation("priority.why.title", item.row().place())),
                new WhyList(item.row(), list.explain(item.row())),
                lift(item),
                incomes(item),
                facts(item));
    }

    private Div lift(PriorityItem item) {
        Div part = new Div(new H3(getTranslation("priority.lift")));
        list.findLift(item.household()).ifPresent(lift -> part.add(words(lift), remove(item, lift)));
        part.add(new Button(
                getTranslation("priority.lift.do"),
                click -> new LiftDialog(list, item.household(), () -> {
                            changed.run();
                            Notice.doneWithUndo(getTranslation("priority.lift.done"), () -> remove(item));
                        })
                        .open()));
        part.addClassName("priority-lift");
        return part;
    }

    private Paragraph words(LiftRow lift) {
        return new Paragraph(getTranslation(
                "priority.lift.words",
                PriorityLabels.points(lift.points()),
                lift.reason(),
                lift.authorName(),
                Formats.time(lift.madeAt())));
    }

    private Button remove(PriorityItem item, LiftRow lift) {
        return new Button(getTranslation("priority.lift.remove"), click -> {
            remove(item);
            Notice.doneWithUndo(getTranslation("priority.lift.removed"), () -> {
                list.lift(item.household(), lift.points(), lift.reason());
                changed.run();
            });
        });
    }

    private void remove(PriorityItem item) {
        list.removeLift(item.household());
        changed.run();
    }

    private Div incomes(PriorityItem item) {
        CheckboxGroup<IncomeKind> kinds = new CheckboxGroup<>(getTranslation("priority.incomes"));
        kinds.setItems(IncomeKind.values());
        kinds.setItemLabelGenerator(PriorityLabels::of);
        kinds.setHelperText(getTranslation("priority.incomes.help"));
        kinds.setValue(incomes.of(item.household()));
        kinds.addClassName("income-kinds");
        kinds.addValueChangeListener(change -> {
            incomes.note(item.household(), change.getValue());
            changed.run();
        });
        return new Div(kinds);
    }

    private Facts facts(PriorityItem item) {
        PriorityFacts known = item.row().facts();
        return new Facts()
                .fact(getTranslation("priority.fact.rent"), Formats.money(known.rent()))
                .fact(getTranslation("priority.fact.shared-costs"), Formats.money(known.sharedCosts()))
                .fact(getTranslation("priority.fact.valuation"), Formats.money(known.valuation()))
                .fact(getTranslation("priority.fact.starts"), Formats.date(known.startsOn()))
                .fact(getTranslation("priority.fact.ends"), Formats.date(known.endsOn()));
    }
}
