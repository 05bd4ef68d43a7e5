package no.leietileie.purchase.ui;

import java.util.Map;
import no.leietileie.base.ui.VersionConflict;

/** A colleague has stored something else meanwhile, or has taken away what this one writes about. */
class MeanwhilePanel extends VersionConflict {

    private final String texts;

    /** @param texts how the keys of the texts begin */
    MeanwhilePanel(String texts) {
        this.texts = texts;
    }

    /**
     * @param explanation the key, after the beginning, of what has not happened and what can be done
     * @param mine by the same names as theirs
     */
    void stored(
            String other,
            String explanation,
            Map<String, String> theirs,
            Map<String, String> mine,
            Runnable takeTheirs) {
        between(other);
        theirs.forEach((label, text) -> difference(label, text, mine.getOrDefault(label, text)));
        ask(
                getTranslation(texts + ".conflict", other),
                getTranslation(texts + explanation),
                getTranslation(texts + ".conflict.theirs", other),
                takeTheirs);
    }

    void removed(Runnable leaveRemoved) {
        between("");
        ask(
                getTranslation(texts + ".gone"),
                getTranslation(texts + ".gone.explanation"),
                getTranslation(texts + ".gone.theirs"),
                leaveRemoved);
    }
}
