package no.leietileie.register.imports.cell;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import no.leietileie.base.Folded;
import no.leietileie.register.LeaseKind;
import no.leietileie.register.Tenure;
import no.leietileie.register.dwellings.DwellingKind;

/** A cell whose words stand for one of a few choices; the words lie in {@code choices.txt}. */
public final class ChoiceCell<E extends Enum<E>> {

    private static final Map<String, String> WORDS = WordList.read(ChoiceCell.class, "choices.txt");

    public static final ChoiceCell<DwellingKind> DWELLING_TYPE =
            new ChoiceCell<>(DwellingKind.values(), CellProblemCode.UNKNOWN_DWELLING_TYPE);
    public static final ChoiceCell<Tenure> TENURE_FORM =
            new ChoiceCell<>(Tenure.values(), CellProblemCode.UNKNOWN_TENURE_FORM);
    public static final ChoiceCell<LeaseKind> LEASE_KIND =
            new ChoiceCell<>(LeaseKind.values(), CellProblemCode.UNKNOWN_LEASE_KIND);

    /** As in "Tidsbestemt 3 år": how long is told by the dates. */
    private static final Pattern DURATION = Pattern.compile("(?iu)[\\s(,]+\\d+\\s*(år|mnd|måneder|months|years)\\b.*$");

    private final Map<String, E> byName = new HashMap<>();
    private final CellProblemCode unknown;

    private ChoiceCell(E[] choices, CellProblemCode unknown) {
        this.unknown = unknown;
        for (var choice : choices) {
            byName.put(choice.name(), choice);
        }
    }

    public Parsed<E> parse(String read) {
        if (CellText.isNothing(read)) {
            return Parsed.blank();
        }
        var choice = find(read)
                .or(() -> find(DURATION.matcher(read).replaceFirst("")))
                .orElse(null);
        return choice == null ? Parsed.problem(unknown, read) : Parsed.of(choice);
    }

    private Optional<E> find(String read) {
        return Optional.ofNullable(byName.get(WORDS.getOrDefault(Folded.of(read), "")));
    }
}
