package dev.cormorant.schema;

import dev.cormorant.ir.Expr;

/** A condition that every row fulfils, or leaves unknown. */
public record Check(String name, Expr condition) {}
