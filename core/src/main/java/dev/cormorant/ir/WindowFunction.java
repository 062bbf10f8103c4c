package dev.cormorant.ir;

/** What can be computed of a row from the rows around it: a rank, or an aggregate of them. */
public sealed interface WindowFunction permits RankFunction, Aggregate {}
