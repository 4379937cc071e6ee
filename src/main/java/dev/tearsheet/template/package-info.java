/**
 * From a name and a model to text: {@link dev.tearsheet.template.Templates} is the port,
 * {@link dev.tearsheet.template.FreeMarkerTemplates} the engine behind it, which lets templates reach nothing but
 * their model; a {@link dev.tearsheet.template.Model} is one made ready for many renderings. A
 * {@link dev.tearsheet.template.Slot} holds the place of a value that is filled in later.
 * {@link dev.tearsheet.template.CssInliner} moves a mail's style sheet into its elements, and a
 * {@link dev.tearsheet.template.StyledPage} knows where other words would have changed nothing of that.
 */
package dev.tearsheet.template;
