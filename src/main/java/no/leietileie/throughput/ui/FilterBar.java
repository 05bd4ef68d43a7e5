package no.leietileie.throughput.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.leietileie.access.Agency;
import no.leietileie.municipality.DistrictRow;
import no.leietileie.municipality.Districts;
import no.leietileie.throughput.DashboardFilter;
import no.leietileie.throughput.Period;
import no.leietileie.throughput.drawing.Wording;
import org.jspecify.annotations.Nullable;

/** Period, district and agency of the dashboard; each choice is an address. To choose one of the last two lets go of the other. */
class FilterBar extends Div {

    private final transient Districts districts;
    private final transient Wording words;
    private final Select<Period> period = new Select<>();
    private final Select<DistrictRow> district = new Select<>();
    private final Select<Agency> agency = new Select<>();

    FilterBar(Districts districts, Wording words) {
        this.districts = districts;
        this.words = words;
        addClassName("filter-bar");
        period.setLabel(getTranslation("throughput.period"));
        period.setItemLabelGenerator(this::name);
        String all = getTranslation("throughput.district.all");
        district.setLabel(getTranslation("throughput.district"));
        district.setEmptySelectionAllowed(true);
        district.setEmptySelectionCaption(all);
        district.setItemLabelGenerator(row -> row == null ? all : row.name());
        String any = getTranslation("throughput.agency.all");
        agency.setLabel(getTranslation("throughput.agency"));
        agency.setEmptySelectionAllowed(true);
        agency.setEmptySelectionCaption(any);
        agency.setItemLabelGenerator(each -> each == null ? any : getTranslation("agency." + each.name()));
        agency.setItems(Agency.needingShares());
        period.addValueChangeListener(change -> navigate(change.isFromClient(), districtId(), agency.getValue()));
        district.addValueChangeListener(change -> navigate(change.isFromClient(), districtId(), null));
        agency.addValueChangeListener(change -> navigate(change.isFromClient(), null, agency.getValue()));
        add(period, district, agency);
    }

    /** The filter, or what it says besides a district that there is none of. */
    DashboardFilter known(DashboardFilter filter) {
        return filter.district() != null && find(districts.listAll(), filter.district()) == null
                ? DashboardFilter.of(filter.period())
                : filter;
    }

    void show(DashboardFilter filter, LocalDate today) {
        List<DistrictRow> all = districts.listAll();
        period.setItems(periods(filter, today));
        period.setValue(filter.period());
        district.setItems(all);
        district.setValue(find(all, filter.district()));
        agency.setValue(filter.agency());
    }

    /** Years; for the whole municipality also what ends with a quarter that is over. */
    private static List<Period> periods(DashboardFilter filter, LocalDate today) {
        List<Period> all = new ArrayList<>(Period.years(today));
        if (filter.isWhole()) {
            all.addAll(Period.finished(Period.Kind.TWELVE_MONTHS, today));
            all.addAll(Period.finished(Period.Kind.QUARTER, today));
        }
        return all;
    }

    private String name(@Nullable Period each) {
        return each == null ? "" : words.period(each);
    }

    /** What the filter is about, in words. */
    String title(DashboardFilter filter) {
        @Nullable DistrictRow row = find(districts.listAll(), filter.district());
        @Nullable Agency shared = filter.agency();
        String part = row != null
                ? row.name()
                : shared != null
                        ? getTranslation("agency." + shared.name())
                        : getTranslation("throughput.district.all");
        return words.period(filter.period()) + ", " + part;
    }

    private static @Nullable DistrictRow find(List<DistrictRow> all, @Nullable Long id) {
        for (DistrictRow row : all) {
            if (id != null && row.id() == id) {
                return row;
            }
        }
        return null;
    }

    private @Nullable Long districtId() {
        @Nullable DistrictRow row = district.getValue();
        return row == null ? null : row.id();
    }

    private Period chosenPeriod() {
        return Objects.requireNonNull(period.getValue());
    }

    private void navigate(boolean chosen, @Nullable Long wantedDistrict, @Nullable Agency wantedAgency) {
        if (chosen) {
            UI.getCurrent()
                    .navigate(
                            ThroughputView.class,
                            DashboardAddress.write(new DashboardFilter(
                                    wantedDistrict == null && wantedAgency == null
                                            ? chosenPeriod()
                                            : Period.year(chosenPeriod().endingYear()),
                                    wantedDistrict,
                                    wantedAgency)));
        }
    }
}
