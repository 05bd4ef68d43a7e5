package no.leietileie.resource.sheet;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.leietileie.access.Role;
import no.leietileie.base.Folded;
import no.leietileie.resource.Absences;
import no.leietileie.resource.ResourceId;
import no.leietileie.resource.ResourceRow;
import no.leietileie.resource.Resources;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in a sheet of who is there when: first what it says, then what it changes. */
@Service
@PreAuthorize("hasAnyRole('" + Role.TEAM_NAME + "', '" + Role.ADMIN_NAME + "')")
@Transactional(readOnly = true)
public class AvailabilityImport {

    /** Largest file in bytes. */
    public static final int MOST_BYTES = SheetCells.MOST_BYTES;

    private final Resources resources;
    private final Absences absences;

    AvailabilityImport(Resources resources, Absences absences) {
        this.resources = resources;
        this.absences = absences;
    }

    /** Changes nothing. */
    public SheetOutcome check(byte[] content) {
        return read(content, this::report);
    }

    /** Hours replace those of the resources that the sheet tells about; absences that are known already stay as they are. */
    @Transactional
    public SheetOutcome apply(byte[] content) {
        return read(content, sheet -> {
            SheetReport report = report(sheet);
            sheet.hours().forEach(resources::replaceHours);
            newAbsences(sheet)
                    .forEach(unknown -> absences.add(unknown.resource(), unknown.firstDay(), unknown.lastDay()));
            return report;
        });
    }

    private SheetOutcome read(byte[] content, Function<AvailabilitySheet, SheetReport> work) {
        try {
            Map<String, List<ResourceId>> byName = resources.listAll().stream()
                    .collect(Collectors.groupingBy(
                            row -> Folded.of(row.name()), Collectors.mapping(ResourceRow::id, Collectors.toList())));
            return new SheetOutcome.Read(work.apply(AvailabilitySheet.read(SheetCells.read(content), byName)));
        } catch (SheetRefusedException refused) {
            return new SheetOutcome.Refused(refused.refusal());
        }
    }

    private SheetReport report(AvailabilitySheet sheet) {
        List<AvailabilitySheet.Absent> unknown = newAbsences(sheet);
        Set<ResourceId> touched = new HashSet<>(sheet.hours().keySet());
        unknown.forEach(absent -> touched.add(absent.resource()));
        int hours = sheet.hours().values().stream().mapToInt(List::size).sum();
        return new SheetReport(touched.size(), hours, unknown.size(), List.copyOf(sheet.problems()));
    }

    private List<AvailabilitySheet.Absent> newAbsences(AvailabilitySheet sheet) {
        return sheet.absences().stream()
                .filter(absent -> absences.listComing(absent.resource()).stream()
                        .noneMatch(known -> known.firstDay().equals(absent.firstDay())
                                && known.lastDay().equals(absent.lastDay())))
                .toList();
    }
}
