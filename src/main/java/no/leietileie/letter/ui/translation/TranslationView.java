package no.leietileie.letter.ui.translation;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
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
import java.util.Optional;
import no.leietileie.access.Role;
import no.leietileie.base.LanguageTag;
import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.Notice;
import no.leietileie.base.ui.PageHeader;
import no.leietileie.base.ui.Texts;
import no.leietileie.letter.template.ParagraphKey;
import no.leietileie.letter.template.TemplateId;
import no.leietileie.letter.translation.ApprovalRefusal;
import no.leietileie.letter.translation.ParagraphState;
import no.leietileie.letter.translation.ReviewResult;
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
    private final Button submit = new Button(getTranslation("translation.submit"), click -> submit());
    private final Button approve = new Button(getTranslation("translation.approve"), click -> approve());
    private final Span whyNot = new Span();
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
        whyNot.addClassName("quiet");
        approve.addThemeVariants(ButtonVariant.PRIMARY);
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
        PageHeader header =
                new PageHeader(found.source().template().name(), pdf, agency(found), submit, whyNot, approve);
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
        submit.setVisible(found.count(ParagraphState.DRAFT) > 0);
        approve.setVisible(found.count(ParagraphState.IN_REVIEW) > 0);
        showWhyNot(found.paragraphs().stream()
                .filter(paragraph -> paragraph.state() == ParagraphState.IN_REVIEW)
                .map(paragraph -> Optional.ofNullable(paragraph.refusal()))
                .toList());
    }

    /** Where one paragraph can be approved the button does that, and says then what became of the others. */
    private void showWhyNot(List<Optional<ApprovalRefusal>> inReview) {
        boolean none = inReview.stream().allMatch(Optional::isPresent);
        approve.setEnabled(!none);
        whyNot.setText(
                none
                        ? TranslationLabels.refusals(
                                inReview.stream().flatMap(Optional::stream).toList())
                        : "");
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

    private void submit() {
        TranslationSheet current = Objects.requireNonNull(sheet);
        ReviewResult result =
                translations.submit(current.source().template().id(), current.language(), keys(ParagraphState.DRAFT));
        Notice.done(getTranslation("translation.submitted", result.changed()));
        reload();
    }

    private void approve() {
        TranslationSheet current = Objects.requireNonNull(sheet);
        ReviewResult result = translations.approve(
                current.source().template().id(), current.language(), keys(ParagraphState.IN_REVIEW));
        reload();
        if (result.refused().isEmpty()) {
            Notice.done(getTranslation("translation.approved", result.changed()));
        } else {
            Notice.failed(getTranslation(
                    "translation.partly-approved",
                    result.changed(),
                    result.refused().size(),
                    TranslationLabels.refusals(result.refused().values())));
        }
    }

    private List<ParagraphKey> keys(ParagraphState state) {
        return Objects.requireNonNull(sheet).paragraphs().stream()
                .filter(paragraph -> paragraph.state() == state)
                .map(paragraph -> paragraph.source().key())
                .toList();
    }

    @Override
    public String getPageTitle() {
        return sheet == null
                ? getTranslation("templates.title")
                : sheet.source().template().name();
    }
}
