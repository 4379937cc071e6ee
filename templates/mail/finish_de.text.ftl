<#import "layout_de.text.ftl" as mail>
${campaign.title}

<@mail.title "Das war die letzte Lektion" />

Sie haben „${campaign.title}“ ganz gelesen. Danke für die Zeit, die Sie sich dafür genommen haben, immer ein paar Minuten.

<#list questions>
Fragen und Antworten
--------------------

<#items as question>
<#if question.title?has_content>
*${question.title}*

</#if>
<@mail.blocks question.body />

</#items>
</#list>
Es kommt nichts mehr, und Sie müssen nichts tun. Antworten Sie mit „Neustart“, dann beginnen die Lektionen noch einmal.<#if campaign.answered> Wenn etwas geblieben ist oder gefehlt hat, antworten Sie auf diese Mail: Ein Mensch liest sie.</#if>

<#list courses as course>
Möchten Sie weiterlesen? *${course.title}* hat ${course.lessons} ${(course.lessons == 1)?then('Lektion', 'Lektionen')}. ${course.description} Zum Anmelden genügt eine leere Mail an: ${course.joinAddress}

</#list>
Kennen Sie jemanden, der diese Lektionen mögen würde? Zum Anmelden genügt eine leere Mail an: ${campaign.joinAddress}

<@mail.foot>
Sie bekommen dies, weil Sie „${campaign.title}“ bestellt und bestätigt haben.

<@mail.ways />
</@mail.foot>
