package no.leietileie.demo;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import no.leietileie.access.ActingUser;
import no.leietileie.access.UserId;
import no.leietileie.base.LanguageTag;
import no.leietileie.casework.criteria.CriteriaProposals;
import no.leietileie.casework.criteria.CriteriaRulings;
import no.leietileie.casework.criteria.GrantCriteria;
import no.leietileie.casework.criteria.ProposalCases;
import no.leietileie.casework.criteria.ProposalData;
import no.leietileie.casework.criteria.ProposalId;
import no.leietileie.casework.criteria.ProposalRow;
import no.leietileie.casework.criteria.StartlanCriteria;
import no.leietileie.casework.papers.PaperPdf;
import no.leietileie.casework.papers.PaperText;
import no.leietileie.municipality.PolicyKey;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.tenants.TenantFilter;
import no.leietileie.register.tenants.TenantFilterField;
import no.leietileie.register.tenants.TenantList;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A proposal that was adopted and holds, and one that is still being written. */
@Component
@Order(90)
class DemoCriteria implements DemoPart {

    private static final int CASES = 7;
    private static final List<String> TEXTS = WordList.lines("proposals.txt");
    private static final LanguageTag BOKMAL = new LanguageTag("nb");

    private final CriteriaProposals proposals;
    private final ProposalCases cases;
    private final CriteriaRulings rulings;
    private final PaperPdf pdf;
    private final TenantList tenants;
    private final ActingUser acting;
    private final Clock clock;

    DemoCriteria(
            CriteriaProposals proposals,
            ProposalCases cases,
            CriteriaRulings rulings,
            PaperPdf pdf,
            TenantList tenants,
            ActingUser acting,
            Clock clock) {
        this.proposals = proposals;
        this.cases = cases;
        this.rulings = rulings;
        this.pdf = pdf;
        this.tenants = tenants;
        this.acting = acting;
        this.clock = clock;
    }

    @Override
    public void fill(List<UserId> team) {
        LocalDate today = LocalDate.now(clock);
        ProposalId adopted = acting.as(
                team.getFirst(),
                () -> propose(
                        StartlanCriteria.KEY,
                        new StartlanCriteria(new BigDecimal("5.0"), 40, 50, 100, true),
                        TEXTS.subList(0, 2),
                        today.minusMonths(2).withDayOfMonth(1),
                        "ASSESSED"));
        adopt(adopted);
        acting.as(
                team.getLast(),
                () -> propose(
                        GrantCriteria.KEY,
                        new GrantCriteria(25, 40, 20),
                        TEXTS.subList(2, 4),
                        today.plusMonths(2).withDayOfMonth(1),
                        "CONTACTED"));
    }

    private <T> ProposalId propose(PolicyKey<T> key, T value, List<String> words, LocalDate from, String stage) {
        ProposalId id = proposals.create(key, new ProposalData(words.get(0), words.get(1), value, from));
        tenants.idsMatching(TenantFilter.NONE.with(TenantFilterField.STAGE, stage)).stream()
                .sorted(Comparator.comparingLong(HouseholdId::value))
                .limit(CASES)
                .forEach(household -> cases.add(id, household, ""));
        return id;
    }

    /** In the name of the product itself, which may do what an administrator does. */
    private void adopt(ProposalId id) {
        ProposalRow draft = proposals.find(id).orElseThrow();
        byte[] paper = pdf.of(
                BOKMAL,
                draft.data().title(),
                TEXTS.getLast(),
                new PaperText()
                        .heading(1, draft.data().title())
                        .paragraph(draft.data().reasons())
                        .blocks());
        proposals.submit(id, draft.version(), paper);
        long version = proposals.find(id).orElseThrow().version();
        LocalDate from = draft.data().wantedFrom();
        rulings.adopt(id, version, new ProposalRow.Ruling(from.minusDays(9), TEXTS.getLast(), "", from));
    }
}
