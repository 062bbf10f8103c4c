package dev.cormorant.testkit.press;

import static dev.cormorant.testkit.press.Articles.ARTICLES;
import static dev.cormorant.testkit.press.Cities.CITIES;
import static dev.cormorant.testkit.press.Hints.HINTS;
import static dev.cormorant.testkit.press.Letters.LETTERS;
import static dev.cormorant.testkit.press.Pins.PINS;
import static dev.cormorant.testkit.press.Quotes.QUOTES;
import static dev.cormorant.testkit.press.Sections.SECTIONS;
import static dev.cormorant.testkit.press.Stamps.STAMPS;
import static dev.cormorant.testkit.press.Topics.TOPICS;
import static dev.cormorant.testkit.press.Writers.WRITERS;

import dev.cormorant.schema.Schema;

/** The schema of the newspaper. */
public final class Press {
    /** All of its tables. */
    public static final Schema SCHEMA =
            Schema.of(CITIES, WRITERS, ARTICLES, TOPICS, SECTIONS, LETTERS, HINTS, PINS, STAMPS, QUOTES);

    private Press() {}
}
