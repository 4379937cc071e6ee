<#import "layout.text.ftl" as mail>
${campaign.title}

<@mail.title "That was the last lesson" />

You have read your way through all of “${campaign.title}”. Thank you for the time you gave it, a few minutes at a time.

<#list questions>
Questions and answers
---------------------

<#items as question>
<#if question.title?has_content>
*${question.title}*

</#if>
<@mail.blocks question.body />

</#items>
</#list>
Nothing more of it will come, and there is nothing that you need to do. Reply with “restart” and the lessons begin again.<#if campaign.answered> If something stayed with you, or if something was missing, reply to this mail: a person reads it.</#if>

<#list courses as course>
Would you like to go on? *${course.title}* has ${course.lessons} ${(course.lessons == 1)?then('lesson', 'lessons')}. ${course.description} To join, an empty mail to this address is enough: ${course.joinAddress}

</#list>
Do you know somebody who would like these lessons? An empty mail to this address is enough to join: ${campaign.joinAddress}

<@mail.foot>
You get this because you signed up for “${campaign.title}” and confirmed it.

<@mail.ways />
</@mail.foot>
