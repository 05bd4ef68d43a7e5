package no.leietileie.register.imports.cell;

import static no.leietileie.register.imports.cell.CellProblemCode.FIRST_OF_SEVERAL_TAKEN;
import static no.leietileie.register.imports.cell.CellProblemCode.NOT_AN_EMAIL_ADDRESS;

import java.util.regex.Pattern;

public final class EmailCell {

    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>,;\"]{1,64}@[\\p{L}\\d-]+(\\.[\\p{L}\\d-]+)+");
    private static final Pattern WRAPPING = Pattern.compile("(?i)^mailto:|^.*<|>.*$");

    private EmailCell() {}

    public static Parsed<String> parse(String read) {
        if (CellText.isNothing(read)) {
            return Parsed.blank();
        }
        var addresses = read.strip().split("[;,\\s]+(?=[^<]*@)");
        var address = WRAPPING.matcher(CellText.spaced(addresses[0])).replaceAll("");
        return ADDRESS.matcher(address).matches()
                ? Parsed.of(address, addresses.length > 1 ? FIRST_OF_SEVERAL_TAKEN : null)
                : Parsed.problem(NOT_AN_EMAIL_ADDRESS, read);
    }
}
