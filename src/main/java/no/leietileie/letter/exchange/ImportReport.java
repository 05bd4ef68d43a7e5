package no.leietileie.letter.exchange;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import no.leietileie.base.LanguageTag;
import no.leietileie.letter.template.ParagraphKey;
import no.leietileie.letter.template.TemplateId;
import no.leietileie.letter.translation.IncomingText;
import no.leietileie.letter.translation.TranslationState;
import no.leietileie.letter.translation.TranslationText;

/**
 * What bringing a file in would do; nothing has been stored yet.
 *
 * @param fileVersion of the template's text, from which the file was made
 * @param version that is translated now
 * @param units in the order of the file
 * @param absent paragraphs of the text that the file does not have
 */
public record ImportReport(
        TemplateId template, LanguageTag language, int fileVersion, int version, List<UnitReport> units, int absent) {

    public ImportReport {
        units = List.copyOf(units);
    }

    public List<UnitReport> of(UnitOutcome outcome) {
        return units.stream().filter(unit -> unit.outcome() == outcome).toList();
    }

    /** @param overConflicts paragraphs whose text here is to be replaced although somebody has changed it */
    public List<IncomingText> chosen(Set<ParagraphKey> overConflicts) {
        return units.stream()
                .filter(unit -> switch (unit.outcome()) {
                    case NEW, CHANGED -> true;
                    case CONFLICT ->
                        overConflicts.contains(
                                Objects.requireNonNull(unit.paragraph()).key());
                    case REJECTED, UNTRANSLATED, UNCHANGED -> false;
                })
                .map(ImportReport::incoming)
                .toList();
    }

    /** How many of them are approved now, and will have to be approved again. */
    public long approvedAmong(List<IncomingText> texts) {
        Set<ParagraphKey> keys = texts.stream().map(IncomingText::paragraph).collect(Collectors.toSet());
        return units.stream()
                .filter(unit -> unit.paragraph() != null
                        && keys.contains(unit.paragraph().key()))
                .filter(unit -> unit.current() != null && unit.current().state() == TranslationState.APPROVED)
                .count();
    }

    private static IncomingText incoming(UnitReport unit) {
        TranslationText current = unit.current();
        return new IncomingText(
                Objects.requireNonNull(unit.paragraph()).key(),
                unit.paragraph().hash(),
                current == null ? null : current.version(),
                Objects.requireNonNull(unit.proposed()));
    }
}
