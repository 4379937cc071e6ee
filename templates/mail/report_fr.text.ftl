<#import "layout_fr.text.ftl" as mail>
Tearsheet

<@mail.title "Ce qui s'est passé le ${day.date}" />

Messages
--------

    ${day.accepted?c} acceptés par le relais
    ${day.deferred?c} remis à plus tard
    ${day.rejected?c} refusés ou revenus
    ${day.doubtful?c} incertains

Lecteurs
--------

    ${day.joined?c} nouveaux
    ${day.left?c} partis
    ${day.suspended?c} dont le courrier revient
    ${day.ended?c} abandonnés, plaints ou retirés
    ${day.completed?c} arrivés au bout

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
Vous recevez ceci une fois par jour parce que vous tenez ces leçons ; operator.report-at dans les réglages dit quand, ou off.
</@mail.foot>
