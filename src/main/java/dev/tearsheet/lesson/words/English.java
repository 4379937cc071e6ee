package dev.tearsheet.lesson.words;

/** The words of English articles. */
final class English {
    static final Language WORDS = Language.of("en")
            .with(Topic.CONCLUSION, """
                    thanks, thank you, thanks for reading, thank you for reading,
                    conclusion, in conclusion, conclusions, final thoughts, final thought, final words, final word,
                    final takeaway, final takeaways, closing thoughts, closing words, parting thoughts, parting words,
                    last words, last thoughts, wrapping up, wrapping it up, wrap up, wrap-up, to wrap up, summing up,
                    to sum up, to sum it up, summary, in summary, bottom line, the bottom line, takeaway, takeaways,
                    the takeaway, key takeaways, the key takeaway, to conclude, a final word, a final note,
                    a final thought, one last thing, one last thought, in closing, in short, epilogue, afterword,
                    before you go, where to go from here, putting it all together, the last word""")
            .with(
                    Topic.CLOSING_WORDS,
                    "in conclusion, to conclude, to sum up, to sum it up, in summary, to summarise, to summarize,"
                            + " to wrap up, in closing, all in all, wrapping up, in the end")
            .with(Topic.QUESTIONS, """
                    frequently asked questions, frequently asked question, faq, faqs, common questions,
                    questions and answers, questions & answers, q&a, q & a, your questions answered,
                    readers' questions, reader questions, people also ask, questions people ask,
                    questions readers ask, commonly asked questions, questions we often hear, you asked""")
            .with(Topic.INTRODUCTION, "introduction, intro, foreword, preface, before we begin, before you start")
            .with(
                    Topic.OVERVIEW,
                    "table of contents, contents, in this article, on this page, overview, quick overview, at a glance,"
                            + " what you will learn, what you'll learn, jump to")
            .with(Topic.COMMENTS, """
                    top comments, best comments,
                    comments, comment, leave a comment, leave a reply, leave a response, post a comment, add a
                    comment, write a comment, join the discussion, join the conversation, cancel reply, recent
                    comments, reader comments, discussion, responses, what others say, comments closed, comments are
                    closed, view comments, show comments, load comments, submit a comment, replies, thoughts on""")
            .with(Topic.BOILERPLATE, """
                    share this, share on, share the, share, tweet, tweet this, pin it, pin this, save to pinterest,
                    subscribe, subscribe to, sign up, sign up for, follow us, follow me, read more, click here,
                    advertisement, sponsored, ad, print, email this, skip to content, skip to main content, back to
                    top, home, menu, search, this post may contain affiliate links, this article contains affiliate
                    links, all rights reserved, copyright, last updated, updated on, published on, posted on, posted
                    by, written by, reviewed by, medically reviewed by, loading, min read, minute read, tags, filed
                    under, categories, save, like this, continue reading, download the app, cookie, we use cookies,
                    accept all cookies, advert, caption, back to gallery, view gallery, see more, show more, view comments, continue reading below, story continues below, article continues below,
                    article continues after, breadcrumb, posted in, image may contain, ©, photo gallery, written and
                    verified by, fact checked by, edited by, estimated reading time, last modified, last update, first
                    published, by the editors""")
            .with(Topic.RELATED, """
                    related posts, related articles, related reading, related stories, related content, related
                    topics, related, you may also like, you might also like, you may also enjoy, you might also enjoy,
                    you may also be interested in, you might be interested in, recommended for you, recommended,
                    recommended reading, more from, more like this, more stories, more articles, about the author,
                    about the writer, author bio, meet the author, recent posts, latest posts, popular posts,
                    trending, trending now, read next, up next, what to read next, keep reading, further reading, also
                    read, read also, see also, more on this topic, more in, about us, share this article, share this
                    post, share this story, tags, filed under, sources, references, subscribe to our newsletter,
                    newsletter, sign up for our newsletter, most read, most popular, don't miss, editor's picks, from
                    our partners, sponsored content, sponsored, next article, previous article, post navigation""")
            .with(
                    Topic.LINK_LABEL,
                    "read, watch, listen, read next, watch next, see, see also, also on, from the archive")
            .with(Topic.SITE_PHRASE, """
                    min read, mins read, min. read, minute read, minutes read, reading time, read time, time to read,
                    shares, views, votes, ratings, no comments, comments, was this helpful, did you find this helpful,
                    rate this article, rate this post, on facebook, on twitter, on pinterest, on whatsapp, via email,
                    by email, link copied, copy link, click to tweet, click here, terms of use, privacy policy, all
                    rights reserved, affiliate links, your email address, required fields, log in, sign in, sign up,
                    skip to, back to top, ago by""")
            .with(Topic.SITE_WORD, """
                    share, tweet, pin, facebook, twitter, instagram, pinterest, whatsapp, linkedin, reddit, telegram,
                    tumblr, flipboard, pocket, messenger, email, e-mail, print, copy, link, save, bookmark, comment,
                    comments, reply, subscribe, newsletter, follow, like, likes, shares, yes, no, more, menu, search,
                    home, login, signup, x, youtube, tiktok, report, edit""")
            .with(Topic.CAPTION, """
                    📷, 📸,
                    photo of, photos of, photograph of, image of, images of, picture of, pictures of, portrait of,
                    close-up of, closeup of, close up of, view of, shot of, screenshot of, illustration of,
                    drawing of, painting of, grayscale, greyscale, black and white photo, black-and-white photo,
                    stock photo, photo by, photo credit, photo courtesy, image by, image credit, image courtesy,
                    image source, picture credit, source:, credit:, credits:, getty images, istock, shutterstock,
                    unsplash, pexels, pixabay, adobe stock, silhouette of, selective focus, caption:, alt text:,
                    pictured:, image:, photo:, figure:, low angle, high angle, aerial view, side view, rear view""")
            .with(Topic.PERSON, """
                    man, men, woman, women, person, people, couple, boy, boys, girl, girls, child, children, kid, kids,
                    guy, lady, mother, father, family, friends, friend, hand, hands, someone, student, students,
                    teacher, worker, worker's, runner, doctor, nurse, baby, toddler, teenager, team, group, crowd""")
            .with(
                    Topic.DETERMINER,
                    "a, an, one, two, three, four, five, several, some, young, old, elderly, senior, happy, sad, smiling")
            .with(
                    Topic.THING,
                    "morning, evening, wedding, building, meeting, feeling, something, nothing, anything, everything,"
                            + " clothing, training, warning, blessing, understanding, ceiling, beginning, string, spring")
            .with(Topic.VERB, """
                    is, isn't, are, aren't, was, wasn't, were, am, be, has, have, had, do, does, don't, doesn't, did,
                    didn't, can, can't, cannot, could, will, won't, would, should, must, may, might, it's, he's, she's,
                    you're, they're, we're, i'm, that's, there's, means, mean, makes, make, needs, need, want, wants,
                    let, let's, feels, feel, gets, get, know, knows, says, say, try, never, stop, start, use, keep, ask,
                    your, you, matters, matter, works, work, helps, help, comes, goes, takes, take, gives, give""")
            .with(Topic.STOP, """
                    a, an, the, and, or, but, if, of, to, in, on, at, for, with, from, by, as, is, are, was, were, be,
                    been, it, its, it's, this, that, these, those, he, she, they, you, your, his, her, their, our, we,
                    i, me, my, him, them, us, what, when, who, how, why, does, do, did, can, will, so, not, no, than,
                    then, there, here, about, into, over, up, out, really, very, just, have, has, had""")
            .with(Topic.LIST_NOUN, """
                    meanings, things, tips, ways, reasons, steps, signs, rules, habits, mistakes, lessons, ideas,
                    secrets, facts, strategies, techniques, methods, principles, questions, examples, benefits, types,
                    kinds, causes, myths, tricks, hacks, exercises, practices, truths, keys, points, qualities, traits,
                    phrases, words, books, foods, stages, phases, tools, skills, laws, insights, causes, explanations,
                    differences, challenges, factors, answers, gifts, recipes, moments, places, walks, small things""")
            .with(Topic.EXHIBIT, """
                    figure, fig, table, chart, exhibit, image, photo, picture, plate, diagram,
                    listing, appendix, annex, page, version, quarter, half, period, inning, round, set""")
            .with(Topic.REFERENCES, """
                    references, reference list, bibliography, works cited, literature cited,
                    footnotes, endnotes, notes, citations, sources""")
            .with(
                    Topic.PREPOSITION,
                    "in, on, at, by, from, to, of, for, with, since, until, till, about, around, over, under, than, and,"
                            + " or, only, just, all, some, the, a, an, after, before, between, nearly, almost, is, was,"
                            + " are, were, has, have, had, within, every, covid, chapter-and-verse, these, those, this, my, our, your, their, his, her, top, best, next, last, another, here, try")
            .with(
                    Topic.BONUS,
                    "bonus, bonus tip, bonus reason, bonus point, bonus lesson, extra tip, and a bonus, plus one")
            .with(Topic.FIRST_PERSON, "i, i'm, i've, i'd, i'll, my, me, we, our")
            .with(Topic.SECOND_PERSON, "you, your, yours")
            .with(Topic.READER, "you, your, yours, yourself, you're, you'll, you've, you'd")
            .with(Topic.GUIDE, "how, why, what, when, guide, should, ways, checklist, beginners, advice, lessons")
            .with(Topic.SAYING, "said, says, told, according, added, tweeted, testified, announced, reported, alleged")
            .with(
                    Topic.MONTH,
                    "january, february, march, april, may, june, july, august, september, october, november, december,"
                            + " jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec")
            .with(Topic.UNIT, """
                    min, mins, percent, per, million, millions, billion, billions, thousand, hundred, dollars, euros, pounds,
                    cents, kg, g, mg, km, m, cm, mm, miles, mile, feet, inches, minutes, minute, hours, hour, seconds,
                    days, weeks, months, years, year, day, week, month, people, times, degrees, cups, cup, teaspoons,
                    teaspoon, tablespoons, tablespoon, litres, liters, ounces, oz, ml, am, pm, a.m, p.m, o'clock, th,
                    st, nd, rd, out, of, or, and, to, x""")
            .with(
                    Topic.NUMBER,
                    "one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen,"
                            + " fifteen, sixteen, seventeen, eighteen, nineteen, twenty")
            .with(
                    Topic.ORDINAL,
                    "first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh, twelfth")
            .with(
                    Topic.RANK,
                    "first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh, twelfth")
            .with(Topic.NUMBER_WORD, "number, no, nr")
            .with(Topic.OTHER_KIND, """
                    any other business, apologies for absence, minutes of the last meeting, minutes of the previous meeting,
                    date of next meeting, date of the next meeting, matters arising, answer all questions,
                    time allowed, end of questions, chorus, verse 1, verse 2, scene 1, scene 2, terms and conditions,
                    terms of use, terms of service, privacy policy, governing law, acceptance of terms, these terms,
                    limitation of liability, our story, our people, our team, our mission, our values, visit us,
                    about us, contact us, opening hours, opening times, prep time, cook time, servings, ingredients,
                    entire agreement, force majeure, severability, final provisions, in witness whereof""")
            .with(Topic.QUESTION_WORD, """
                    what, what's, why, how, when, where, who, which, whose, is, isn't, are, aren't, do, don't, does,
                    doesn't, did, can, could, should, shouldn't, will, would, was, were, am, may, must, has, have""")
            .with(Topic.LABEL, """
                    pro tip, tip, note, example, for example, remember, warning, important, key takeaway, takeaway,
                    bonus, try this, action step, exercise, did you know, fun fact, quick tip, the fix, why it works,
                    what to do, how to do it, in short, caution, hint, source, related, read more, question, answer""");

    private English() {}
}
