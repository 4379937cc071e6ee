package dev.tearsheet.lesson.words;

/** What a list of words is about. */
public enum Topic {
    /** Headings such as "Final thoughts". */
    CONCLUSION,
    /** First words of a closing paragraph without heading. */
    CLOSING_WORDS,
    /** Headings such as "FAQ". */
    QUESTIONS,
    /** Headings such as "Introduction". */
    INTRODUCTION,
    /** Headings such as "Table of contents". */
    OVERVIEW,
    /** Headings such as "Leave a reply": nothing of the article follows them. */
    COMMENTS,
    /** Headings and labels of links to other articles, or of the author's box. */
    RELATED,
    /** What stands before the name of another article, with a colon: "Read: …". */
    LINK_LABEL,
    /** What only a line of the site says, with a figure or a name beside it: "8 min read". */
    SITE_PHRASE,
    /** Words that a row of buttons is made of. */
    SITE_WORD,
    /** Whole lines, or beginnings of short lines, that ask to share, to subscribe, to read on. */
    BOILERPLATE,
    /** What only a caption or its credit says. */
    CAPTION,
    /** Persons, as the describers of pictures call them. */
    PERSON,
    /** Articles and small numbers that open a description. */
    DETERMINER,
    /** Nouns that end like what somebody is doing: "morning". */
    THING,
    /** Verbs that make a sentence of a line. */
    VERB,
    /** Words too common to tell two texts apart. */
    STOP,
    /** What a title promises a number of. */
    LIST_NOUN,
    /** Words that no step is counted by, such as "in" before a year. */
    PREPOSITION,
    /** What pictures, tables, pages and the like are counted by. */
    EXHIBIT,
    /** Headings above the works that an article names. */
    REFERENCES,
    /** What opens the heading of a lesson that the article does not count: "Bonus tip". */
    BONUS,
    /** I, my and the like: how someone who is asked answers. */
    FIRST_PERSON,
    /** You, your and the like: how someone is asked. */
    SECOND_PERSON,
    /** How the reader of an article is spoken to. */
    READER,
    /** What the title of an article says that tells how, why or what. */
    GUIDE,
    /** Verbs and phrases by which a report says whose words it gives. */
    SAYING,
    /** Names of months. */
    MONTH,
    /** Units that a number may count. */
    UNIT,
    /** One, two, three, in their order. */
    NUMBER,
    /** First, second, third, in their order. */
    ORDINAL,
    /** First, second, third before what is counted, in their order: "the first habit". */
    RANK,
    /** The word for "number", as in "number one". */
    NUMBER_WORD,
    /** What stands in minutes, examinations, songs and the like, whose parts are no lessons. */
    OTHER_KIND,
    /** First word of a heading that asks. */
    QUESTION_WORD,
    /** Labels of a run-in paragraph, such as "Pro tip:", that are no headings. */
    LABEL
}
