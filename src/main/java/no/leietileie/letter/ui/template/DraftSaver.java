package no.leietileie.letter.ui.template;

import java.util.function.Consumer;
import no.leietileie.letter.template.Draft;
import no.leietileie.letter.template.SaveResult;
import no.leietileie.letter.template.TemplateVersions;

/** Saves what is written now and then, and notices when somebody else has done so. */
class DraftSaver {

    private final TemplateVersions versions;
    private final Consumer<SaveResult> told;
    private Draft known;
    private boolean conflict;

    DraftSaver(TemplateVersions versions, Draft draft, Consumer<SaveResult> told) {
        this.versions = versions;
        this.known = draft;
        this.told = told;
    }

    Draft known() {
        return known;
    }

    boolean isInConflict() {
        return conflict;
    }

    /** Until a conflict is settled nothing more is saved. */
    void save(String markdown) {
        if (conflict || markdown.equals(known.markdown())) {
            return;
        }
        SaveResult result = versions.saveDraft(known.template(), known.seen(), markdown);
        switch (result) {
            case SaveResult.Saved(Draft draft) -> known = draft;
            case SaveResult.Conflict(Draft theirs) -> conflict = true;
            case SaveResult.TooLong() -> {
                // Told below; the text stays in the field.
            }
        }
        told.accept(result);
    }

    /** The other's text has been seen: it may be taken over, or be replaced by the next save. */
    void settle(Draft theirs) {
        known = theirs;
        conflict = false;
    }
}
