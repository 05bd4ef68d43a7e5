package no.leietileie.register.imports.row;

import static no.leietileie.register.imports.cell.CellProblemCode.MORE_IDENTITY_NUMBERS_THAN_TENANTS;
import static no.leietileie.register.imports.column.RegisterColumn.CO_TENANT_IDENTITY_NUMBER;
import static no.leietileie.register.imports.column.RegisterColumn.CO_TENANT_NAME;
import static no.leietileie.register.imports.column.RegisterColumn.TENANT_FIRST_NAME;
import static no.leietileie.register.imports.column.RegisterColumn.TENANT_IDENTITY_NUMBER;
import static no.leietileie.register.imports.column.RegisterColumn.TENANT_LAST_NAME;
import static no.leietileie.register.imports.column.RegisterColumn.TENANT_NAME;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.leietileie.base.Fodselsnummer;
import no.leietileie.register.imports.cell.Identity;
import no.leietileie.register.imports.cell.IdentityCell;
import no.leietileie.register.imports.cell.NameCell;
import no.leietileie.register.imports.cell.PersonName;
import no.leietileie.register.imports.column.RegisterColumn;
import no.leietileie.register.imports.row.RegisterRow.Tenant;
import org.jspecify.annotations.Nullable;

/** The tenants of a row: one or several in a cell, and the co-tenant's cells. Nobody is listed twice. */
record TenantCells(RowCells cells, LocalDate readOn) {

    private static final Pattern DIVIDER = Pattern.compile("\\s*[;&\\n]\\s*|\\s*/\\s*(?=\\d{6})|\\s+og\\s+");

    /** Empty when the row names nobody; the problem is among the findings. */
    List<Tenant> tenants() {
        var tenants = new ArrayList<>(tenants(names(), TENANT_IDENTITY_NUMBER));
        if (!tenants.isEmpty()) {
            tenants(taken(CO_TENANT_NAME), CO_TENANT_IDENTITY_NUMBER).forEach(tenant -> add(tenants, tenant));
        }
        return tenants;
    }

    /** Those that can be read, also where nobody is named; tells nothing. */
    List<Fodselsnummer> identityNumbers() {
        return Stream.of(TENANT_IDENTITY_NUMBER, CO_TENANT_IDENTITY_NUMBER)
                .flatMap(column -> DIVIDER.splitAsStream(cells.text(column)))
                .flatMap(text -> IdentityCell.parse(text, readOn).found().stream())
                .flatMap(identity -> Stream.ofNullable(identity.number()))
                .toList();
    }

    private List<PersonName> names() {
        if (cells.has(TENANT_NAME) && !cells.text(TENANT_NAME).isBlank()) {
            return taken(TENANT_NAME);
        }
        var first = cells.text(TENANT_FIRST_NAME);
        var name = cells.take(TENANT_LAST_NAME, last -> NameCell.parse(first, last));
        return name == null ? List.of() : List.of(name);
    }

    private List<PersonName> taken(RegisterColumn column) {
        var names = cells.take(column, NameCell::parse);
        return names == null ? List.of() : names;
    }

    private List<Tenant> tenants(List<PersonName> names, RegisterColumn column) {
        var identities = identities(column, names.size());
        var tenants = new ArrayList<Tenant>();
        for (int i = 0; i < names.size(); i++) {
            tenants.add(new Tenant(names.get(i), i < identities.size() ? identities.get(i) : null));
        }
        return tenants;
    }

    private List<@Nullable Identity> identities(RegisterColumn column, int most) {
        var read = cells.text(column);
        var texts = DIVIDER.split(read);
        if (texts.length > Math.max(1, most)) {
            cells.tell(column, MORE_IDENTITY_NUMBERS_THAN_TENANTS, read);
        }
        var identities = new ArrayList<@Nullable Identity>();
        for (var text : texts) {
            var parsed = cells.tell(column, text, IdentityCell.parse(text, readOn));
            identities.add(parsed.found().orElse(null));
        }
        return identities;
    }

    private static void add(List<Tenant> tenants, Tenant other) {
        for (int i = 0; i < tenants.size(); i++) {
            var tenant = tenants.get(i);
            if (isSame(tenant, other)) {
                tenants.set(i, tenant.identity() == null ? other : tenant);
                return;
            }
        }
        tenants.add(other);
    }

    private static boolean isSame(Tenant one, Tenant other) {
        boolean sameName = one.name().full().equalsIgnoreCase(other.name().full());
        boolean known = one.identity() != null && other.identity() != null;
        return sameName && (!known || Objects.equals(one.identity(), other.identity()));
    }
}
