package no.leietileie.register.tenants;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import no.leietileie.access.AccessLog;
import no.leietileie.access.Role;
import no.leietileie.base.export.ExportColumn;
import no.leietileie.base.export.ExportFormat;
import no.leietileie.base.export.TableFile;
import no.leietileie.register.finding.TenantQueries;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Files of the tenant list. Each is in the access log with its size and filter. */
@Service
@PreAuthorize("hasRole('" + Role.TEAM_NAME + "')")
public class TenantExport {

    private static final int CHUNK = 500;

    private final TenantQueries queries;
    private final AccessLog log;
    private final TransactionTemplate reading;

    TenantExport(TenantQueries queries, AccessLog log, PlatformTransactionManager transactions) {
        this.queries = queries;
        this.log = log;
        this.reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
    }

    /**
     * Returns the number of rows below the header. Reads in chunks, each in a transaction of its own: a slow receiver must not
     * keep a connection of the database, and memory stays flat because only ids are held at once.
     *
     * @param title of the sheet, where the format has sheets
     */
    public long write(
            TenantFilter filter,
            Sort order,
            ExportFormat format,
            String title,
            List<ExportColumn<TenantRow>> columns,
            OutputStream out)
            throws IOException {
        List<Long> ids =
                Objects.requireNonNull(reading.execute(_ -> queries.leaseIds(filter, Pageable.unpaged(order))));
        // The text somebody searched for may be a name.
        var described = filter.with(TenantFilterField.TEXT, List.of()).toQueryString();
        log.exportBegins("tenants." + format.extension(), ids.size(), described);
        try (TableFile<TenantRow> file = TableFile.open(format, title, columns, out)) {
            long count = 0;
            for (int from = 0; from < ids.size(); from += CHUNK) {
                for (TenantRow row : rows(ids.subList(from, Math.min(ids.size(), from + CHUNK)))) {
                    file.write(row);
                    count++;
                }
            }
            return count;
        }
    }

    private List<TenantRow> rows(List<Long> ids) {
        return Objects.requireNonNull(reading.execute(_ -> queries.rows(ids)));
    }
}
