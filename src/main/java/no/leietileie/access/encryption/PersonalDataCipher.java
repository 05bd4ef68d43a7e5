package no.leietileie.access.encryption;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * Encrypts what must not be readable in a copy of the database (AES-256-GCM, a new random IV each time), and makes
 * blind indexes by which an encrypted value can still be found. One key stands behind both, by different derivations.
 */
public final class PersonalDataCipher {

    private static final int IV_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final SecretKey encryptionKey;
    private final SecretKey indexKey;

    PersonalDataCipher(PersonalDataKey key) {
        encryptionKey = derive(key, "personal data: encryption", "AES");
        indexKey = derive(key, "personal data: blind index", "HmacSHA256");
    }

    /** IV, cipher text and tag in one. */
    public byte[] encrypt(byte[] plain) {
        byte[] iv = new byte[IV_BYTES];
        random.nextBytes(iv);
        byte[] sealed = crypt(Cipher.ENCRYPT_MODE, iv, plain, 0, plain.length);
        byte[] result = Arrays.copyOf(iv, IV_BYTES + sealed.length);
        System.arraycopy(sealed, 0, result, IV_BYTES, sealed.length);
        return result;
    }

    public byte[] encrypt(String plain) {
        return encrypt(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws IllegalStateException when the bytes were changed, or encrypted with another key */
    public byte[] decrypt(byte[] encrypted) {
        if (encrypted.length < IV_BYTES) {
            throw new IllegalStateException("Personal data are shorter than their own IV");
        }
        byte[] iv = Arrays.copyOf(encrypted, IV_BYTES);
        return crypt(Cipher.DECRYPT_MODE, iv, encrypted, IV_BYTES, encrypted.length - IV_BYTES);
    }

    public String decryptString(byte[] encrypted) {
        return new String(decrypt(encrypted), StandardCharsets.UTF_8);
    }

    /** The same 32 bytes for the same text, and nothing to read the text from (HMAC-SHA256). */
    public byte[] blindIndex(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(indexKey);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] crypt(int mode, byte[] iv, byte[] input, int offset, int length) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, encryptionKey, new GCMParameterSpec(TAG_BITS, iv));
            return cipher.doFinal(input, offset, length);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Personal data cannot be read or written with this key", e);
        }
    }

    private static SecretKey derive(PersonalDataKey key, String label, String algorithm) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveKey(
                            algorithm,
                            HKDFParameterSpec.ofExtract()
                                    .addIKM(key.bytes())
                                    .thenExpand(label.getBytes(StandardCharsets.UTF_8), PersonalDataKey.LENGTH));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
