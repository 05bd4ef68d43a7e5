package no.leietileie.letter.disclosure;

import static no.leietileie.base.ui.Texts.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.leietileie.base.LanguageTag;
import no.leietileie.base.ui.Formats;
import no.leietileie.letter.document.Block;
import no.leietileie.letter.document.Inline;
import no.leietileie.letter.document.Letter;
import no.leietileie.letter.document.LetterBody;
import no.leietileie.letter.document.Recipient;
import no.leietileie.letter.document.Sender;
import no.leietileie.municipality.Letterhead;
import no.leietileie.register.ui.disclosure.DisclosureEntry;
import no.leietileie.register.ui.disclosure.DisclosureReport;
import no.leietileie.register.ui.disclosure.DisclosureSection;

/** The report's sections as the text of a letter. */
record DisclosureLetter(DisclosureReport report, Set<Integer> unprintable) {

    Letter on(Letterhead head, LocalDate date) {
        LanguageTag language = new LanguageTag(report.language());
        List<String> address = Stream.of(head.unit(), head.postalAddress(), head.postalPlace())
                .filter(line -> !line.isBlank())
                .toList();
        return new Letter(
                new Sender(language, head.name(), address, null),
                new Recipient(
                        printable(report.recipient()),
                        report.addressLines().stream().map(this::printable).toList()),
                date,
                null,
                null,
                report.title(),
                List.of(new LetterBody(language, blocks())),
                List.of(),
                null);
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, List.of(plain(report.title()))));
        blocks.add(paragraph(
                text("disclosure.made", report.municipality(), Formats.time(report.madeAt()), report.madeBy())));
        blocks.add(paragraph(text("disclosure.why", report.purpose())));
        report.sections().forEach(section -> add(section, blocks));
        return blocks;
    }

    private void add(DisclosureSection section, List<Block> blocks) {
        blocks.add(new Block.Heading(2, List.of(plain(section.title()))));
        if (section.entries().isEmpty()) {
            blocks.add(paragraph(text("disclosure.nothing")));
        }
        section.entries().forEach(entry -> blocks.add(paragraph(entry)));
    }

    private Block paragraph(String words) {
        return new Block.Paragraph(List.of(plain(words)));
    }

    private Block paragraph(DisclosureEntry entry) {
        List<Inline> content = new ArrayList<>();
        if (!entry.heading().isBlank()) {
            content.add(new Inline.Text(printable(entry.heading()), true));
        }
        for (DisclosureEntry.Fact fact : entry.facts()) {
            if (!content.isEmpty()) {
                content.add(new Inline.LineBreak());
            }
            content.add(plain(fact.label() + ": " + fact.value()));
        }
        return new Block.Paragraph(content);
    }

    private Inline plain(String words) {
        return new Inline.Text(printable(words), false);
    }

    private String printable(String words) {
        return words.codePoints()
                .map(character -> unprintable.contains(character) ? '?' : character)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
