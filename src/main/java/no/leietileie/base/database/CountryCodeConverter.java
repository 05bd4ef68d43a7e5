package no.leietileie.base.database;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import no.leietileie.base.CountryCode;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

@Converter(autoApply = true)
@Immutable
class CountryCodeConverter implements AttributeConverter<@Nullable CountryCode, @Nullable String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable CountryCode country) {
        return country == null ? null : country.value();
    }

    @Override
    public @Nullable CountryCode convertToEntityAttribute(@Nullable String code) {
        return code == null ? null : new CountryCode(code);
    }
}
