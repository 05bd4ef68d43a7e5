package no.leietileie.access;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import no.leietileie.access.log.AccessAction;
import no.leietileie.access.log.AccessLogEntry;
import no.leietileie.access.log.AccessLogFilter;
import no.leietileie.access.log.AccessLogRepository;
import no.leietileie.access.log.AccessLogRow;
import no.leietileie.base.BulkBusinessEvent;
import no.leietileie.base.BusinessEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.support.PageableExecutionUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Who has looked at whom and who has changed what. An entry is written in the transaction of what it records, so that
 * neither exists without the other. {@code subject} is a key such as {@code household.page}; details never hold names or
 * identity numbers.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class AccessLog {

    private final AccessLogRepository repository;
    private final Clock clock;

    AccessLog(AccessLogRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    public void looked(long householdId, String subject) {
        write(AccessAction.LOOKED, householdId, subject, Map.of());
    }

    public void looked(long householdId, String subject, String purpose) {
        write(AccessAction.LOOKED, householdId, subject, Map.of(AccessLogRow.PURPOSE, purpose));
    }

    /** A page about a household that was made for paper. */
    public void printed(long householdId, String subject, String purpose) {
        write(AccessAction.PRINTED, householdId, subject, Map.of(AccessLogRow.PURPOSE, purpose));
    }

    /** A file about one household. */
    public void exported(long householdId, String subject, String purpose) {
        write(AccessAction.EXPORTED, householdId, subject, Map.of(AccessLogRow.PURPOSE, purpose));
    }

    public void searched(String subject, Map<String, String> details) {
        write(AccessAction.SEARCHED, null, subject, details);
    }

    /** @param count rows in the file */
    public void exported(String subject, long count, String filter) {
        write(AccessAction.EXPORTED, null, subject, Map.of("count", Long.toString(count), "filter", filter));
    }

    /**
     * Called before the first byte leaves. In a transaction of its own, because whoever breaks a download off has got what came
     * until then, and must not take the entry back.
     *
     * @param count rows that the file is about to hold
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void exportBegins(String subject, long count, String filter) {
        exported(subject, count, filter);
    }

    /** @param changes field to {@code before → after} */
    public void changed(long householdId, String subject, Map<String, String> changes) {
        write(AccessAction.CHANGED, householdId, subject, changes);
    }

    /** A change of who may do what; names of users are left out, as everywhere in details. */
    public void administered(UserId user, String subject, Map<String, String> changes) {
        Map<String, String> details = new TreeMap<>(changes);
        details.put("user", Long.toString(user.value()));
        write(AccessAction.CHANGED, null, subject, details);
    }

    /** A change of settings or rules. @param changes what to {@code before → after} */
    public void configured(String subject, Map<String, String> changes) {
        write(AccessAction.CHANGED, null, subject, changes);
    }

    /** The same change of many households, one entry each. */
    public void changed(Collection<Long> householdIds, String subject, Map<String, String> changes) {
        householdIds.forEach(id -> changed(id, subject, changes));
    }

    /** Who looks for one household finds what was done to many, too. */
    @EventListener
    void keep(BusinessEvent event) {
        if (event instanceof BulkBusinessEvent bulk) {
            bulk.loggedByHousehold()
                    .forEach((household, details) -> write(AccessAction.HAPPENED, household, event.type(), details));
        } else {
            write(AccessAction.HAPPENED, event.householdId(), event.type(), event.logged());
        }
    }

    /**
     * Newest first. Only an administrator asks for more than one household.
     *
     * @throws AccessDeniedException when somebody else names no household
     */
    @PreAuthorize("hasAnyRole('" + Role.ADMIN_NAME + "', '" + Role.TEAM_NAME + "')")
    @Transactional(readOnly = true)
    public Page<AccessLogRow> page(AccessLogFilter filter, Pageable page) {
        if (filter.householdId() == null && !CurrentUser.get().roles().contains(Role.ADMIN)) {
            throw new AccessDeniedException("Only an administrator asks for the whole log");
        }
        return PageableExecutionUtils.getPage(
                repository.find(filter, page).stream().map(AccessLogEntry::row).toList(),
                page,
                () -> repository.count(filter));
    }

    private void write(AccessAction action, @Nullable Long householdId, String subject, Map<String, String> details) {
        if (TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            throw new IllegalStateException("A read-only transaction would lose the entry of the access log");
        }
        SignedInUser user = CurrentUser.find().orElse(ActingUser.SYSTEM);
        repository.save(new AccessLogEntry(clock.instant(), user, action, householdId, subject, details));
    }
}
