package no.leietileie.access.log;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.leietileie.access.AccessLog;
import no.leietileie.access.Role;
import no.leietileie.base.export.ExportColumn;
import no.leietileie.base.export.ExportFormat;
import no.leietileie.base.export.TableFile;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.modulith.NamedInterface;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The whole access log, for administrators. Who searches it or takes it along is in it, too. Entries about protected
 * households are for those who may see such households.
 */
@Service
@PreAuthorize("hasRole('" + Role.ADMIN_NAME + "')")
@Transactional(readOnly = true)
@NamedInterface("log")
public class AccessLogInspection {

    private static final int CHUNK = 1000;
    private static final String SUBJECT = "access-log";

    private final AccessLogRepository repository;
    private final AccessLog log;

    AccessLogInspection(AccessLogRepository repository, AccessLog log) {
        this.repository = repository;
        this.log = log;
    }

    /** Newest first. */
    public List<AccessLogRow> page(AccessLogFilter filter, Pageable page) {
        return repository.find(filter, page).stream().map(AccessLogEntry::row).toList();
    }

    public long count(AccessLogFilter filter) {
        return repository.count(filter);
    }

    public Optional<AccessLogRow> find(long id) {
        return repository.findById(id).map(AccessLogEntry::row);
    }

    /** What entries are about, as far as there are any. */
    public List<String> listSubjects() {
        return repository.subjects();
    }

    /** Called once when somebody has searched, not for each page of the result. */
    @Transactional
    public void noteSearch(AccessLogFilter filter) {
        log.searched(SUBJECT, Map.of("filter", describe(filter)));
    }

    /**
     * Returns the number of rows below the header, newest first. Each chunk has a transaction of its own: a slow receiver must
     * not keep a connection of the database.
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public long export(
            AccessLogFilter filter,
            ExportFormat format,
            String title,
            List<ExportColumn<AccessLogRow>> columns,
            OutputStream out)
            throws IOException {
        // Read before the entry about this export, which would be the newest.
        List<AccessLogEntry> chunk = repository.find(filter, Pageable.ofSize(CHUNK));
        log.exportBegins(SUBJECT + "." + format.extension(), repository.count(filter), describe(filter));
        try (TableFile<AccessLogRow> file = TableFile.open(format, title, columns, out)) {
            long count = 0;
            while (!chunk.isEmpty()) {
                for (AccessLogEntry entry : chunk) {
                    file.write(entry.row());
                    count++;
                }
                AccessLogRow last = chunk.getLast().row();
                chunk = repository.findAfter(filter, last.at(), last.id(), Limit.of(CHUNK));
            }
            return count;
        }
    }

    /** Ids and days, never names. */
    private static String describe(AccessLogFilter filter) {
        return "household=%s user=%s from=%s to=%s action=%s subject=%s"
                .formatted(
                        filter.householdId(),
                        filter.user() == null ? null : filter.user().value(),
                        filter.from(),
                        filter.to(),
                        filter.action(),
                        filter.subject())
                .replaceAll("\\w+=null ?", "")
                .strip();
    }
}
