package no.leietileie.access.encryption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PersonalDataCipherTest {

    private final PersonalDataCipher cipher = new PersonalDataCipher(keyOf(1));

    @Test
    void what_was_encrypted_is_read_back() {
        assertThat(cipher.decryptString(cipher.encrypt("Ærlig talt 🏠"))).isEqualTo("Ærlig talt 🏠");
        assertThat(cipher.decryptString(cipher.encrypt(""))).isEmpty();
    }

    @Test
    void the_same_text_is_never_encrypted_alike_and_always_indexed_alike() {
        assertThat(cipher.encrypt("01818012337")).isNotEqualTo(cipher.encrypt("01818012337"));
        assertThat(cipher.blindIndex("01818012337"))
                .hasSize(32)
                .isEqualTo(new PersonalDataCipher(keyOf(1)).blindIndex("01818012337"))
                .isNotEqualTo(new PersonalDataCipher(keyOf(2)).blindIndex("01818012337"));
    }

    @Test
    void a_changed_byte_and_another_key_are_refused() {
        byte[] encrypted = cipher.encrypt("01818012337");
        byte[] changed = encrypted.clone();
        changed[20] ^= 1;

        assertThatThrownBy(() -> cipher.decrypt(changed)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new PersonalDataCipher(keyOf(2)).decrypt(encrypted))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> cipher.decrypt(new byte[3])).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_key_is_made_once_and_only_its_owner_may_read_it(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("new").resolve("personal-data.key");

        var first = PersonalDataKey.inFile(file);
        var second = PersonalDataKey.inFile(file);

        assertThat(second.bytes()).isEqualTo(first.bytes());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void a_key_of_32_bytes_is_taken_and_one_of_31_or_33_is_not() {
        assertThat(new PersonalDataKey(new byte[32]).toString()).doesNotContain("0");
        assertThatThrownBy(() -> new PersonalDataKey(new byte[31])).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PersonalDataKey(new byte[33])).isInstanceOf(IllegalArgumentException.class);
    }

    private static PersonalDataKey keyOf(int seed) {
        byte[] bytes = new byte[32];
        bytes[0] = (byte) seed;
        return new PersonalDataKey(bytes);
    }
}
