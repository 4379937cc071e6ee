<#import "layout.text.ftl" as mail>
${campaign.title}

<@mail.title "What there is to read" />

<#list courses as course>
*${course.title}*, ${course.lessons} ${(course.lessons == 1)?then('lesson', 'lessons')}. ${course.description} To join, an empty mail to this address is enough: ${course.joinAddress}

</#list>
<@mail.foot>
You get this one mail because a mail from this address asked for it.
</@mail.foot>
