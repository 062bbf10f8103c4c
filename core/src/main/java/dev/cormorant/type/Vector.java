package dev.cormorant.type;

import dev.cormorant.error.Argument;
import dev.cormorant.ir.Metric;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Numbers in an order, as models give them for a text or a picture. Immutable.
 *
 * <pre>{@code
 * db.insert(NewDocument.title("Hello").embedding(Vector.of(model.embed("Hello"))));
 * }</pre>
 */
public final class Vector {
    private final float[] numbers;

    private Vector(float[] numbers) {
        this.numbers = numbers;
    }

    /**
     * A vector of these numbers, which are copied.
     *
     * @throws IllegalArgumentException for none, for NaN and for infinities
     */
    public static Vector of(float... numbers) {
        Argument.notNull(numbers, "Vector.of", "array of numbers");
        if (numbers.length == 0) {
            throw new IllegalArgumentException("a vector has at least one number");
        }
        for (float number : numbers) {
            if (!Float.isFinite(number)) {
                throw new IllegalArgumentException("a vector has no NaN and no infinities");
            }
        }
        return new Vector(numbers.clone());
    }

    /**
     * The vector of what {@link #toBytes} gave.
     *
     * @throws IllegalArgumentException if the bytes are no vector
     */
    public static Vector ofBytes(byte[] bytes) {
        Argument.notNull(bytes, "ofBytes", "array of bytes");
        if (bytes.length % Float.BYTES != 0) {
            throw new IllegalArgumentException("the bytes are no 32-bit numbers");
        }
        float[] numbers = new float[bytes.length / Float.BYTES];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(numbers);
        return of(numbers);
    }

    /** How many numbers it has. */
    public int dimensions() {
        return numbers.length;
    }

    /** One of its numbers, counted from 0. */
    public float at(int index) {
        return numbers[index];
    }

    /** A copy of its numbers. */
    public float[] toArray() {
        return numbers.clone();
    }

    /**
     * How far it is from another one; empty where they have no distance: where one is of zeros, by {@link Metric#COSINE}.
     *
     * @throws IllegalArgumentException if they do not have the same number of dimensions
     */
    public OptionalDouble distanceTo(Vector other, Metric metric) {
        Argument.notNull(other, "distanceTo", "the other vector");
        Argument.notNull(metric, "distanceTo", "metric");
        if (numbers.length != other.numbers.length) {
            throw new IllegalArgumentException(
                    "a vector of " + numbers.length + " dimensions has no distance to one of " + other.numbers.length);
        }
        double distance = metric.between(numbers, other.numbers);
        return Double.isNaN(distance) ? OptionalDouble.empty() : OptionalDouble.of(distance);
    }

    /** The numbers as 32-bit floating point, the lowest byte first. */
    public byte[] toBytes() {
        ByteBuffer bytes = ByteBuffer.allocate(numbers.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(numbers);
        return bytes.array();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Vector that && Arrays.equals(numbers, that.numbers);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(numbers);
    }

    /** The numbers, as {@code [0.5, 1.0]}. */
    @Override
    public String toString() {
        return Arrays.toString(numbers);
    }
}
