package dev.cormorant.ir;

/** How a bound value is stored. Statements only carry it along: the rooms that render and execute know more. */
public interface ValueType {}
