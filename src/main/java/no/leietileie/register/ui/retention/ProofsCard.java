package no.leietileie.register.ui.retention;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import no.leietileie.base.ui.Card;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.StatusBadge;
import no.leietileie.base.ui.Texts;
import no.leietileie.base.ui.Tone;
import no.leietileie.register.retention.Retention;
import no.leietileie.register.retention.RetentionProof;

/** What was deleted, by which rule, when and on whose word. */
class ProofsCard extends Card {

    private static final String HEIGHT = "18rem";

    private final Grid<RetentionProof> grid = new Grid<>();

    ProofsCard(Retention retention) {
        super(Texts.text("retention.proofs"));
        grid.addColumn(proof -> getTranslation("retention.kind." + proof.kind()))
                .setHeader(getTranslation("retention.kind"));
        grid.addColumn(proof -> getTranslation(
                        "retention.rule",
                        Texts.counted("retention.months", proof.months()),
                        Formats.date(proof.before())))
                .setHeader(getTranslation("retention.rule.title"));
        grid.addColumn(proof -> Formats.number(proof.deleted()))
                .setHeader(getTranslation("retention.deleted"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(proof -> getTranslation("rules.who", proof.askedByName(), Formats.time(proof.askedAt())))
                .setHeader(getTranslation("retention.asked-by"));
        grid.addComponentColumn(proof -> state(proof, retention))
                .setHeader(getTranslation("retention.state"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setHeight(HEIGHT);
        grid.setEmptyStateText(getTranslation("retention.proofs.none"));
        grid.setItemsPageable(retention::listProofs);
        add(grid);
    }

    void load() {
        grid.getDataProvider().refreshAll();
    }

    private static StatusBadge state(RetentionProof proof, Retention retention) {
        return switch (retention.state(proof)) {
            case RUNNING -> new StatusBadge(Tone.BLUE, Texts.text("retention.running"));
            case DONE -> new StatusBadge(Tone.GREEN, Texts.text("retention.done"));
            case INTERRUPTED -> new StatusBadge(Tone.AMBER, Texts.text("retention.interrupted"));
            case DONE_LATER -> new StatusBadge(Tone.GREEN, Texts.text("retention.done-later"));
        };
    }
}
