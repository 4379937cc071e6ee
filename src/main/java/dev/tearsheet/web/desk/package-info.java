/**
 * What operators see, behind the {@link dev.tearsheet.web.desk.OperatorDoor}: the status page and, while the engine is
 * tried out, the post office with the button that moves the clock to the next day.
 */
package dev.tearsheet.web.desk;
