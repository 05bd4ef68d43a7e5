package no.leietileie.casework.criteria.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.leietileie.access.CurrentUser;
import no.leietileie.access.Role;
import no.leietileie.base.LanguageTag;
import no.leietileie.base.ui.Breadcrumb;
import no.leietileie.base.ui.Confirmation;
import no.leietileie.base.ui.Facts;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.Notice;
import no.leietileie.base.ui.PageHeader;
import no.leietileie.casework.criteria.CriteriaProposals;
import no.leietileie.casework.criteria.ProposalId;
import no.leietileie.casework.criteria.ProposalOutcome;
import no.leietileie.casework.criteria.ProposalRow;
import no.leietileie.casework.criteria.ProposalState;
import no.leietileie.casework.papers.PaperPage;
import no.leietileie.casework.papers.PaperPdf;
import no.leietileie.letter.document.Block;
import org.jspecify.annotations.Nullable;

/** One proposal: the paper as the decision maker gets it, the cases behind it, and what became of it. */
@Route("kriterier/forslag/:id([0-9]{1,18})")
@RolesAllowed(Role.TEAM_NAME)
class ProposalView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String ID = "id";

    private final transient CriteriaProposals proposals;
    private final transient PaperPdf pdf;
    private final transient Clock clock;
    private transient @Nullable ProposalId shown;

    ProposalView(CriteriaProposals proposals, PaperPdf pdf, Clock clock) {
        this.proposals = proposals;
        this.pdf = pdf;
        this.clock = clock;
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
        ProposalRow proposal = proposals.find(shown).orElseThrow(NotFoundException::new);
        List<Block> blocks = new ProposalPaper(proposals, proposal).blocks();
        PageHeader header = new PageHeader(getTranslation("proposal.page"), download(proposal, blocks));
        header.setNote(getTranslation(proposal.criterion().titleKey()));
        Div status = new Div(CriteriaTexts.badge(proposal.state()));
        status.addClassName("form-buttons");
        if (CurrentUser.get().seesEveryHousehold()) {
            status.add(actions(proposal, blocks));
        }
        removeAll();
        add(new Breadcrumb(getTranslation("criteria.title"), CriteriaView.class), header, status);
        if (proposal.ruling() != null) {
            add(ruling(proposal.ruling()));
        }
        if (proposal.state() == ProposalState.DRAFT) {
            add(new CasesCard(proposals, proposal, this::load));
        }
        add(new PaperPage(blocks));
    }

    private Anchor download(ProposalRow proposal, List<Block> blocks) {
        String title = proposal.data().title();
        LanguageTag language = new LanguageTag(getLocale().getLanguage());
        String recipient = getTranslation("proposal.paper.recipient");
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] content = proposal.state() == ProposalState.DRAFT
                            ? pdf.of(language, title, recipient, blocks)
                            : proposals
                                    .findPaper(proposal.id())
                                    .orElseGet(() -> pdf.of(language, title, recipient, blocks));
                    return new DownloadResponse(
                            new ByteArrayInputStream(content), "forslag.pdf", "application/pdf", content.length);
                }),
                AttachmentType.DOWNLOAD,
                "");
        link.add(Icon.FILE_TEXT.create(), new Span(getTranslation("case-meeting.pdf")));
        link.addClassName("button-link");
        return link;
    }

    private Div actions(ProposalRow proposal, List<Block> blocks) {
        Div actions = new Div();
        actions.addClassName("form-buttons");
        switch (proposal.state()) {
            case DRAFT -> {
                actions.add(
                        new Button(
                                getTranslation("proposal.change"),
                                Icon.PENCIL.create(),
                                click -> ProposalDialog.change(proposals, proposal, this::load)),
                        new Button(
                                getTranslation("proposal.withdraw"),
                                click -> become(proposal, ProposalState.WITHDRAWN)),
                        primary("proposal.submit", () -> submit(proposal, blocks)));
            }
            case SUBMITTED -> {
                actions.add(
                        new Button(getTranslation("proposal.reopen"), click -> become(proposal, ProposalState.DRAFT)));
                if (CurrentUser.get().roles().contains(Role.ADMIN)) {
                    actions.add(primary(
                            "proposal.rule",
                            () -> new RulingDialog(proposals, proposal, LocalDate.now(clock), this::load).open()));
                }
            }
            case REJECTED, WITHDRAWN ->
                actions.add(
                        new Button(getTranslation("proposal.reopen"), click -> become(proposal, ProposalState.DRAFT)));
            case ADOPTED -> {}
        }
        return actions;
    }

    private Button primary(String key, Runnable action) {
        Button button = new Button(getTranslation(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private void submit(ProposalRow proposal, List<Block> blocks) {
        Confirmation.ask(
                getTranslation("proposal.submit"),
                getTranslation("proposal.submit.summary"),
                getTranslation("proposal.submit"),
                () -> {
                    byte[] paper = pdf.of(
                            new LanguageTag(getLocale().getLanguage()),
                            proposal.data().title(),
                            getTranslation("proposal.paper.recipient"),
                            blocks);
                    undoable(proposals.submit(proposal.id(), proposal.version(), paper), ProposalState.DRAFT);
                });
    }

    private void become(ProposalRow proposal, ProposalState wanted) {
        ProposalState back = wanted == ProposalState.WITHDRAWN ? ProposalState.DRAFT : wanted;
        ProposalOutcome outcome = proposals.become(proposal.id(), proposal.version(), wanted);
        if (wanted == ProposalState.WITHDRAWN) {
            undoable(outcome, back);
        } else {
            ProposalDialog.tell(outcome);
            load();
        }
    }

    private void undoable(ProposalOutcome outcome, ProposalState back) {
        load();
        if (outcome instanceof ProposalOutcome.Stored(var now)) {
            Notice.doneWithUndo(getTranslation("proposal.became." + now.state().name()), () -> {
                ProposalDialog.tell(proposals.become(now.id(), now.version(), back));
                load();
            });
        } else {
            ProposalDialog.tell(outcome);
        }
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
