package no.leietileie.base.database;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import no.leietileie.base.Nok;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

@Converter(autoApply = true)
@Immutable
class NokConverter implements AttributeConverter<@Nullable Nok, @Nullable Long> {

    @Override
    public @Nullable Long convertToDatabaseColumn(@Nullable Nok amount) {
        return amount == null ? null : amount.ore();
    }

    @Override
    public @Nullable Nok convertToEntityAttribute(@Nullable Long ore) {
        return ore == null ? null : Nok.ofOre(ore);
    }
}
