package dev.cormorant.internal.page;

import dev.cormorant.error.InvalidCursorException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Encrypts and authenticates what cursors hold, by AES-GCM; as text it fits into an address. Thread-safe. */
public final class CursorSeal {
    private static final byte VERSION = 1;
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int SHORTEST = 1 + NONCE_BYTES + TAG_BITS / Byte.SIZE;
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKey key;
    private final Queue<Cipher> ciphers = new ConcurrentLinkedQueue<>();

    private CursorSeal(SecretKey key) {
        this.key = key;
    }

    /** A seal with a key of one's own. */
    public static CursorSeal of(SecretKey key) {
        return new CursorSeal(key);
    }

    /** The seal of this process, whose key nobody else has. */
    public static CursorSeal ofProcess() {
        return OfProcess.SEAL;
    }

    /** Made when the first cursor of the process is, and told of then. */
    private static final class OfProcess {
        private static final Logger LOG = LoggerFactory.getLogger(CursorSeal.class);
        private static final int KEY_BYTES = 32;
        private static final CursorSeal SEAL = new CursorSeal(randomKey());

        private static SecretKey randomKey() {
            LOG.warn(
                    "No key for cursors is set, so a random one is used: cursors end with this process and mean nothing to"
                            + " others; say s.cursorKey(..) where the database is opened");
            byte[] bytes = new byte[KEY_BYTES];
            RANDOM.nextBytes(bytes);
            return new SecretKeySpec(bytes, "AES");
        }
    }

    String seal(byte[] content) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, content);
            byte[] whole = ByteBuffer.allocate(1 + NONCE_BYTES + sealed.length)
                    .put(VERSION)
                    .put(nonce)
                    .put(sealed)
                    .array();
            return ENCODER.encodeToString(whole);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK has no " + CIPHER, e);
        }
    }

    byte[] open(String text) {
        ByteBuffer whole = ByteBuffer.wrap(bytes(text));
        if (whole.remaining() < SHORTEST || whole.get() != VERSION) {
            throw broken(null);
        }
        byte[] nonce = new byte[NONCE_BYTES];
        whole.get(nonce);
        byte[] sealed = new byte[whole.remaining()];
        whole.get(sealed);
        try {
            return cipher(Cipher.DECRYPT_MODE, nonce, sealed);
        } catch (AEADBadTagException e) {
            throw broken(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK has no " + CIPHER, e);
        }
    }

    /** The last letter holds bits that decoding leaves aside, so it is compared with what was handed out. */
    private static byte[] bytes(String text) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            if (ENCODER.encodeToString(bytes).equals(text)) {
                return bytes;
            }
        } catch (IllegalArgumentException e) {
            throw broken(e);
        }
        throw broken(null);
    }

    /** To make a cipher takes several times as long as to use it, so they are kept; one that failed is not. */
    private byte[] cipher(int mode, byte[] nonce, byte[] content) throws GeneralSecurityException {
        Cipher idle = ciphers.poll();
        Cipher cipher = idle == null ? Cipher.getInstance(CIPHER) : idle;
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(new byte[] {VERSION});
        byte[] result = cipher.doFinal(content);
        ciphers.add(cipher);
        return result;
    }

    static InvalidCursorException broken(@Nullable Throwable cause) {
        return new InvalidCursorException(
                "This is no cursor, or it was changed or cut off, or made with another key or by another version; begin again"
                        + " without a cursor",
                cause);
    }
}
