package no.leietileie.register.tenants;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import no.leietileie.access.AccessLog;
import no.leietileie.access.Role;
import no.leietileie.base.export.ExportColumn;
import no.leietileie.base.export.ExportFormat;
import no.leietileie.base.export.TableFile;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files of the tenant list. Each is in the access log with its size and filter. */
@Service
@PreAuthorize("hasRole('" + Role.TEAM_NAME + "')")
public class TenantExport {

    private static final String SHEET = "Leietakere";

    private final TenantList tenants;
    private final AccessLog log;

    TenantExport(TenantList tenants, AccessLog log) {
        this.tenants = tenants;
        this.log = log;
    }

    /** Returns the number of rows below the header. */
    @Transactional
    public long write(
            TenantFilter filter,
            Sort order,
            ExportFormat format,
            List<ExportColumn<TenantRow>> columns,
            OutputStream out)
            throws IOException {
        try (TableFile<TenantRow> file = TableFile.open(format, SHEET, columns, out)) {
            long count = tenants.forEach(filter, order, row -> write(row, file));
            // The text somebody searched for may be a name.
            var described = filter.with(TenantFilterField.TEXT, List.of()).toQueryString();
            log.exported("tenants." + format.extension(), count, described);
            return count;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void write(TenantRow row, TableFile<TenantRow> file) {
        try {
            file.write(row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
