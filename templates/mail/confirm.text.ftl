<#import "layout.text.ftl" as mail>
${campaign.title}

<@mail.title "One more step" />

Somebody, we hope it was you, asked for “${campaign.title}” to come to this address.

<#if campaign.description?has_content>
> ${campaign.description}

</#if>
It is sent by ${campaign.sender}: ${campaign.lessons} ${(campaign.lessons == 1)?then('short lesson', 'short lessons')}, one mail at a time.

*To begin, reply to this mail with “yes”.*

Or confirm on this page: ${reader.confirmPage}

If it was not you, ignore this mail. Nothing will come, and nobody learns that you read it. After ${mail.words.days(waits.confirmDays)} the question lapses by itself.

<@mail.foot>
You get this one mail because this address was given for “${campaign.title}”.
</@mail.foot>
