/**
 * Finds the numbers that an article counts its parts by, and the chains that such numbers form. It knows strings only.
 *
 * <p>A {@link dev.tearsheet.lesson.marker.Family} recognises one way to write a {@link dev.tearsheet.lesson.marker.Marker};
 * {@link dev.tearsheet.lesson.marker.Families} is the ordered list of them, {@link dev.tearsheet.lesson.marker.Chains}
 * looks for the heaviest {@link dev.tearsheet.lesson.marker.Chain} of markers that count on.
 */
package dev.tearsheet.lesson.marker;
