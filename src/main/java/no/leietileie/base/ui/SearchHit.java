package no.leietileie.base.ui;

/**
 * One answer of the search field.
 *
 * @param location where it leads, relative to the product's root
 */
public record SearchHit(Icon icon, String title, String description, String location) {}
