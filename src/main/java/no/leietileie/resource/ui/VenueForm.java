package no.leietileie.resource.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.leietileie.base.Nok;
import no.leietileie.base.ui.ErrorSummary;
import no.leietileie.base.ui.FormColumn;
import no.leietileie.base.ui.KronerField;
import no.leietileie.resource.VenueData;
import no.leietileie.resource.VenueFacts;
import no.leietileie.resource.WeeklyHours;
import org.jspecify.annotations.Nullable;

/** What is known about a venue, for changing it. */
class VenueForm extends FormColumn implements ResourcePanel.Form<VenueData> {

    private static final int MOST_SEATS = 2000;

    private final Binder<Fields> binder = new Binder<>(Fields.class);
    private final ErrorSummary errors = new ErrorSummary();

    /** Public because the binder reads it by reflection. */
    public record Fields(
            String name,
            @Nullable Integer capacity,
            Boolean stepFree,
            @Nullable String streetAddress,
            @Nullable String mapText,
            @Nullable Nok price,
            List<WeeklyHours> hours) {

        static final Fields EMPTY = new Fields("", null, false, "", "", null, List.of());

        static Fields of(VenueData data) {
            VenueFacts facts = data.facts();
            return new Fields(
                    data.name(),
                    (int) facts.capacity(),
                    facts.stepFree(),
                    Objects.requireNonNullElse(facts.streetAddress(), ""),
                    Objects.requireNonNullElse(facts.mapText(), ""),
                    facts.price(),
                    data.hours());
        }

        VenueData data() {
            VenueFacts facts = new VenueFacts(
                    Objects.requireNonNull(capacity).shortValue(), stepFree, streetAddress, mapText, price);
            return new VenueData(name, facts, hours);
        }
    }

    VenueForm() {
        TextField name = new TextField(getTranslation("venue.name"));
        IntegerField capacity = new IntegerField(getTranslation("venue.capacity"));
        capacity.setHelperText(getTranslation("venue.capacity.help"));
        Checkbox stepFree = new Checkbox(getTranslation("venue.step-free"));
        TextField address = new TextField(getTranslation("venue.address"));
        TextArea map = new TextArea(getTranslation("venue.map"));
        map.setHelperText(getTranslation("venue.map.help"));
        map.setMaxLength(500);
        KronerField price = new KronerField(getTranslation("venue.price"));
        HoursField hours = new HoursField(getTranslation("resource.hours"));
        required(name).required(capacity).add(stepFree);
        optional(address).optional(map).optional(price).optional(hours).add(errors);
        binder.forField(name).asRequired(getTranslation("venue.name.missing")).bind("name");
        binder.forField(capacity)
                .asRequired(getTranslation("venue.capacity.missing"))
                .withValidator(seats -> seats > 0 && seats <= MOST_SEATS, getTranslation("venue.capacity.wrong"))
                .bind("capacity");
        binder.forField(stepFree).bind("stepFree");
        binder.forField(address).bind("streetAddress");
        binder.forField(map).bind("mapText");
        price.in(binder).bind("price");
        binder.forField(hours)
                .withConverter(HoursText::parse, HoursText::format, getTranslation("resource.hours.wrong"))
                .bind("hours");
    }

    void show(Fields fields) {
        binder.readRecord(fields);
    }

    @Override
    public Optional<VenueData> read() {
        return errors.read(binder).map(Fields::data);
    }
}
