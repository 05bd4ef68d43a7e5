package no.leietileie.casework.criteria.ui;

import static no.leietileie.base.ui.Texts.text;

import java.util.ArrayList;
import java.util.List;
import no.leietileie.base.ui.Formats;
import no.leietileie.casework.criteria.CaseFigures;
import no.leietileie.casework.criteria.ProposalCaseRow;
import no.leietileie.casework.criteria.ProposalRow;
import no.leietileie.casework.papers.PaperText;
import no.leietileie.letter.document.Block;

/** The paper for the decision maker: what is proposed, why, and the cases behind it without anybody's name. */
record ProposalPaper(CriteriaParts parts, ProposalRow proposal) {

    List<Block> blocks() {
        PaperText paper = new PaperText().heading(1, proposal.data().title());
        paper.paragraph(text(
                "proposal.paper.intro",
                text(proposal.criterion().titleKey()),
                Formats.date(proposal.data().wantedFrom())));
        paper.heading(2, text("proposal.paper.changes"));
        paper.bullets(
                CriteriaTexts.changes(
                                proposal.criterion(),
                                parts.criteria().get(proposal.criterion()),
                                proposal.data().proposed())
                        .stream()
                        .map(CriteriaTexts.Change::words)
                        .toList());
        paper.heading(2, text("proposal.paper.why"));
        paper.paragraph(proposal.data().reasons());
        cases(paper);
        paper.heading(2, text("proposal.paper.decision"));
        paper.paragraph(text(
                "proposal.paper.decision.words",
                text(proposal.criterion().titleKey()),
                Formats.date(proposal.data().wantedFrom())));
        return paper.blocks();
    }

    private void cases(PaperText paper) {
        List<ProposalCaseRow> cases = parts.cases().listOf(proposal.id());
        paper.heading(2, text("proposal.paper.cases"));
        if (cases.isEmpty()) {
            paper.paragraph(text("proposal.paper.cases.none"));
            return;
        }
        paper.paragraph(text("proposal.paper.cases.words"));
        List<String> lines = new ArrayList<>();
        cases.forEach(row -> lines.add(
                row.remark().isEmpty()
                        ? CriteriaTexts.of(row.facts())
                        : text("proposal.case", CriteriaTexts.of(row.facts()), row.remark())));
        paper.bullets(lines);
        figures(paper, parts.cases().figures(proposal.id()));
    }

    private static void figures(PaperText paper, CaseFigures figures) {
        figures.total().ifPresent(total -> {
            paper.heading(3, text("proposal.paper.figures"));
            List<String> lines = new ArrayList<>();
            lines.add(text("proposal.figure.total", Formats.number(total)));
            figures.withChildren()
                    .ifPresent(count -> lines.add(text("proposal.figure.children", Formats.number(count))));
            figures.incomes()
                    .forEach((kind, count) -> lines.add(
                            text("proposal.figure.income", text("income." + kind.name()), Formats.number(count))));
            paper.bullets(lines);
        });
    }
}
