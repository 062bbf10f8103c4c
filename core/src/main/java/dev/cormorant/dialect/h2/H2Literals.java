package dev.cormorant.dialect.h2;

import dev.cormorant.render.Literals;

/** Constants in H2's spelling: a number with an exponent is a decimal, which equals no float that is not one exactly. */
final class H2Literals extends Literals {
    static final Literals INSTANCE = new H2Literals();

    private H2Literals() {}

    @Override
    protected String json(String value) {
        return "JSON " + text(value);
    }

    @Override
    protected String real(float value) {
        return "CAST(" + value + " AS REAL)";
    }

    @Override
    protected String doublePrecision(double value) {
        return "CAST(" + value + " AS DOUBLE PRECISION)";
    }
}
