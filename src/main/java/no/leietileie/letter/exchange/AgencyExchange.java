package no.leietileie.letter.exchange;

import java.util.NoSuchElementException;
import java.util.Set;
import no.leietileie.base.LanguageTag;
import no.leietileie.letter.exchange.ImportCheck.Readable;
import no.leietileie.letter.exchange.ImportCheck.Refused;
import no.leietileie.letter.template.ParagraphKey;
import no.leietileie.letter.template.TemplateId;
import no.leietileie.letter.template.Templates;
import no.leietileie.letter.translation.TranslationHappened;
import no.leietileie.letter.translation.TranslationHappened.What;
import no.leietileie.letter.translation.TranslationSheet;
import no.leietileie.letter.translation.TranslationSheets;
import no.leietileie.letter.translation.Translations;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends texts out to be translated, and takes the translations in again. */
@Service
@PreAuthorize(Templates.EDITORS)
@Transactional(readOnly = true)
public class AgencyExchange {

    /** Largest file in bytes; the longest template has a tenth of this. */
    public static final int MOST_BYTES = 5 * 1024 * 1024;

    private final TranslationSheets sheets;
    private final Translations translations;
    private final ApplicationEventPublisher events;

    AgencyExchange(TranslationSheets sheets, Translations translations, ApplicationEventPublisher events) {
        this.sheets = sheets;
        this.translations = translations;
        this.events = events;
    }

    /**
     * The latest frozen version as XLIFF 2.1, with what has been translated so far.
     *
     * @throws NoSuchElementException when no version is frozen
     */
    @Transactional
    public byte[] write(TemplateId template, LanguageTag language) {
        TranslationSheet sheet = sheet(template, language);
        events.publishEvent(
                new TranslationHappened(template, sheet.source().version().number(), language, What.SENT_OUT));
        return XliffWriting.of(sheet);
    }

    /** Stores nothing. */
    public ImportCheck check(TemplateId template, LanguageTag language, byte[] file) {
        TranslationSheet sheet = sheet(template, language);
        try {
            XliffContent content = XliffReading.of(file);
            if (!content.origin().template().equals(template)) {
                return new Refused(FileProblem.OTHER_TEMPLATE, 0);
            }
            if (!content.from().equals(sheet.source().template().sourceLanguage())) {
                return new Refused(FileProblem.OTHER_SOURCE_LANGUAGE, 0);
            }
            if (!content.to().equals(language)) {
                return new Refused(FileProblem.OTHER_LANGUAGE, 0);
            }
            return new Readable(ImportComparison.of(content, sheet));
        } catch (RefusedFileException refused) {
            return new Refused(refused.problem(), refused.line());
        }
    }

    /**
     * Stores what a report has shown, as drafts.
     *
     * @param overConflicts paragraphs whose text here is replaced although somebody has changed it
     * @param translatorName the agency
     * @return how many paragraphs were stored
     * @throws org.springframework.orm.ObjectOptimisticLockingFailureException when a text has changed since the report;
     *     nothing is stored then
     */
    @Transactional
    public int bringIn(ImportReport report, Set<ParagraphKey> overConflicts, String translatorName) {
        return translations.bringIn(
                report.template(), report.language(), report.chosen(overConflicts), translatorName, false);
    }

    private TranslationSheet sheet(TemplateId template, LanguageTag language) {
        return sheets.find(template, language)
                .filter(found -> !language.equals(found.source().template().sourceLanguage()))
                .orElseThrow();
    }
}
