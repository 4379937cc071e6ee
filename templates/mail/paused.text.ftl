<#import "layout.text.ftl" as mail>
${campaign.title}

<@mail.title "Your lessons rest" />

<#if reader.until??>
Nothing comes until ${reader.until}. Then the lessons go on where you left them.

</#if>
<#if reader.received??>
So far you have had ${reader.received} of ${campaign.lessons} ${(campaign.lessons == 1)?then('lesson', 'lessons')}.

</#if>
Would you like to go on sooner? Reply to this mail with “resume”.

<@mail.foot>
You get this because you signed up for “${campaign.title}” and confirmed it.

<@mail.ways />
</@mail.foot>
