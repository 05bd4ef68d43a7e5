package no.leietileie.base.database;

import java.nio.file.Path;

/** Another process of the product runs the database of this folder. */
final class DataFolderInUse extends EmbeddedDatabaseFailure {

    DataFolderInUse(Path folder) {
        super(
                "The product already runs with the data in " + folder + ".",
                "Stop it first, or start this one with another --leietileie.data.");
    }
}
