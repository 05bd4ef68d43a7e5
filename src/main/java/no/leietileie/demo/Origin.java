package no.leietileie.demo;

import java.util.Arrays;
import java.util.List;

/** Where a household comes from: its share among the tenants, and the names and languages that go with it. */
public record Origin(
        String code,
        String country,
        String demonym,
        String adjective,
        int weight,
        List<Language> languages,
        int interpreterPercent,
        List<String> women,
        List<String> men,
        List<String> families) {

    record Language(String tag, int percent) {}

    public static final List<Origin> ALL =
            WordList.table("origins.txt", ";").stream().map(Origin::parse).toList();

    private static final int[] WEIGHTS = ALL.stream().mapToInt(Origin::weight).toArray();

    static Origin any(Dice dice) {
        return ALL.get(dice.weighted(WEIGHTS));
    }

    List<String> givenNames(Sex sex) {
        return sex == Sex.FEMALE ? women : men;
    }

    String language(Dice dice) {
        int[] weights = languages.stream().mapToInt(Language::percent).toArray();
        return languages.get(dice.weighted(weights)).tag();
    }

    /** The ways in which a landlord's clerks write a nationality. */
    public List<String> spellings() {
        return List.of(code, country, demonym, adjective, "");
    }

    private static Origin parse(List<String> cells) {
        List<List<String>> names = WordList.table("names/" + cells.getFirst() + ".txt", ",");
        return new Origin(
                cells.get(0),
                cells.get(1),
                cells.get(2),
                cells.get(3),
                Integer.parseInt(cells.get(4)),
                Arrays.stream(cells.get(5).split(" "))
                        .map(Origin::parseLanguage)
                        .toList(),
                Integer.parseInt(cells.get(6)),
                names.get(0),
                names.get(1),
                names.get(2));
    }

    private static Language parseLanguage(String text) {
        String[] parts = text.split(":");
        return new Language(parts[0], Integer.parseInt(parts[1]));
    }
}
