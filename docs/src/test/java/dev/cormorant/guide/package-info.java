/** The code of the guide, in the order of its pages. Each test runs on every selected database. */
package dev.cormorant.guide;
