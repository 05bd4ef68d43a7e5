package no.leietileie.letter.pdf.file;

/** A picture that pages of the file can show. */
public record Picture(String resource, int object) {}
