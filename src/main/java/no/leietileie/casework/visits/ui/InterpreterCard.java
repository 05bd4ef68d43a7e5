package no.leietileie.casework.visits.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import no.leietileie.base.LanguageTag;
import no.leietileie.base.ui.Card;
import no.leietileie.base.ui.Notice;
import no.leietileie.base.ui.Texts;
import no.leietileie.casework.visits.VisitRow;
import no.leietileie.casework.visits.VisitState;
import no.leietileie.register.HouseholdId;
import no.leietileie.resource.InterpreterRow;
import no.leietileie.resource.ResourceId;

/** Interpreters who must not interpret for a household: kin, neighbours, whoever it does not trust. */
class InterpreterCard extends Card {

    private final transient VisitParts parts;
    private final HouseholdId household;
    private final Paragraph suitable = new Paragraph();
    private final UnorderedList excluded = new UnorderedList();

    InterpreterCard(VisitParts parts, HouseholdId household) {
        super(Texts.text("interpreter-conflict.title"));
        this.parts = parts;
        this.household = household;
        excluded.addClassName("visit-list");
        withAction(new Button(
                getTranslation("interpreter-conflict.add"),
                click -> new InterpreterConflictDialog(parts, household, this::noted).open()));
        add(suitable, excluded);
        load();
    }

    private void load() {
        suitable.setText(parts.lease(household)
                .map(lease -> {
                    LanguageTag language = lease.language();
                    return language == null
                            ? getTranslation("visit.interpreter.language-unknown")
                            : getTranslation(
                                    "interpreter-conflict.suitable",
                                    Texts.language(language, lease.languageVariety()),
                                    (long) parts.suitable(lease).size());
                })
                .orElse(""));
        Set<ResourceId> conflicts = parts.interpreters().conflictsOf(household.value());
        excluded.removeAll();
        parts.interpreters().search("").stream()
                .filter(row -> conflicts.contains(row.id()))
                .sorted(Comparator.comparing(row -> row.data().name()))
                .forEach(row -> excluded.add(line(row)));
        if (conflicts.isEmpty()) {
            ListItem none = new ListItem(getTranslation("interpreter-conflict.none"));
            none.addClassName("quiet");
            excluded.add(none);
        }
    }

    private ListItem line(InterpreterRow row) {
        String name = row.data().name();
        Button clear = new Button(getTranslation("interpreter-conflict.clear"), click -> {
            parts.interpreters().clearConflict(row.id(), household.value());
            load();
            Notice.doneWithUndo(getTranslation("interpreter-conflict.cleared", name), () -> {
                parts.interpreters().noteConflict(row.id(), household.value());
                load();
            });
        });
        clear.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        clear.setAriaLabel(getTranslation("interpreter-conflict.clear.of", name));
        return new ListItem(new Span(getTranslation("interpreter-conflict.line", name)), clear);
    }

    /** Visits for which she is booked already are not changed by themselves: somebody must find another. */
    private void noted(InterpreterRow row) {
        load();
        String name = row.data().name();
        List<VisitRow> booked = parts.visits().listOf(household).stream()
                .filter(visit -> visit.state() == VisitState.PLANNED
                        && visit.data().resources().contains(row.id()))
                .toList();
        if (booked.isEmpty()) {
            Notice.doneWithUndo(getTranslation("interpreter-conflict.noted", name), () -> {
                parts.interpreters().clearConflict(row.id(), household.value());
                load();
            });
        } else {
            Notice.failed(getTranslation(
                    "interpreter-conflict.noted.booked",
                    name,
                    VisitTexts.when(booked.getFirst().slot())));
        }
    }
}
