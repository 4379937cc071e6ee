<#import "layout_de.text.ftl" as mail>
${campaign.title}<#if lesson??> · ${mail.words.place(lesson.number, campaign.lessons)}</#if>

<#if lesson??>
Willkommen
----------

Schön, dass Sie da sind. „${campaign.title}“ kommt in ${campaign.lessons} ${(campaign.lessons == 1)?then('kurzen Lektion', 'kurzen Lektionen')}, jeweils eine Mail. Hier ist die erste.

<@mail.rule />
<@mail.reading />
<@mail.foot>
<@mail.progress />

<@mail.hint />
<@mail.stopping />
</@mail.foot>
<#else>
<@mail.title "Willkommen" />

Schön, dass Sie da sind. „${campaign.title}“ kommt in ${campaign.lessons} ${(campaign.lessons == 1)?then('kurzen Lektion', 'kurzen Lektionen')}, jeweils eine Mail.

<#if reader.next??>
Die erste kommt am ${reader.next}.

</#if>
<@mail.hint />
Sie müssen nichts tun. Kommen die Lektionen ungelegen, antworten Sie auf eine davon.

<@mail.foot>
<@mail.stopping />
</@mail.foot>
</#if>
