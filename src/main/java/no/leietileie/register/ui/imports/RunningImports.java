package no.leietileie.register.ui.imports;

import java.util.List;
import no.leietileie.base.ui.RunningWork;
import no.leietileie.base.ui.Texts;
import no.leietileie.register.imports.ImportRow;
import no.leietileie.register.imports.RegisterImports;
import org.springframework.stereotype.Component;

/** Imports that a job works on, for everybody who may import. */
@Component
class RunningImports implements RunningWork {

    private final RegisterImports imports;

    RunningImports(RegisterImports imports) {
        this.imports = imports;
    }

    @Override
    public List<Item> list() {
        return ImportNavigation.isForCurrentUser()
                ? imports.listBusy().stream().map(RunningImports::item).toList()
                : List.of();
    }

    private static Item item(ImportRow row) {
        return new Item(
                Texts.text("imports.running", Texts.text(row.state().messageKey())),
                row.progress().done(),
                row.progress().total(),
                ImportNavigation.toImport(row.id()));
    }
}
