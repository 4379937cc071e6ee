<#import "layout_de.text.ftl" as mail>
Tearsheet

<@mail.title "Was am ${day.date} geschah" />

Mails
-----

    ${day.accepted?c} vom Relay angenommen
    ${day.deferred?c} aufgeschoben
    ${day.rejected?c} abgelehnt oder zurückgekommen
    ${day.doubtful?c} ungewiss

Leser
-----

    ${day.joined?c} neu
    ${day.left?c} gegangen
    ${day.suspended?c} mit Mails, die zurückkommen
    ${day.ended?c} aufgegeben, mit Beschwerde oder abgemeldet
    ${day.completed?c} mit allen Lektionen

Jetzt
-----

    ${day.waiting?c} ${(day.waiting == 1)?then("Mail wartet", "Mails warten")}
    ${day.open?c} ${(day.open == 1)?then("Mail ist ungewiss", "Mails sind ungewiss")}: tearsheet doubtful

<#list day.held>
Angehalten
----------

<#items as why>
- ${why}
</#items>

</#list>
<@mail.foot>
Sie bekommen dies einmal am Tag, weil Sie diese Lektionen betreiben; operator.report-at in den Einstellungen sagt, wann; off stellt dies ab.
</@mail.foot>
