package no.leietileie.casework.criteria.ui;

import java.time.Clock;
import java.time.LocalDate;
import no.leietileie.access.CurrentUser;
import no.leietileie.access.Role;
import no.leietileie.casework.criteria.CriteriaInForce;
import no.leietileie.casework.criteria.CriteriaProposals;
import no.leietileie.casework.criteria.CriteriaRulings;
import no.leietileie.casework.criteria.ProposalCases;
import no.leietileie.casework.papers.PaperPdf;
import org.springframework.stereotype.Component;

/** What the pages about criteria ask of others. */
@Component
record CriteriaParts(
        CriteriaInForce criteria,
        CriteriaProposals proposals,
        ProposalCases cases,
        CriteriaRulings rulings,
        PaperPdf pdf,
        Clock clock) {

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Writes proposals. An administrator who is not of the team only reads them and registers what was decided. */
    static boolean isOfTeam() {
        return CurrentUser.get().roles().contains(Role.TEAM);
    }
}
