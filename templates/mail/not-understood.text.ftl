<#import "layout.text.ftl" as mail>
${campaign.title}

<@mail.title "Not understood" />

You answered “${campaign.title}” with what looks like an order, but what stands behind its first word was not understood. Nothing has changed.

Write one line such as these:

- *time 07:30*

- *zone Europe/Berlin*

- *pause 14 days*

- *pause until 24 December*

- *days mon-fri*

- *pace 2/week*

- *resend 4*

- *restart from 3*

- *country DE*

- *format text*

- *address new@example.org*

<#if campaign.answered>
The word “help” brings them all. If it was meant for a person, write it in a sentence or two, and a person reads it.

<#else>
The word “help” brings them all.

</#if>
<@mail.foot>
<@mail.stopping />
</@mail.foot>
