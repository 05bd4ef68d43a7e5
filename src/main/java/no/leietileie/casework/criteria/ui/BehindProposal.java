package no.leietileie.casework.criteria.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Collection;
import java.util.List;
import no.leietileie.base.ui.DialogButtons;
import no.leietileie.base.ui.FormColumn;
import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.Notice;
import no.leietileie.base.ui.Texts;
import no.leietileie.casework.criteria.CriteriaProposals;
import no.leietileie.casework.criteria.ProposalCases;
import no.leietileie.casework.criteria.ProposalRow;
import no.leietileie.casework.criteria.ProposalState;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.ui.SelectionAction;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Puts chosen households behind a proposal. */
@Component
@Order(40)
public class BehindProposal implements SelectionAction {

    private static final int REMARK_LENGTH = 500;

    private final CriteriaProposals proposals;
    private final ProposalCases cases;

    BehindProposal(CriteriaProposals proposals, ProposalCases cases) {
        this.proposals = proposals;
        this.cases = cases;
    }

    @Override
    public String textKey() {
        return "proposal.behind";
    }

    @Override
    public Icon icon() {
        return Icon.FILE_TEXT;
    }

    @Override
    public void start(Collection<HouseholdId> households) {
        List<ProposalRow> drafts = proposals.listAll().stream()
                .filter(row -> row.state() == ProposalState.DRAFT)
                .toList();
        if (drafts.isEmpty()) {
            Notice.failed(Texts.text("proposal.behind.no-draft"));
            return;
        }
        Dialog dialog = new Dialog(Texts.text("proposal.behind"));
        dialog.setWidth("min(34rem, 94vw)");
        Select<ProposalRow> proposal = new Select<>();
        proposal.setLabel(Texts.text("proposal.page"));
        proposal.setItems(drafts);
        proposal.setItemLabelGenerator(row -> row == null ? "" : row.data().title());
        proposal.setValue(drafts.getFirst());
        TextField remark = new TextField(Texts.text("proposal.behind.remark"));
        remark.setMaxLength(REMARK_LENGTH);
        remark.setHelperText(Texts.text("proposal.behind.remark.help"));
        dialog.add(
                new Paragraph(Texts.text("proposal.behind.help")),
                new FormColumn().required(proposal).optional(remark));
        DialogButtons.add(dialog, Texts.text("proposal.behind.do"), () -> {
            dialog.close();
            long added = households.stream()
                    .filter(household -> cases.add(proposal.getValue().id(), household, remark.getValue()))
                    .count();
            Notice.done(Texts.counted("proposal.behind.done", added));
        });
        dialog.open();
    }
}
