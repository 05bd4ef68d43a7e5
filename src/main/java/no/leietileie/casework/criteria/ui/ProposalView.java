package no.leietileie.casework.criteria.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import no.leietileie.access.CurrentUser;
import no.leietileie.access.Role;
import no.leietileie.base.ui.Breadcrumb;
import no.leietileie.base.ui.Facts;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.PageHeader;
import no.leietileie.casework.criteria.ProposalId;
import no.leietileie.casework.criteria.ProposalRow;
import no.leietileie.casework.criteria.ProposalState;
import no.leietileie.casework.papers.PaperPage;
import no.leietileie.letter.document.Block;
import org.jspecify.annotations.Nullable;

/** One proposal: the paper as the decision maker gets it, the cases behind it, and what became of it. */
@Route("kriterier/forslag/:id([0-9]{1,18})")
@RolesAllowed({Role.TEAM_NAME, Role.ADMIN_NAME})
class ProposalView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String ID = "id";

    private final transient CriteriaParts parts;
    private transient @Nullable ProposalId shown;

    ProposalView(CriteriaParts parts) {
        this.parts = parts;
        addClassNames("page", "paper-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        shown = new ProposalId(Long.parseLong(event.getRouteParameters().get(ID).orElseThrow(NotFoundException::new)));
        load();
    }

    private void load() {
        if (shown == null) {
            return;
        }
        ProposalRow proposal = parts.proposals().find(shown).orElseThrow(NotFoundException::new);
        List<Block> blocks = new ProposalPaper(parts, proposal).blocks();
        PageHeader header = new PageHeader(proposal.data().title(), new PaperDownload(parts, proposal, blocks));
        header.setNote(getTranslation(
                "proposal.of", getTranslation(proposal.criterion().titleKey())));
        Div status = new Div(CriteriaTexts.badge(proposal.state()));
        status.addClassName("form-buttons");
        if (CurrentUser.get().seesEveryHousehold()) {
            status.add(new ProposalActions(parts, proposal, blocks, this::load));
        }
        removeAll();
        add(new Breadcrumb(getTranslation("criteria.title"), CriteriaView.class), header, status);
        if (proposal.ruling() != null) {
            add(ruling(proposal.ruling()));
        }
        if (proposal.state() == ProposalState.DRAFT && CriteriaParts.isOfTeam()) {
            add(new CasesCard(parts.cases(), proposal, this::load));
        }
        add(PaperPage.within(blocks));
    }

    private Facts ruling(ProposalRow.Ruling ruling) {
        Facts facts = new Facts()
                .fact(getTranslation("proposal.rule.on"), Formats.date(ruling.on()))
                .fact(getTranslation("proposal.rule.by"), ruling.by());
        if (ruling.validFrom() != null) {
            facts.fact(getTranslation("proposal.rule.valid-from"), Formats.date(ruling.validFrom()));
        }
        return ruling.note().isEmpty() ? facts : facts.fact(getTranslation("proposal.rule.note"), ruling.note());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("proposal.page");
    }
}
