package no.leietileie.base.ui;

import java.util.List;

/** What a module can find for the one search field. Answers only what the current user may see. */
public interface SearchProvider {

    /** @param text as typed, never blank */
    List<SearchHit> search(String text, int limit);
}
