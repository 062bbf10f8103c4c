package dev.cormorant.internal.page;

import dev.cormorant.type.Storage;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;

/** How values of one Java class are written into cursors, and read from them. */
record ValueCodec<T>(Write<T> write, Read<T> read) {
    private static final ValueCodec<LocalDate> DATE = new ValueCodec<>(
            (out, value) -> out.writeLong(value.toEpochDay()), in -> LocalDate.ofEpochDay(in.readLong()));
    private static final ValueCodec<LocalTime> TIME = new ValueCodec<>(
            (out, value) -> out.writeLong(value.toNanoOfDay()), in -> LocalTime.ofNanoOfDay(in.readLong()));

    private static final Map<Class<?>, ValueCodec<?>> CODECS = Map.ofEntries(
            entry(String.class, ValueCodec::writeText, ValueCodec::readText),
            entry(Short.class, (out, value) -> out.writeShort(value), DataInputStream::readShort),
            entry(Integer.class, (out, value) -> out.writeInt(value), DataInputStream::readInt),
            entry(Long.class, (out, value) -> out.writeLong(value), DataInputStream::readLong),
            entry(Float.class, (out, value) -> out.writeFloat(value), DataInputStream::readFloat),
            entry(Double.class, (out, value) -> out.writeDouble(value), DataInputStream::readDouble),
            entry(BigDecimal.class, ValueCodec::writeDecimal, ValueCodec::readDecimal),
            entry(Boolean.class, (out, value) -> out.writeBoolean(value), DataInputStream::readBoolean),
            entry(Instant.class, ValueCodec::writeInstant, ValueCodec::readInstant),
            entry(LocalDate.class, DATE.write, DATE.read),
            entry(LocalTime.class, TIME.write, TIME.read),
            entry(LocalDateTime.class, ValueCodec::writeDateTime, ValueCodec::readDateTime),
            entry(byte[].class, ValueCodec::writeBytes, ValueCodec::readBytes),
            entry(UUID.class, ValueCodec::writeUuid, in -> new UUID(in.readLong(), in.readLong())));

    /** Writes a value. */
    @FunctionalInterface
    interface Write<T> {
        void to(DataOutputStream out, T value) throws IOException;
    }

    /** Reads a value. */
    @FunctionalInterface
    interface Read<T> {
        T from(DataInputStream in) throws IOException;
    }

    /** The codec of what carries values of a storage. */
    static ValueCodec<?> of(Storage storage) {
        ValueCodec<?> codec = CODECS.get(storage.kind().carrier());
        if (codec == null) {
            throw new IllegalArgumentException("An order by " + storage
                    + " has no cursors; order by something else, or read the rows by limit and offset");
        }
        return codec;
    }

    private static <T> Map.Entry<Class<?>, ValueCodec<?>> entry(Class<T> carrier, Write<T> write, Read<T> read) {
        return Map.entry(carrier, new ValueCodec<>(write, read));
    }

    private static void writeBytes(DataOutputStream out, byte[] value) throws IOException {
        out.writeInt(value.length);
        out.write(value);
    }

    private static byte[] readBytes(DataInputStream in) throws IOException {
        int length = in.readInt();
        byte[] value = in.readNBytes(length);
        if (value.length < length) {
            throw new IOException("fewer bytes than were announced");
        }
        return value;
    }

    private static void writeText(DataOutputStream out, String value) throws IOException {
        writeBytes(out, value.getBytes(StandardCharsets.UTF_8));
    }

    private static String readText(DataInputStream in) throws IOException {
        return new String(readBytes(in), StandardCharsets.UTF_8);
    }

    private static void writeDecimal(DataOutputStream out, BigDecimal value) throws IOException {
        out.writeInt(value.scale());
        writeBytes(out, value.unscaledValue().toByteArray());
    }

    private static BigDecimal readDecimal(DataInputStream in) throws IOException {
        int scale = in.readInt();
        return new BigDecimal(new BigInteger(readBytes(in)), scale);
    }

    private static void writeInstant(DataOutputStream out, Instant value) throws IOException {
        out.writeLong(value.getEpochSecond());
        out.writeInt(value.getNano());
    }

    private static Instant readInstant(DataInputStream in) throws IOException {
        return Instant.ofEpochSecond(in.readLong(), in.readInt());
    }

    private static void writeDateTime(DataOutputStream out, LocalDateTime value) throws IOException {
        DATE.write.to(out, value.toLocalDate());
        TIME.write.to(out, value.toLocalTime());
    }

    private static LocalDateTime readDateTime(DataInputStream in) throws IOException {
        return LocalDateTime.of(DATE.read.from(in), TIME.read.from(in));
    }

    private static void writeUuid(DataOutputStream out, UUID value) throws IOException {
        out.writeLong(value.getMostSignificantBits());
        out.writeLong(value.getLeastSignificantBits());
    }
}
