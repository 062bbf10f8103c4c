package dev.cormorant.guide.museum;

import static dev.cormorant.guide.museum.Notes.NOTES;
import static dev.cormorant.guide.museum.Paintings.PAINTINGS;
import static dev.cormorant.guide.museum.Photos.PHOTOS;
import static dev.cormorant.guide.museum.Sculptures.SCULPTURES;
import static dev.cormorant.guide.museum.Themes.THEMES;
import static dev.cormorant.guide.museum.Themings.THEMINGS;
import static dev.cormorant.guide.museum.Tickets.TICKETS;

import dev.cormorant.schema.Schema;

/** The whole of it. */
public final class Museum {
    /** All tables. */
    public static final Schema SCHEMA = Schema.of(PAINTINGS, SCULPTURES, NOTES, PHOTOS, THEMES, THEMINGS, TICKETS);

    private Museum() {}
}
