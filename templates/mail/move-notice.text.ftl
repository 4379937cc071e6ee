<#import "layout.text.ftl" as mail>
${campaign.title}

<@mail.title "Your lessons are about to move" />

We were asked to send “${campaign.title}” to another address from now on. It happens as soon as its owner says yes.

If it was you, there is nothing to do here.

<#if reader.confirmAddress??>
*If it was not you*, an empty mail to this address within ${mail.words.hours(waits.addressHours)} keeps the lessons here, or brings them back: ${reader.confirmAddress}

Or keep them on this page: ${reader.confirmPage}

</#if>
<@mail.foot>
You get this because you signed up for “${campaign.title}” and confirmed it.

<@mail.ways />
</@mail.foot>
