package no.leietileie.register;

import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import no.leietileie.access.encryption.PersonalDataCipher;
import org.springframework.stereotype.Component;

/** Lets a person be found by an identity number that is stored encrypted. */
@Component
class IdentityIndexing {

    private final PersonalDataCipher cipher;

    IdentityIndexing(PersonalDataCipher cipher) {
        this.cipher = cipher;
    }

    @PrePersist
    @PreUpdate
    void index(Person person) {
        var number = person.facts().identityNumber();
        person.index(number == null ? null : cipher.blindIndex(number.value()));
    }
}
