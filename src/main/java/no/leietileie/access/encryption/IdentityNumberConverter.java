package no.leietileie.access.encryption;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import no.leietileie.base.Fodselsnummer;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Every identity number in every entity is encrypted, without its module having to ask for it. */
@Component
@Converter(autoApply = true)
@Immutable
class IdentityNumberConverter implements AttributeConverter<@Nullable Fodselsnummer, byte @Nullable []> {

    private final PersonalDataCipher cipher;

    IdentityNumberConverter(PersonalDataCipher cipher) {
        this.cipher = cipher;
    }

    @Override
    public byte @Nullable [] convertToDatabaseColumn(@Nullable Fodselsnummer number) {
        return number == null ? null : cipher.encrypt(number.value());
    }

    @Override
    public @Nullable Fodselsnummer convertToEntityAttribute(byte @Nullable [] encrypted) {
        return encrypted == null ? null : new Fodselsnummer(cipher.decryptString(encrypted));
    }
}
