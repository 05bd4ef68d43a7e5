package no.leietileie.base.ui;

import org.jspecify.annotations.Nullable;

/** The face of the municipality on every page; its settings live in a module that this one does not know. */
public interface Brand {

    String municipalityName();

    /** Address of the logo, or null where none has been uploaded. */
    @Nullable
    String logoUrl();

    /** A CSS colour, or null for the product's own. */
    @Nullable
    String accentColour();
}
