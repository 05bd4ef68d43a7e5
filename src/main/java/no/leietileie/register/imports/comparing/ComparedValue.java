package no.leietileie.register.imports.comparing;

import no.leietileie.register.imports.FieldDifference;

/**
 * One value on both sides.
 *
 * @param sides {@code after} is what the row says, {@code before} what stands against it
 * @param differs false also when the row says nothing; two numbers may differ where their masked forms are equal
 */
public record ComparedValue(FieldDifference sides, boolean differs) {}
