<#import "layout.text.ftl" as mail>
${campaign.title}

<@mail.title "How it works by mail" />

<#if campaign.description?has_content>
> ${campaign.description}

</#if>
To join, send an empty mail to ${campaign.joinAddress}

Once you are on, reply to any lesson with one of these words:

- *pause*: the lessons rest for ${mail.words.days(waits.pauseDays)}

- *pause 14 days*, *pause until 24 December*: they rest for as long as you say

- *resume*: they go on where you left them

- *next*: the next lesson now, once a day

<#if campaign.allAtOnce>
- *all*: all lessons that are left, at once

</#if>
- *resend 4*, or *again*: a lesson once more

- *restart*, or *restart from 3*: they begin again

- *time 07:30*, *zone Europe/Berlin*: when they come

- *days mon-fri*, *pace 2/week*: on which days they come

- *country DE*: whose holidays count for you

- *format text*, *format html*: mails as plain text only, or not

- *priority*: if you have lessons of several campaigns, these first

- *address new@example.org*: they go to another address

- *status*: how far you are

- *courses*: what else there is to read

- *stop* or *leave*: they end

- *help*: this mail

<#if campaign.answered>
Whatever else you write goes to ${campaign.sender}, and a person reads it.

</#if>
<#if reader.readerPage??>
Your page: ${reader.readerPage}

</#if>
More about these lessons: ${campaign.page}

<@mail.foot>
You get this one mail because a mail from this address asked for help.
</@mail.foot>
