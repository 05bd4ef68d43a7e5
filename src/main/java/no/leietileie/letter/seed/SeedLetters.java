package no.leietileie.letter.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.leietileie.access.ActingUser;
import no.leietileie.base.LanguageTag;
import no.leietileie.letter.markdown.LetterType;
import no.leietileie.letter.markdown.TemplateBlock;
import no.leietileie.letter.markdown.TemplateText;
import no.leietileie.letter.template.NewTemplate;
import no.leietileie.letter.template.PublishedParagraph;
import no.leietileie.letter.template.TemplateId;
import no.leietileie.letter.template.TemplateVersions;
import no.leietileie.letter.template.Templates;
import no.leietileie.letter.translation.AgreedTerm;
import no.leietileie.letter.translation.Glossary;
import no.leietileie.letter.translation.IncomingText;
import no.leietileie.letter.translation.Translations;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills a product without templates with the letters of the programme, published and not decided: nothing can be sent before
 * the municipality has made them its own.
 */
@Component
@Order(SeedLetters.BEFORE_THE_DEMO)
class SeedLetters implements ApplicationRunner {

    static final int BEFORE_THE_DEMO = 5;
    static final LanguageTag SOURCE = new LanguageTag("nb");
    /** Translated by somebody who knows the language, yet to be approved by another. */
    static final List<String> TRANSLATED = List.of("nn", "en", "tr");
    /** Made by a machine and read by nobody. */
    static final List<String> MACHINE_MADE = List.of("ar", "so", "ti", "pl", "uk", "prs");

    private static final Set<String> GLOSSARIES = Set.of("nn", "en", "tr", "pl");

    private final Templates templates;
    private final TemplateVersions versions;
    private final Translations translations;
    private final Glossary glossary;
    private final TransactionTemplate transaction;

    SeedLetters(
            Templates templates,
            TemplateVersions versions,
            Translations translations,
            Glossary glossary,
            TransactionTemplate transaction) {
        this.templates = templates;
        this.versions = versions;
        this.translations = translations;
        this.glossary = glossary;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        ActingUser.run(ActingUser.SYSTEM, () -> {
            if (templates.listAll().isEmpty()) {
                transaction.executeWithoutResult(status -> fill());
            }
        });
    }

    private void fill() {
        SeedFile.rows("templates.txt", ";").forEach(row -> create(row.get(0), LetterType.of(row.get(1)), row.get(2)));
        GLOSSARIES.forEach(language -> SeedFile.rows("glossary/" + language + ".txt", "\\|")
                .forEach(row -> glossary.add(
                        new LanguageTag(language),
                        new AgreedTerm(row.get(0), SeedFile.words(row.get(1)), SeedFile.words(row.get(2))))));
    }

    private void create(String folder, LetterType type, String name) {
        TemplateId template = templates.create(new NewTemplate(
                type, name, SOURCE, SeedFile.text(folder + "/nb.md").orElseThrow()));
        if (!versions.publish(template).isEmpty()) {
            throw new IllegalStateException("The letter " + folder + " has errors");
        }
        TRANSLATED.forEach(language -> translate(template, folder, language, false));
        MACHINE_MADE.forEach(language -> translate(template, folder, language, true));
    }

    private void translate(TemplateId template, String folder, String language, boolean machineMade) {
        Optional<String> text = SeedFile.text(folder + "/" + language + ".md");
        text.map(markdown -> beside(template, markdown))
                .ifPresent(texts -> translations.bringIn(
                        template, new LanguageTag(language), texts, ActingUser.SYSTEM.displayName(), machineMade));
    }

    private List<IncomingText> beside(TemplateId template, String markdown) {
        List<PublishedParagraph> source =
                versions.findPublished(template).orElseThrow().paragraphs();
        List<TemplateBlock> translated = TemplateText.parse(markdown).blocks();
        if (source.size() != translated.size()) {
            throw new IllegalStateException("A translation has other paragraphs than its source");
        }
        List<IncomingText> texts = new ArrayList<>();
        for (int i = 0; i < source.size(); i++) {
            PublishedParagraph paragraph = source.get(i);
            texts.add(new IncomingText(
                    paragraph.key(), paragraph.hash(), null, translated.get(i).markdown()));
        }
        return texts;
    }
}
