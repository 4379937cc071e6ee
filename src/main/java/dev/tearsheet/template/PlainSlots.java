package dev.tearsheet.template;

import java.io.IOException;
import java.io.Writer;

import freemarker.core.CommonMarkupOutputFormat;
import freemarker.core.CommonTemplateMarkupOutputModel;

/** What a slot is to a template of plain text: as HTML markup is to one of HTML, but nothing is ever escaped. */
final class PlainSlots extends CommonMarkupOutputFormat<PlainSlots.Text> {
    static final PlainSlots FORMAT = new PlainSlots();

    private PlainSlots() {}

    @Override
    public String getName() {
        return "slots";
    }

    @Override
    public String getMimeType() {
        return "text/plain";
    }

    @Override
    public void output(String text, Writer out) throws IOException {
        out.write(text);
    }

    @Override
    public String escapePlainText(String text) {
        return text;
    }

    @Override
    public boolean isLegacyBuiltInBypassed(String builtIn) {
        return false;
    }

    @Override
    protected Text newTemplateMarkupOutputModel(String text, String markup) {
        return new Text(text, markup);
    }

    /** A piece of text with a slot in it. */
    static final class Text extends CommonTemplateMarkupOutputModel<Text> {
        Text(String text, String markup) {
            super(text, markup);
        }

        @Override
        public PlainSlots getOutputFormat() {
            return FORMAT;
        }
    }
}
