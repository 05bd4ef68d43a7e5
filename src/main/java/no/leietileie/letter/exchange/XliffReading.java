package no.leietileie.letter.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import net.sf.okapi.lib.xliff2.XLIFFException;
import net.sf.okapi.lib.xliff2.core.Part;
import net.sf.okapi.lib.xliff2.core.StartXliffData;
import net.sf.okapi.lib.xliff2.core.Unit;
import net.sf.okapi.lib.xliff2.reader.Event;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;
import no.leietileie.base.LanguageTag;
import org.jspecify.annotations.Nullable;

/** Reads what came back. */
final class XliffReading {

    /**
     * What keeps a tool from losing a field, and how it treats blanks. The library would refuse the whole file where a field is
     * lost all the same; here only that paragraph is.
     */
    private static final Pattern LOCKS =
            Pattern.compile("\\s(?:xml:space|can(?:Delete|Copy|Reorder))\\s*=\\s*(?:\"[^\"<>]*\"|'[^'<>]*')"
                    + "(?<=<(?:source|target|ph|pc|sc|ec)\\b[^<>]{0,2000})");

    private @Nullable StartXliffData document;
    private @Nullable FileOrigin origin;
    private final List<FileUnit> units = new ArrayList<>();

    private XliffReading() {}

    /** @throws RefusedFileException when it cannot be read, or was not made here */
    static XliffContent of(byte[] file) {
        String text = XliffShape.text(file);
        XliffReading reading = new XliffReading();
        try (XLIFFReader reader = new XLIFFReader(XLIFFReader.VALIDATION_MINIMAL)) {
            reader.open(LOCKS.matcher(text).replaceAll(""));
            while (reader.hasNext()) {
                reading.take(reader.next());
            }
        } catch (XLIFFException invalid) {
            throw new RefusedFileException(FileProblem.INVALID, 0);
        }
        return reading.content();
    }

    private void take(Event event) {
        if (event.isStartXliff()) {
            document = event.getStartXliffData();
        } else if (event.isStartFile()) {
            String original = String.valueOf(event.getStartFileData().getOriginal());
            FileOrigin found = FileOrigin.parse(original)
                    .filter(one -> origin == null || one.equals(origin))
                    .orElseThrow(() -> new RefusedFileException(FileProblem.FOREIGN, 0));
            origin = found;
        } else if (event.isUnit()) {
            units.add(unit(event.getUnit()));
        }
    }

    /** A tool may have cut the paragraph into sentences, and put their translations in another order. */
    private static FileUnit unit(Unit unit) {
        StringBuilder source = new StringBuilder();
        for (Part part : unit) {
            source.append(CodedText.read(part.getSource(), unit));
        }
        StringBuilder target = new StringBuilder();
        boolean translated = true;
        for (Part part : unit.getTargetOrderedParts()) {
            if (part.hasTarget() && !part.getTarget().isEmpty()) {
                target.append(CodedText.read(part.getTarget(), unit));
            } else if (part.isSegment() && !part.getSource().isEmpty()) {
                translated = false;
            } else {
                target.append(CodedText.read(part.getSource(), unit));
            }
        }
        return new FileUnit(
                unit.getId(),
                source.toString(),
                translated ? target.toString().strip() : null,
                unit.getExtAttributeValue(XliffWriting.NAMESPACE, XliffWriting.SEEN));
    }

    private XliffContent content() {
        FileOrigin from = origin;
        StartXliffData languages = document;
        if (from == null || languages == null || units.isEmpty()) {
            throw new RefusedFileException(FileProblem.FOREIGN, 0);
        }
        return new XliffContent(
                from,
                language(languages.getSourceLanguage(), FileProblem.OTHER_SOURCE_LANGUAGE),
                language(languages.getTargetLanguage(), FileProblem.OTHER_LANGUAGE),
                units);
    }

    private static LanguageTag language(@Nullable String tag, FileProblem otherwise) {
        try {
            return new LanguageTag(String.valueOf(tag));
        } catch (IllegalArgumentException e) {
            throw new RefusedFileException(otherwise, 0);
        }
    }
}
