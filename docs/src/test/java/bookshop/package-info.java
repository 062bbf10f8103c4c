/** The program of the README, as a reader would paste it. */
package bookshop;
