package dev.tearsheet.message.composing;

import java.util.List;

import dev.tearsheet.template.CssInliner;
import dev.tearsheet.template.Model;
import dev.tearsheet.template.StyledPage;
import dev.tearsheet.template.Templates;

/**
 * An issue whose templates do more with personal values than to print them, so that they are rendered for each reader
 * anew. What is made of that is mostly known from the reader before.
 */
final class Galley implements Forme {
    private static final String READER = "reader";

    /** The names of the templates. */
    record Names(String subject, String text, String html) {}

    private final Templates templates;
    private final Names names;
    private final Model shared;
    private final StandingTypes text;
    private final StandingTypes html;

    /** @param page of any reader, whose own values make no difference */
    Galley(Templates templates, Names names, Page<?> page, CssInliner inliner, Rack rack) {
        this.templates = templates;
        this.names = names;
        this.shared = Model.of(page);
        this.text = new StandingTypes(rack, TextFlow::standing, TextFlow::flowed);
        this.html = new StandingTypes(rack, source -> standing(source, inliner.styled(source)), inliner::inline);
    }

    @Override
    public Wording print(Personal<String> reader) {
        Model page = shared.with(READER, reader.byWord());
        return new Wording(
                Typesetter.oneLine(templates.render(names.subject(), page)),
                text.print(templates.render(names.text(), page)),
                html.print(templates.render(names.html(), page)));
    }

    private static StandingType standing(String source, StyledPage styled) {
        List<StandingType.Gap> gaps = styled.gaps().stream()
                .map(g -> new StandingType.Gap(g.from(), g.to(), g.at(), g.at() + g.to() - g.from(), rule(g)))
                .toList();
        return new StandingType(source, styled.text(), gaps);
    }

    private static StandingType.Rule rule(StyledPage.Gap gap) {
        return new StandingType.Rule() {
            @Override
            public boolean takes(String words) {
                return gap.takes(words);
            }

            @Override
            public String set(String words) {
                return words;
            }
        };
    }
}
