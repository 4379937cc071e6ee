<#import "layout.text.ftl" as mail>
${campaign.title}<#if lesson??> · ${mail.words.place(lesson.number, campaign.lessons)}</#if>

<#if lesson??>
Welcome
-------

How good that you are here. “${campaign.title}” comes in ${campaign.lessons} ${(campaign.lessons == 1)?then('short lesson', 'short lessons')}, one mail at a time. Here is the first.

<@mail.rule />
<@mail.reading />
<@mail.foot>
<@mail.progress />

<@mail.hint />
<@mail.stopping />
</@mail.foot>
<#else>
<@mail.title "Welcome" />

How good that you are here. “${campaign.title}” comes in ${campaign.lessons} ${(campaign.lessons == 1)?then('short lesson', 'short lessons')}, one mail at a time.

<#if reader.next??>
The first one comes on ${reader.next}.

</#if>
<@mail.hint />
You need do nothing. Should the lessons come at a bad time, reply to any of them.

<@mail.foot>
<@mail.stopping />
</@mail.foot>
</#if>
