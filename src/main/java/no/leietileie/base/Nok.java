package no.leietileie.base;

/** An amount in Norwegian kroner, held as whole øre. Arithmetic that would overflow throws {@link ArithmeticException}. */
public record Nok(long ore) implements Comparable<Nok> {

    public static final Nok ZERO = new Nok(0);

    private static final char NON_BREAKING_SPACE = '\u00a0';

    public static Nok ofKroner(long kroner) {
        return new Nok(Math.multiplyExact(kroner, 100));
    }

    public static Nok ofOre(long ore) {
        return new Nok(ore);
    }

    public Nok plus(Nok other) {
        return new Nok(Math.addExact(ore, other.ore));
    }

    public Nok minus(Nok other) {
        return new Nok(Math.subtractExact(ore, other.ore));
    }

    public boolean isNegative() {
        return ore < 0;
    }

    @Override
    public int compareTo(Nok other) {
        return Long.compare(ore, other.ore);
    }

    /** Norwegian grouping with non-breaking spaces, øre only when there are any: {@code 8 450} or {@code 8 450,50}. */
    public String format() {
        var kroner = grouped(Long.toString(Math.absExact(ore) / 100));
        var rest = Math.absExact(ore) % 100;
        var sign = isNegative() ? "-" : "";
        return rest == 0 ? sign + kroner : "%s%s,%02d".formatted(sign, kroner, rest);
    }

    private static String grouped(String digits) {
        var text = new StringBuilder(digits);
        for (int at = digits.length() - 3; at > 0; at -= 3) {
            text.insert(at, NON_BREAKING_SPACE);
        }
        return text.toString();
    }
}
