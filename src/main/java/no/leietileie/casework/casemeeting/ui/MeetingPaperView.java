package no.leietileie.casework.casemeeting.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.util.List;
import no.leietileie.access.Role;
import no.leietileie.base.LanguageTag;
import no.leietileie.base.ui.Icon;
import no.leietileie.casework.casemeeting.CaseMeetingId;
import no.leietileie.casework.casemeeting.MeetingRow;
import no.leietileie.casework.papers.PaperPage;
import no.leietileie.casework.papers.PaperPdf;
import no.leietileie.letter.document.Block;

/** The agenda or the minutes of a meeting, to print or to keep as a file. */
@Route("fagmoter/:id([0-9]{1,18})/utskrift")
@RolesAllowed(Role.TEAM_NAME)
class MeetingPaperView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String KIND = "hva";
    static final String AGENDA = "saksliste";
    static final String MINUTES = "referat";

    private final transient MeetingParts parts;
    private final transient PaperPdf pdf;

    MeetingPaperView(MeetingParts parts, PaperPdf pdf) {
        this.parts = parts;
        this.pdf = pdf;
        addClassNames("page", "paper-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CaseMeetingId id = new CaseMeetingId(Long.parseLong(
                event.getRouteParameters().get(CaseMeetingView.ID).orElseThrow(NotFoundException::new)));
        MeetingRow meeting = parts.meetings().find(id).orElseThrow(NotFoundException::new);
        boolean minutes = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(KIND)
                .filter(MINUTES::equals)
                .isPresent();
        parts.agendas().notePrinted(id);
        MeetingPaper paper = new MeetingPaper(parts, meeting, minutes);
        List<Block> blocks = paper.blocks();
        removeAll();
        add(back(meeting), actions(paper.title(), minutes, blocks), new PaperPage(blocks));
    }

    private Nav back(MeetingRow meeting) {
        Nav back = new Nav(new RouterLink(
                MeetingTexts.when(meeting.data()),
                CaseMeetingView.class,
                CaseMeetingNavigation.parameters(meeting.id())));
        back.addClassName("breadcrumb");
        back.getElement().setAttribute("aria-label", getTranslation("breadcrumb"));
        return back;
    }

    private Div actions(String title, boolean minutes, List<Block> blocks) {
        Button print = new Button(
                getTranslation("case-meeting.print"),
                Icon.PRINTER.create(),
                click -> UI.getCurrent().getPage().executeJs("window.print()"));
        print.addThemeVariants(ButtonVariant.PRIMARY);
        LanguageTag language = new LanguageTag(getLocale().getLanguage());
        String group = getTranslation("case-meeting.group");
        String file = (minutes ? MINUTES : AGENDA) + ".pdf";
        Anchor download = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] content = pdf.of(language, title, group, blocks);
                    return new DownloadResponse(
                            new ByteArrayInputStream(content), file, "application/pdf", content.length);
                }),
                AttachmentType.DOWNLOAD,
                "");
        download.add(Icon.FILE_TEXT.create(), new Span(getTranslation("case-meeting.pdf")));
        download.addClassName("button-link");
        Div actions = new Div(print, download);
        actions.addClassName("page-actions");
        return actions;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("case-meeting.page");
    }
}
