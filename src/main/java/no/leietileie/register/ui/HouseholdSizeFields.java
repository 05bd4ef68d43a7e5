package no.leietileie.register.ui;

import com.vaadin.flow.component.textfield.IntegerField;
import no.leietileie.base.ui.FormColumn;
import no.leietileie.register.households.ContactData;
import org.jspecify.annotations.Nullable;

/** How many adults and children live there. */
class HouseholdSizeFields extends FormColumn {

    private static final int MOST = 30;

    private final IntegerField adults;
    private final IntegerField children;

    HouseholdSizeFields(@Nullable Short adults, @Nullable Short children) {
        this.adults = field("household.adults", adults);
        this.children = field("household.children", children);
        optional(this.adults);
        optional(this.children);
    }

    private IntegerField field(String key, @Nullable Short value) {
        IntegerField field = new IntegerField(getTranslation(key));
        field.setMin(0);
        field.setMax(MOST);
        field.setStepButtonsVisible(true);
        field.setValue(value == null ? null : (int) value);
        field.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage(getTranslation("household.size.wrong", MOST))
                .setMinErrorMessage(getTranslation("household.size.wrong", MOST))
                .setMaxErrorMessage(getTranslation("household.size.wrong", MOST)));
        return field;
    }

    void onChange(Runnable listener) {
        adults.addValueChangeListener(_ -> listener.run());
        children.addValueChangeListener(_ -> listener.run());
    }

    boolean isValid() {
        return !adults.isInvalid() && !children.isInvalid();
    }

    ContactData in(ContactData data) {
        return data.withSize(number(adults), number(children));
    }

    private static @Nullable Short number(IntegerField field) {
        return field.getValue() == null ? null : field.getValue().shortValue();
    }
}
