package no.leietileie.base.ui;

/** How the signed-in user is called; known to the module that signs her in. */
public interface SignedInName {

    String displayName();
}
