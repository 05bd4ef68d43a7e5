package no.leietileie.letter.ui.translation;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.leietileie.access.Role;
import no.leietileie.base.LanguageTag;
import no.leietileie.base.ui.PageHeader;
import no.leietileie.base.ui.Texts;
import no.leietileie.letter.template.TemplateInfo;
import no.leietileie.letter.template.Templates;
import no.leietileie.letter.translation.LanguageProgress;
import no.leietileie.letter.translation.LetterLanguages;
import no.leietileie.letter.translation.ParagraphState;
import no.leietileie.letter.translation.TranslationSheets;
import no.leietileie.letter.ui.template.TemplateAddress;
import no.leietileie.letter.ui.template.TemplatePages;
import org.jspecify.annotations.Nullable;

/** The languages of one template and how far each has come. */
@Route(TemplateAddress.PART + "/sprak")
@RolesAllowed({Role.TEMPLATE_ADMIN_NAME, Role.ADMIN_NAME})
class LanguagesView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Templates templates;
    private final transient TranslationSheets sheets;
    private final transient TemplatePages pages;
    private final Grid<LanguageProgress> grid = new Grid<>();
    private final Select<LanguageTag> more = new Select<>();
    private transient @Nullable TemplateInfo template;

    LanguagesView(Templates templates, TranslationSheets sheets, TemplatePages pages) {
        this.templates = templates;
        this.sheets = sheets;
        this.pages = pages;
        addClassName("page");
        grid.addComponentColumn(this::link).setHeader(getTranslation("translation.language"));
        grid.addComponentColumn(LanguagesView::counts)
                .setHeader(getTranslation("translation.progress"))
                .setFlexGrow(3);
        grid.setAllRowsVisible(true);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setEmptyStateText(getTranslation("translation.none"));
        more.setLabel(getTranslation("translation.add-language"));
        more.addClassName("language-choice");
        more.setItemLabelGenerator(Texts::language);
        more.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                getUI().ifPresent(ui -> ui.navigate(TranslationView.class, parameters(change.getValue())));
            }
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        TemplateInfo info = templates.find(TemplateAddress.read(event)).orElseThrow(NotFoundException::new);
        template = info;
        List<LanguageProgress> progress = sheets.listProgress().stream()
                .filter(one -> one.template().equals(info.id()))
                .sorted(LetterLanguages.byDemand(LanguageProgress::language))
                .toList();
        grid.setItems(progress);
        List<LanguageTag> begun = Stream.concat(
                        Stream.of(info.sourceLanguage()), progress.stream().map(LanguageProgress::language))
                .toList();
        more.setItems(LetterLanguages.RANKED.stream()
                .filter(language -> !begun.contains(language))
                .toList());
        removeAll();
        PageHeader header = new PageHeader(info.name());
        header.setNote(getTranslation("translation.languages"));
        add(pages.top(info, header, LanguagesView.class), grid, more);
    }

    private RouterLink link(LanguageProgress progress) {
        return new RouterLink(
                Texts.language(progress.language()), TranslationView.class, parameters(progress.language()));
    }

    private RouteParameters parameters(LanguageTag language) {
        return TranslationAddress.of(Objects.requireNonNull(template).id(), language);
    }

    private static Span counts(LanguageProgress progress) {
        Span badges = new Span();
        badges.addClassName("badges");
        Stream.of(
                        new Count(ParagraphState.APPROVED, progress.approved()),
                        new Count(ParagraphState.IN_REVIEW, progress.inReview()),
                        new Count(ParagraphState.DRAFT, progress.draft()),
                        new Count(ParagraphState.STALE, progress.stale()),
                        new Count(ParagraphState.MISSING, progress.missing()))
                .filter(count -> count.number() > 0)
                .forEach(count -> badges.add(TranslationLabels.counted(count.state(), count.number())));
        return badges;
    }

    private record Count(ParagraphState state, long number) {}

    @Override
    public String getPageTitle() {
        return template == null ? getTranslation("templates.title") : template.name();
    }
}
