<#import "layout_es.text.ftl" as mail>
${campaign.title}

<@mail.title "Esa fue la última lección" />

Ha leído «${campaign.title}» hasta el final. Gracias por el tiempo que le dedicó, unos minutos cada vez.

<#list questions>
Preguntas y respuestas
----------------------

<#items as question>
<#if question.title?has_content>
*${question.title}*

</#if>
<@mail.blocks question.body />

</#items>
</#list>
No llegará nada más, y no tiene que hacer nada. Responda con «reiniciar» y las lecciones empiezan de nuevo.<#if campaign.answered> Si algo le quedó, o si algo le faltó, responda a este mensaje: lo lee una persona.</#if>

<#list courses as course>
¿Quiere seguir leyendo? *${course.title}* tiene ${course.lessons} ${(course.lessons == 1)?then('lección', 'lecciones')}. ${course.description} Para apuntarse basta un mensaje vacío a: ${course.joinAddress}

</#list>
¿Conoce a alguien a quien le gustarían estas lecciones? Para apuntarse basta un mensaje vacío a: ${campaign.joinAddress}

<@mail.foot>
Recibe esto porque pidió «${campaign.title}» y lo confirmó.

<@mail.ways />
</@mail.foot>
