package no.leietileie.casework.criteria.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import no.leietileie.base.ui.Card;
import no.leietileie.base.ui.Notice;
import no.leietileie.base.ui.Texts;
import no.leietileie.casework.criteria.ProposalCaseRow;
import no.leietileie.casework.criteria.ProposalCases;
import no.leietileie.casework.criteria.ProposalRow;

/** The cases behind a draft, as facts; one that should not be there is taken away. */
class CasesCard extends Card {

    CasesCard(ProposalCases behind, ProposalRow proposal, Runnable changed) {
        super(Texts.text("proposal.cases"));
        Paragraph help = new Paragraph(getTranslation("proposal.cases.help"));
        help.addClassNames("readable", "quiet");
        add(help);
        List<ProposalCaseRow> cases = behind.listOf(proposal.id());
        UnorderedList list = new UnorderedList();
        list.addClassName("meeting-list");
        cases.forEach(row -> {
            Button remove = new Button(getTranslation("proposal.case.remove"), click -> {
                behind.remove(proposal.id(), row.id());
                changed.run();
                Notice.done(getTranslation("proposal.case.removed"));
            });
            remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            Span remark = new Span(row.remark());
            remark.addClassName("quiet");
            list.add(new ListItem(new Span(CriteriaTexts.of(row.facts())), remark, remove));
        });
        add(list);
        list.setVisible(!cases.isEmpty());
    }
}
