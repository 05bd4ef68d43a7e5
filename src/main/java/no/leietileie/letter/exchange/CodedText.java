package no.leietileie.letter.exchange;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import net.sf.okapi.lib.xliff2.core.CTag;
import net.sf.okapi.lib.xliff2.core.Fragment;
import net.sf.okapi.lib.xliff2.core.PCont;
import net.sf.okapi.lib.xliff2.core.TagType;
import net.sf.okapi.lib.xliff2.core.Unit;
import no.leietileie.letter.exchange.ProtectedText.Kind;
import no.leietileie.letter.exchange.ProtectedText.Piece;

/** Between a paragraph's text and the codes of the library. */
final class CodedText {

    /** A code of the source, so that the same one in the translation has its number. */
    private record Known(String id, Kind kind, String text) {}

    private final List<Known> source = new ArrayList<>();
    private int next = 1;

    void writeSource(String markdown, Fragment to) {
        write(ProtectedText.of(markdown), to, true);
    }

    void writeTarget(String markdown, Fragment to) {
        write(ProtectedText.of(markdown), to, false);
    }

    private void write(List<Piece> pieces, Fragment to, boolean isSource) {
        List<Known> unused = new ArrayList<>(source);
        List<String> open = new ArrayList<>();
        for (Piece piece : pieces) {
            switch (piece.kind()) {
                case WORDS -> to.append(piece.text());
                case CLOSING -> to.append(TagType.CLOSING, open.removeLast(), piece.text(), false);
                case CODE, OPENING -> {
                    String id = isSource ? fresh(piece) : sameOrFresh(piece, unused);
                    boolean single = piece.kind() == Kind.CODE;
                    CTag tag = to.append(single ? TagType.STANDALONE : TagType.OPENING, id, piece.text(), false);
                    tag.setDisp(piece.text().strip());
                    // A field must stand in the translation just as often as in the source.
                    tag.setCanDelete(!piece.isField());
                    tag.setCanCopy(!piece.isField());
                    if (!single) {
                        open.add(id);
                    }
                }
            }
        }
    }

    private String fresh(Piece piece) {
        String id = Integer.toString(next++);
        source.add(new Known(id, piece.kind(), piece.text()));
        return id;
    }

    private String sameOrFresh(Piece piece, List<Known> unused) {
        Iterator<Known> known = unused.iterator();
        while (known.hasNext()) {
            Known one = known.next();
            if (one.kind() == piece.kind() && one.text().equals(piece.text())) {
                known.remove();
                return one.id();
            }
        }
        return Integer.toString(next++);
    }

    /** A code that lost what it stands for is looked up in the source. */
    static String read(Fragment fragment, Unit unit) {
        StringBuilder text = new StringBuilder();
        for (Object part : fragment) {
            switch (part) {
                case String words -> text.append(words);
                case CTag code -> text.append(data(code, unit));
                case PCont kept -> text.append(kept.getCodedText());
                default -> {
                    // A mark that the translator made for herself.
                }
            }
        }
        return text.toString();
    }

    private static String data(CTag code, Unit unit) {
        return code.hasData()
                ? code.getData()
                : unit.getStore().getSourceTags().get(code.getId(), code.getTagType()) instanceof CTag original
                        ? Objects.requireNonNullElse(original.getData(), "")
                        : "";
    }
}
