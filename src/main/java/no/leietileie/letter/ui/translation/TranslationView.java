package no.leietileie.letter.ui.translation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.leietileie.access.Role;
import no.leietileie.base.LanguageTag;
import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.PageHeader;
import no.leietileie.base.ui.Texts;
import no.leietileie.letter.template.TemplateId;
import no.leietileie.letter.translation.ParagraphState;
import no.leietileie.letter.translation.TranslationSheet;
import no.leietileie.letter.translation.TranslationSheets;
import no.leietileie.letter.translation.Translations;
import no.leietileie.letter.ui.template.PdfLink;
import no.leietileie.letter.ui.template.TemplateAddress;
import no.leietileie.letter.ui.template.TemplatePages;
import org.jspecify.annotations.Nullable;

/** One language side by side with its source: translate, check, hand in, approve. */
@Route(TemplateAddress.PART + "/sprak/:language([A-Za-z-]{2,20})")
@RolesAllowed({Role.TEMPLATE_ADMIN_NAME, Role.ADMIN_NAME})
class TranslationView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient TranslationSheets sheets;
    private final transient Translations translations;
    private final transient TemplatePages pages;
    private final transient TranslatedLetters letters;
    private final PdfLink pdf = new PdfLink();
    private final Span counts = new Span();
    private final ReviewButtons review;
    private final List<ParagraphRow> rows = new ArrayList<>();
    private transient @Nullable TranslationSheet sheet;

    TranslationView(
            TranslationSheets sheets, Translations translations, TemplatePages pages, TranslatedLetters letters) {
        this.sheets = sheets;
        this.translations = translations;
        this.pages = pages;
        this.letters = letters;
        addClassName("page");
        counts.addClassName("badges");
        review = new ReviewButtons(translations, this::reload);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        TemplateId template = TemplateAddress.read(event);
        LanguageTag language = TranslationAddress.language(event);
        show(sheets.find(template, language)
                .filter(found -> !language.equals(found.source().template().sourceLanguage()))
                .orElseThrow(NotFoundException::new));
    }

    private void show(TranslationSheet found) {
        sheet = found;
        String language = Texts.language(found.language());
        List<Component> actions = new ArrayList<>(List.of(pdf, agency(found)));
        actions.addAll(review.all());
        PageHeader header = new PageHeader(found.source().template().name(), actions.toArray(Component[]::new));
        header.setNote(getTranslation(
                "translation.note", language, found.source().version().number()));
        rows.clear();
        for (int place = 0; place < found.paragraphs().size(); place++) {
            rows.add(new ParagraphRow(translations, found, place, this::reload));
        }
        Div list = new Div();
        list.addClassName("translation-rows");
        rows.forEach(list::add);
        removeAll();
        add(pages.top(found.source().template(), header, LanguagesView.class), counts, list);
        showCounts(found);
    }

    private RouterLink agency(TranslationSheet found) {
        RouterLink link = new RouterLink(
                "",
                ExchangeView.class,
                TranslationAddress.of(found.source().template().id(), found.language()));
        link.addClassName("button-link");
        link.add(Icon.UPLOAD.create(), new Span(getTranslation("exchange.open")));
        return link;
    }

    private void showCounts(TranslationSheet found) {
        counts.removeAll();
        for (ParagraphState state : ParagraphState.values()) {
            if (found.count(state) > 0) {
                counts.add(TranslationLabels.counted(state, found.count(state)));
            }
        }
        pdf.show(() -> letters.of(found));
        review.show(found);
    }

    /** Rows stay where they are, and so does the caret, unless another version has been frozen meanwhile. */
    private void reload() {
        TranslationSheet before = Objects.requireNonNull(sheet);
        TranslationSheet fresh =
                sheets.find(before.source().template().id(), before.language()).orElseThrow();
        if (fresh.source().version().id().equals(before.source().version().id())) {
            sheet = fresh;
            rows.forEach(row -> row.show(fresh));
            showCounts(fresh);
        } else {
            show(fresh);
        }
    }

    @Override
    public String getPageTitle() {
        return sheet == null
                ? getTranslation("templates.title")
                : sheet.source().template().name();
    }
}
