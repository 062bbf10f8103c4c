package dev.cormorant.ir;

/** A whole statement. */
public sealed interface Statement extends Node permits Select, Insert, Update, Delete {}
