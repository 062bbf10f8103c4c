package dev.cormorant.processor.model;

import com.palantir.javapoet.TypeName;

/** What a table class extends: {@code Table<table, row>}. */
public record Parent(TypeName table, RowType row) {}
