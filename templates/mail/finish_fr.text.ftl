<#import "layout_fr.text.ftl" as mail>
${campaign.title}

<@mail.title "C’était la dernière leçon" />

Vous avez lu tout « ${campaign.title} ». Merci du temps que vous y avez passé, quelques minutes à la fois.

<#list questions>
Questions et réponses
---------------------

<#items as question>
<#if question.title?has_content>
*${question.title}*

</#if>
<@mail.blocks question.body />

</#items>
</#list>
Plus rien ne viendra, et vous n’avez rien à faire. Répondez « recommencer » et les leçons recommencent.<#if campaign.answered> Si quelque chose vous est resté, ou a manqué, répondez à ce message : une personne le lit.</#if>

<#list courses as course>
Envie de continuer ? *${course.title}* compte ${course.lessons} ${(course.lessons == 1)?then('leçon', 'leçons')}. ${course.description} Pour vous abonner, un message vide suffit : ${course.joinAddress}

</#list>
Connaissez-vous quelqu’un à qui ces leçons plairaient ? Pour s’abonner, un message vide suffit : ${campaign.joinAddress}

<@mail.foot>
Vous recevez ceci parce que vous avez demandé « ${campaign.title} » et l’avez confirmé.

<@mail.ways />
</@mail.foot>
