package dev.cormorant.ir;

/** How far two vectors are from each other. The less, the nearer, whatever the metric. */
public enum Metric {
    /** One less the cosine of the angle between them, from 0 to 2. A vector of zeros has no direction, and so no distance. */
    COSINE {
        @Override
        public double between(float[] one, float[] other) {
            double lengths = Math.sqrt(product(one, one) * product(other, other));
            return lengths == 0 ? Double.NaN : 1 - Math.max(-1, Math.min(1, product(one, other) / lengths));
        }
    },

    /** The length of the straight line between them. */
    L2 {
        @Override
        public double between(float[] one, float[] other) {
            double sum = 0;
            for (int i = 0; i < one.length; i++) {
                double difference = (double) one[i] - other[i];
                sum += difference * difference;
            }
            return Math.sqrt(sum);
        }
    },

    /** Their inner product with the other sign, so that here too the least is the nearest. */
    INNER {
        @Override
        public double between(float[] one, float[] other) {
            return -product(one, other);
        }
    };

    /** The distance between vectors of the same length; NaN where there is none. */
    public abstract double between(float[] one, float[] other);

    private static double product(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += (double) one[i] * other[i];
        }
        return sum;
    }
}
