<#import "layout.text.ftl" as mail>
${campaign.title}

<@mail.title "Goodbye, and thank you" />

You have left “${campaign.title}”. No more lessons will come. Should one be under way already, let it pass.

<#if reader.confirmAddress??>
Was it a mistake? For ${mail.words.days(waits.backDays)} an empty mail to this address takes it back, and the lessons go on where you left them: ${reader.confirmAddress}

Or take it back on this page: ${reader.confirmPage}

</#if>
Should you want to come back later, an empty mail to this address is enough: ${campaign.joinAddress}

<@mail.foot>
You get this one mail to let you know that it worked.
</@mail.foot>
