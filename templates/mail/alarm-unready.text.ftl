<#import "layout.text.ftl" as mail>
${campaign.title}

<@mail.title "The next lesson is not ready" />

At their next slot some readers of “${campaign.title}” get nothing: they have had every lesson there is, or a person must look at the lessons first.

They keep their place, and nobody gets an empty mail. “tearsheet campaigns show ${campaign.slug}” tells what there is and whether it is held. Once the folder is as you want it, “tearsheet apply ${campaign.slug}” makes it live.

<@mail.foot>
You get this, once for each revision at most, because you look after “${campaign.title}”.
</@mail.foot>
