package no.leietileie.purchase.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import no.leietileie.base.ui.Notice;
import no.leietileie.base.ui.Texts;
import no.leietileie.purchase.ChangeResult;
import no.leietileie.purchase.Stored;
import org.jspecify.annotations.Nullable;

/**
 * What a dialog stores or takes away, and colleagues may change meanwhile. Then both versions are shown above the fields, and what
 * the user wrote stays in them and holds when it is saved once more.
 */
class SharedThing<D, R extends Stored<D>> {

    private final Dialog dialog;
    private final String texts;
    private final Runnable changed;
    private final MeanwhilePanel panel;
    private @Nullable R stored;
    private Consumer<D> fields = _ -> {};
    private Function<D, Map<String, String>> words = _ -> Map.of();

    /**
     * @param texts how the keys of the texts begin
     * @param changed what is to be done about the page behind the dialog
     */
    SharedThing(Dialog dialog, String texts, @Nullable R stored, Runnable changed) {
        this.dialog = dialog;
        this.texts = texts;
        this.stored = stored;
        this.changed = changed;
        panel = new MeanwhilePanel(texts);
    }

    /**
     * @param fields are given what is to stand in them
     * @param words what stands in the fields, by their names
     */
    void describe(Consumer<D> fields, Function<D, Map<String, String>> words) {
        this.fields = fields;
        this.words = words;
    }

    /** Stands above the fields. */
    Component panel() {
        return panel;
    }

    /** As the user has seen it last; empty for what was not there. */
    Optional<R> seen() {
        return Optional.ofNullable(stored);
    }

    void save(D mine, ChangeResult<R> result) {
        switch (result) {
            case ChangeResult.Done<R>() -> {
                leave();
                Notice.done(Texts.text("form.saved"));
            }
            case ChangeResult.Outdated<R>(var now) -> outdated(now, mine, ".conflict.explanation");
            case ChangeResult.Gone<R>() -> {
                stored = null;
                changed.run();
                panel.removed(dialog::close);
            }
        }
    }

    void remove(Function<R, ChangeResult<R>> removal, Consumer<D> undo) {
        seen().ifPresentOrElse(seen -> remove(seen, removal.apply(seen), undo), this::leave);
    }

    private void remove(R seen, ChangeResult<R> result, Consumer<D> undo) {
        switch (result) {
            case ChangeResult.Done<R>() -> {
                leave();
                Notice.doneWithUndo(Texts.text(texts + ".removed"), () -> {
                    undo.accept(seen.data());
                    changed.run();
                });
            }
            case ChangeResult.Outdated<R>(var now) -> outdated(now, seen.data(), ".conflict.remove");
            case ChangeResult.Gone<R>() -> {
                leave();
                Notice.done(Texts.text(texts + ".removed"));
            }
        }
    }

    private void leave() {
        dialog.close();
        changed.run();
    }

    private void outdated(R now, D mine, String explanation) {
        stored = now;
        changed.run();
        panel.stored(
                now.recordedByName(),
                explanation,
                words.apply(now.data()),
                words.apply(mine),
                () -> fields.accept(now.data()));
    }
}
