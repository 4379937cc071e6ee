<#import "layout_fr.text.ftl" as mail>
Tearsheet

<@mail.title "Ce qui s’est passé le ${day.date}" />

Messages
--------

    acceptés par le relais : ${day.accepted?c}
    remis à plus tard : ${day.deferred?c}
    refusés ou revenus : ${day.rejected?c}
    incertains : ${day.doubtful?c}

Lecteurs
--------

    nouveaux : ${day.joined?c}
    partis : ${day.left?c}
    courrier qui revient : ${day.suspended?c}
    abandons, plaintes ou retraits : ${day.ended?c}
    arrivés au bout : ${day.completed?c}

Maintenant
----------

    ${day.waiting?c} ${(day.waiting == 1)?then("message attend", "messages attendent")}
    ${day.open?c} ${(day.open == 1)?then("message est incertain", "messages sont incertains")} : tearsheet doubtful

<#list day.held>
Suspendu
--------

<#items as why>
- ${why}
</#items>

</#list>
<@mail.foot>
Vous recevez ceci une fois par jour parce que vous tenez ces leçons ; operator.report-at dans les réglages dit quand ; off l’arrête.
</@mail.foot>
