<#import "layout.text.ftl" as mail>
Tearsheet

<@mail.title "What happened on ${day.date}" />

Mails
-----

    ${day.accepted?c} taken by the relay
    ${day.deferred?c} put off
    ${day.rejected?c} refused or came back
    ${day.doubtful?c} in doubt

Readers
-------

    ${day.joined?c} new
    ${day.left?c} left
    ${day.suspended?c} whose mail comes back
    ${day.ended?c} given up, complained or taken off
    ${day.completed?c} had every lesson

Now
---

    ${day.waiting?c} ${(day.waiting == 1)?then("mail waits", "mails wait")}
    ${day.open?c} ${(day.open == 1)?then("mail is in doubt", "mails are in doubt")}: tearsheet doubtful

<#list day.held>
Held
----

<#items as why>
- ${why}
</#items>

</#list>
<@mail.foot>
You get this once a day because you run these lessons; operator.report-at in the settings says when; off ends it.
</@mail.foot>
