package dev.cormorant.ir;

/** The functions of SQL that say where a row stands in an order, from 1. */
public enum RankFunction implements WindowFunction {
    /** Each row has a number of its own. */
    ROW_NUMBER,
    /** Equal rows have one rank, and as many ranks behind them are left out. */
    RANK,
    /** Equal rows have one rank, and the next ones the next rank. */
    DENSE_RANK
}
