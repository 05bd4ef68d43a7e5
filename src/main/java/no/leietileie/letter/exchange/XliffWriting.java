package no.leietileie.letter.exchange;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import net.sf.okapi.lib.xliff2.core.Fragment;
import net.sf.okapi.lib.xliff2.core.Note;
import net.sf.okapi.lib.xliff2.core.Segment;
import net.sf.okapi.lib.xliff2.core.StartFileData;
import net.sf.okapi.lib.xliff2.core.StartXliffData;
import net.sf.okapi.lib.xliff2.core.TargetState;
import net.sf.okapi.lib.xliff2.core.Unit;
import net.sf.okapi.lib.xliff2.writer.XLIFFWriter;
import no.leietileie.letter.translation.AgreedTerm;
import no.leietileie.letter.translation.TranslatedParagraph;
import no.leietileie.letter.translation.TranslationSheet;
import no.leietileie.letter.translation.TranslationText;
import org.jspecify.annotations.Nullable;

/** Writes a sheet as one file. Each paragraph is a unit under its own key. */
final class XliffWriting {

    /** Of what belongs to the product and not to XLIFF. */
    static final String NAMESPACE = "urn:leietileie:letter";

    static final String SEEN = "seen";
    private static final String PREFIX = "lte";

    private final TranslationSheet sheet;

    private XliffWriting(TranslationSheet sheet) {
        this.sheet = sheet;
    }

    static byte[] of(TranslationSheet sheet) {
        return new XliffWriting(sheet).write();
    }

    private byte[] write() {
        StringWriter text = new StringWriter();
        StartXliffData document = new StartXliffData("2.1");
        document.setSourceLanguage(sheet.source().template().sourceLanguage().value());
        document.setTargetLanguage(sheet.language().value());
        document.setNamespace(PREFIX, NAMESPACE);
        StartFileData file = new StartFileData("letter");
        file.setOriginal(new FileOrigin(
                        sheet.source().template().id(), sheet.source().version().number())
                .toString());
        try (XLIFFWriter writer = new XLIFFWriter()) {
            writer.create(
                    text,
                    sheet.source().template().sourceLanguage().value(),
                    sheet.language().value());
            writer.setLineBreak("\n");
            writer.setUseIndentation(true);
            writer.writeStartDocument(document, null);
            writer.writeStartFile(file);
            for (int i = 0; i < sheet.paragraphs().size(); i++) {
                writer.writeUnit(unit(i + 1, sheet.paragraphs().get(i)));
            }
            writer.writeEndFile();
            writer.writeEndDocument();
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private Unit unit(int number, TranslatedParagraph paragraph) {
        Unit unit = new Unit(paragraph.source().key().toString());
        unit.setName(Integer.toString(number));
        TranslationText current = paragraph.current();
        unit.getExtAttributes()
                .setAttribute(NAMESPACE, SEEN, FileUnit.seen(current == null ? null : current.version()));
        note(unit, "condition", paragraph.source().conditionKey());
        String source = paragraph.source().markdown();
        sheet.terms().stream().filter(term -> term.isIn(source)).forEach(term -> term(unit, term));
        TranslationText earlier = paragraph.earlier();
        if (earlier != null) {
            note(unit, "earlier-source", earlier.sourceMarkdown());
            note(unit, "earlier-translation", earlier.markdown());
        }
        CodedText codes = new CodedText();
        Segment segment = unit.appendSegment();
        codes.writeSource(source, segment.getSource());
        if (current != null) {
            Fragment target = segment.getTarget(net.sf.okapi.lib.xliff2.core.Part.GetTarget.CREATE_EMPTY);
            codes.writeTarget(current.markdown(), target);
            segment.setState(state(current));
        }
        return unit;
    }

    private static TargetState state(TranslationText text) {
        return switch (text.state()) {
            case DRAFT -> text.machineMade() ? TargetState.INITIAL : TargetState.TRANSLATED;
            case IN_REVIEW -> TargetState.REVIEWED;
            case APPROVED -> TargetState.FINAL;
        };
    }

    private static void term(Unit unit, AgreedTerm term) {
        note(unit, "term", term.term() + " = " + String.join(" / ", term.agreed()));
        if (!term.forbidden().isEmpty()) {
            note(unit, "forbidden-term", String.join(" / ", term.forbidden()));
        }
    }

    private static void note(Unit unit, String category, @Nullable String text) {
        if (text != null) {
            Note note = new Note(text);
            note.setCategory(category);
            unit.addNote(note);
        }
    }
}
