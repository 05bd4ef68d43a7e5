package no.leietileie.letter.ui.translation;

import java.util.List;
import no.leietileie.base.LanguageTag;
import no.leietileie.letter.document.Letter;
import no.leietileie.letter.document.LetterBody;
import no.leietileie.letter.markdown.Merge;
import no.leietileie.letter.markdown.TemplateBlock;
import no.leietileie.letter.markdown.TemplateText;
import no.leietileie.letter.sample.Sample;
import no.leietileie.letter.template.PublishedParagraph;
import no.leietileie.letter.template.TemplateInfo;
import no.leietileie.letter.translation.TranslationSheet;
import no.leietileie.letter.ui.template.ExampleLetters;
import org.springframework.stereotype.Component;

/** The whole letter in a language and in Norwegian, as it is sent; what nobody has translated stands in Norwegian in both. */
@Component
record TranslatedLetters(ExampleLetters letters) {

    Letter of(TranslationSheet sheet) {
        TemplateInfo template = sheet.source().template();
        Sample sample = Sample.invented(sheet.language());
        List<TemplateBlock> source = sheet.source().paragraphs().stream()
                .map(PublishedParagraph::block)
                .toList();
        return letters.of(
                template,
                TemplateText.parse(TemplateText.joined(sheet.blocks())).title(),
                List.of(
                        body(sheet.blocks(), sheet.language(), sample),
                        body(source, template.sourceLanguage(), sample)),
                sample);
    }

    private static LetterBody body(List<TemplateBlock> blocks, LanguageTag language, Sample sample) {
        return Merge.of(blocks, language, sample.values()).body();
    }
}
