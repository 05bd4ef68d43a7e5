package no.leietileie.register.imports.cell;

import static no.leietileie.register.imports.cell.CellProblemCode.UNKNOWN_ADDRESS_PROTECTION;

import no.leietileie.base.Folded;

/**
 * The mark for a protected address, in a column of its own or standing in the address itself. Whatever is not plainly
 * "no" protects, for an address shown by mistake cannot be taken back.
 */
public final class AddressProtectionCell {

    private AddressProtectionCell() {}

    public static Parsed<AddressProtection> parse(String read) {
        if (read.isBlank() || CellText.spaced(read).equals("-")) {
            return Parsed.blank();
        }
        var marked = marked(Folded.of(read));
        if (marked.isProtected()) {
            return Parsed.of(marked);
        }
        return switch (YesNoCell.parse(read)) {
            case Parsed.Value<Boolean>(var yes, var _) ->
                Parsed.of(yes ? AddressProtection.UNSPECIFIED : AddressProtection.NONE);
            default ->
                Folded.of(read).matches("ugradert|apen|normal|ingensperre|ikkesperret|ikkjesperra")
                        ? Parsed.of(AddressProtection.NONE)
                        : Parsed.of(AddressProtection.UNSPECIFIED, UNKNOWN_ADDRESS_PROTECTION);
        };
    }

    /** The protection that stands where an address should; {@code NONE} for an ordinary address. */
    public static AddressProtection inAddress(String address) {
        return marked(Folded.of(address));
    }

    private static AddressProtection marked(String folded) {
        return switch (folded) {
            case "kode6",
                    "6",
                    "strengtfortrolig",
                    "spsf",
                    "strengtfortroligadresse",
                    "sperretadressestrengtfortrolig" -> AddressProtection.STRICTLY_CONFIDENTIAL;
            case "kode7", "7", "fortrolig", "spfo", "fortroligadresse", "sperretadressefortrolig" ->
                AddressProtection.CONFIDENTIAL;
            case "klientadresse", "klient" -> AddressProtection.CLIENT_ADDRESS;
            case "sperret",
                    "sperra",
                    "sperradresse",
                    "sperretadresse",
                    "hemmelig",
                    "hemmeligadresse",
                    "skjermet",
                    "skjermetadresse",
                    "skjult",
                    "adressesperre" -> AddressProtection.UNSPECIFIED;
            default -> AddressProtection.NONE;
        };
    }
}
