<#import "layout.text.ftl" as mail>
${campaign.title}

<@mail.title "Goodbye, and thank you" />

You have left "${campaign.title}". No more lessons will come.

Should you ever want to come back, an empty mail to this address is enough: ${campaign.joinAddress}

<@mail.foot>
You get this one mail to let you know that it worked.
</@mail.foot>
