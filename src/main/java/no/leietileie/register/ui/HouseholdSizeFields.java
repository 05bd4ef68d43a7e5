package no.leietileie.register.ui;

import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.BinderValidationStatus;
import no.leietileie.base.ui.FormColumn;
import no.leietileie.register.households.ContactData;
import org.jspecify.annotations.Nullable;

/** How many adults and children live there. */
class HouseholdSizeFields extends FormColumn {

    private static final int MOST = 30;

    private final Binder<HouseholdSizeForm> binder = new Binder<>(HouseholdSizeForm.class);
    private final IntegerField adults = field("household.adults");
    private final IntegerField children = field("household.children");

    HouseholdSizeFields(@Nullable Short adults, @Nullable Short children) {
        binder.forField(this.adults).bind("adults");
        binder.forField(this.children).bind("children");
        binder.readRecord(HouseholdSizeForm.of(adults, children));
        optional(this.adults);
        optional(this.children);
    }

    private IntegerField field(String key) {
        IntegerField field = new IntegerField(getTranslation(key));
        field.setMin(0);
        field.setMax(MOST);
        field.setStepButtonsVisible(true);
        field.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage(getTranslation("household.size.wrong", MOST))
                .setMinErrorMessage(getTranslation("household.size.wrong", MOST))
                .setMaxErrorMessage(getTranslation("household.size.wrong", MOST)));
        return field;
    }

    void onChange(Runnable listener) {
        binder.addValueChangeListener(_ -> listener.run());
    }

    BinderValidationStatus<?> validate() {
        return binder.validate();
    }

    ContactData in(ContactData data) {
        return data.withSize(number(adults), number(children));
    }

    private static @Nullable Short number(IntegerField field) {
        return field.getValue() == null ? null : field.getValue().shortValue();
    }
}
