package no.leietileie.purchase;

/**
 * Something as it is stored, that several people may change.
 *
 * @param <D> what they write about it
 */
public interface Stored<D> {

    long version();

    D data();

    /** Who stored it as it is now. */
    String recordedByName();
}
