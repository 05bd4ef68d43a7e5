package no.leietileie.letter.translation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.leietileie.base.LanguageTag;
import no.leietileie.letter.template.Templates;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the agreed words in the letters. */
@Service
@PreAuthorize(Templates.EDITORS)
@Transactional(readOnly = true)
public class TermUsages {

    private final Templates templates;
    private final TranslationSheets sheets;
    private final Glossary glossary;

    TermUsages(Templates templates, TranslationSheets sheets, Glossary glossary) {
        this.templates = templates;
        this.sheets = sheets;
        this.glossary = glossary;
    }

    /** By the Norwegian word; what stands nowhere is missing. */
    public Map<String, TermUsage> find(LanguageTag language) {
        List<TranslatedParagraph> paragraphs = templates.listAll().stream()
                .map(row -> row.info())
                .filter(info -> !info.archived() && !info.sourceLanguage().equals(language))
                .flatMap(info -> sheets.find(info.id(), language).stream())
                .flatMap(sheet -> sheet.paragraphs().stream())
                .toList();
        Map<String, TermUsage> usages = new HashMap<>();
        for (TermRow row : glossary.list(language)) {
            usages.put(row.term().term(), usage(row.term(), paragraphs));
        }
        return usages;
    }

    private static TermUsage usage(AgreedTerm term, List<TranslatedParagraph> paragraphs) {
        long standing = 0;
        long departing = 0;
        for (TranslatedParagraph paragraph : paragraphs) {
            if (term.isIn(paragraph.source().markdown())) {
                standing++;
                TranslationText current = paragraph.current();
                departing += current != null && !term.isFollowedBy(current.markdown()) ? 1 : 0;
            }
        }
        return new TermUsage(standing, departing);
    }
}
