package no.leietileie.register.imports.cell;

/**
 * A name in two parts; a person with a single name has an empty first name. Prints nothing of it.
 */
public record PersonName(String firstName, String lastName) {

    public String full() {
        return (firstName + " " + lastName).strip();
    }

    @Override
    public String toString() {
        return "PersonName[…]";
    }
}
