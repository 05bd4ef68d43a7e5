package no.leietileie.register.ui.imports;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import no.leietileie.base.ui.Confirmation;
import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.Notice;
import no.leietileie.base.ui.RunningWork;
import no.leietileie.base.ui.Texts;
import no.leietileie.register.imports.ImportId;
import no.leietileie.register.imports.ImportRow;
import no.leietileie.register.imports.ImportState;
import no.leietileie.register.imports.RegisterImports;

/** What may be done with an import where it stands. */
final class ImportActions {

    private final RegisterImports imports;
    private final ImportRow row;
    private final Runnable changed;

    ImportActions(RegisterImports imports, ImportRow row, Runnable changed) {
        this.imports = imports;
        this.row = row;
        this.changed = changed;
    }

    List<Component> all() {
        List<Component> actions = new ArrayList<>();
        if (row.state().isCounted() && !row.state().isBusy()) {
            actions.add(new ReturnedFileLink(imports, row));
        }
        switch (row.state()) {
            case RECEIVED, READING -> actions.add(discard("imports.stop"));
            case CHECKED -> {
                actions.add(columns());
                actions.add(discard("imports.discard"));
                actions.add(primary(apply(), Icon.CHECK));
            }
            case APPLYING -> actions.add(button("imports.cancel", imports::cancel));
            case CANCELLED, INTERRUPTED -> {
                actions.add(undo());
                actions.add(primary(button("imports.resume", imports::apply), Icon.PLAY));
            }
            case APPLIED -> actions.add(undo());
            case UNDO_INTERRUPTED -> actions.add(primary(button("imports.undo-on", imports::undo), Icon.UNDO_2));
            case UNDONE -> {
                if (row.notUndone() > 0) {
                    actions.add(button("imports.undo-rest", imports::undo));
                }
            }
            default -> {}
        }
        return actions;
    }

    List<Component> whileMapping() {
        Button back = new Button(
                Texts.text("imports.columns.back"),
                click -> ImportNavigation.open(UI.getCurrent(), row.id(), ImportAddress.START));
        back.setVisible(row.state() == ImportState.CHECKED);
        return List.of(discard("imports.discard"), back);
    }

    private Button columns() {
        return new Button(
                Texts.text("imports.columns"),
                Icon.COLUMNS_3.create(),
                click -> ImportNavigation.open(UI.getCurrent(), row.id(), ImportAddress.START.withColumns()));
    }

    private Button apply() {
        int changes = row.counts().created() + row.counts().changed();
        String verb = changes == 0 ? Texts.text("imports.finish") : Texts.counted("imports.apply", changes);
        return new Button(
                verb,
                click -> Confirmation.ask(
                        Texts.text("imports.apply.title"),
                        Texts.counted(
                                "imports.apply.summary",
                                row.counts().created(),
                                row.counts().changed(),
                                row.counts().held(),
                                row.counts().rejected()),
                        verb,
                        () -> run(imports::apply)));
    }

    private Button undo() {
        return new Button(
                Texts.text("imports.undo"),
                Icon.UNDO_2.create(),
                click -> Confirmation.ask(
                        Texts.text("imports.undo.title"),
                        Texts.text("imports.undo.summary"),
                        Texts.text("imports.undo"),
                        () -> run(imports::undo)));
    }

    private Button discard(String key) {
        return new Button(
                Texts.text(key),
                click -> Confirmation.ask(
                        Texts.text("imports.discard.title"),
                        Texts.text("imports.discard.summary"),
                        Texts.text("imports.discard"),
                        () -> run(imports::discard)));
    }

    private Button button(String key, Consumer<ImportId> command) {
        return new Button(Texts.text(key), click -> run(command));
    }

    private static Button primary(Button button, Icon icon) {
        button.setIcon(icon.create());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private void run(Consumer<ImportId> command) {
        try {
            command.accept(row.id());
            RunningWork.started(UI.getCurrent());
        } catch (IllegalStateException alreadyElsewhere) {
            Notice.failed(Texts.text("imports.changed-meanwhile"));
        }
        changed.run();
    }
}
