<#import "layout_fr.text.ftl" as mail>
${campaign.title}<#if lesson??> · ${mail.words.place(lesson.number, campaign.lessons)}</#if>

<#if lesson??>
Bienvenue
---------

Quel plaisir de vous voir ici. « ${campaign.title} » vous parvient en ${campaign.lessons} ${(campaign.lessons == 1)?then('courte leçon', 'courtes leçons')}, un message à la fois. Voici la première.

<@mail.rule />
<@mail.reading />
<@mail.foot>
<@mail.progress />

<@mail.hint />
<@mail.stopping />
</@mail.foot>
<#else>
<@mail.title "Bienvenue" />

Quel plaisir de vous voir ici. « ${campaign.title} » vous parvient en ${campaign.lessons} ${(campaign.lessons == 1)?then('courte leçon', 'courtes leçons')}, un message à la fois.

<#if reader.next??>
La première arrive le ${reader.next}.

</#if>
<@mail.hint />
Vous n’avez rien à faire. Si les leçons tombent mal, répondez à l’une d’elles.

<@mail.foot>
<@mail.stopping />
</@mail.foot>
</#if>
