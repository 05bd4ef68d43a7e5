package no.leietileie.casework.criteria.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import no.leietileie.access.CurrentUser;
import no.leietileie.access.Role;
import no.leietileie.base.LanguageTag;
import no.leietileie.base.ui.Confirmation;
import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.Notice;
import no.leietileie.casework.criteria.ProposalOutcome;
import no.leietileie.casework.criteria.ProposalRow;
import no.leietileie.casework.criteria.ProposalState;
import no.leietileie.letter.document.Block;

/** What can be done with a proposal in its state: the team writes and gives it, an administrator registers the decision. */
class ProposalActions extends Div {

    private final transient CriteriaParts parts;
    private final transient ProposalRow proposal;
    private final transient List<Block> paper;
    private final transient Runnable changed;

    ProposalActions(CriteriaParts parts, ProposalRow proposal, List<Block> paper, Runnable changed) {
        this.parts = parts;
        this.proposal = proposal;
        this.paper = paper;
        this.changed = changed;
        addClassName("form-buttons");
        if (CriteriaParts.isOfTeam()) {
            writing();
        }
        if (proposal.state() == ProposalState.SUBMITTED
                && CurrentUser.get().roles().contains(Role.ADMIN)) {
            add(primary("proposal.rule", () -> new RulingDialog(parts, proposal, changed).open()));
        }
    }

    private void writing() {
        switch (proposal.state()) {
            case DRAFT ->
                add(
                        new Button(
                                getTranslation("proposal.change"),
                                Icon.PENCIL.create(),
                                click -> ProposalDialog.change(parts.proposals(), proposal, changed)),
                        new Button(getTranslation("proposal.withdraw"), click -> withdraw()),
                        primary("proposal.submit", this::submit));
            case SUBMITTED, REJECTED, WITHDRAWN ->
                add(new Button(getTranslation("proposal.reopen"), click -> reopen()));
            case ADOPTED -> {}
        }
    }

    private Button primary(String key, Runnable action) {
        Button button = new Button(getTranslation(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private void submit() {
        Confirmation.ask(
                getTranslation("proposal.submit"),
                getTranslation("proposal.submit.summary"),
                getTranslation("proposal.submit"),
                () -> {
                    byte[] given = parts.pdf()
                            .of(
                                    new LanguageTag(getLocale().getLanguage()),
                                    proposal.data().title(),
                                    getTranslation("proposal.paper.recipient"),
                                    paper);
                    undoable(parts.proposals().submit(proposal.id(), proposal.version(), given));
                });
    }

    private void withdraw() {
        undoable(parts.proposals().become(proposal.id(), proposal.version(), ProposalState.WITHDRAWN));
    }

    private void reopen() {
        ProposalDialog.tell(parts.proposals().become(proposal.id(), proposal.version(), ProposalState.DRAFT));
        changed.run();
    }

    /** Undone it is a draft again. */
    private void undoable(ProposalOutcome outcome) {
        changed.run();
        if (outcome instanceof ProposalOutcome.Stored(var now)) {
            Notice.doneWithUndo(getTranslation("proposal.became." + now.state().name()), () -> {
                ProposalDialog.tell(parts.proposals().become(now.id(), now.version(), ProposalState.DRAFT));
                changed.run();
            });
        } else {
            ProposalDialog.tell(outcome);
        }
    }
}
