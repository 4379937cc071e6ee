<#import "layout.text.ftl" as mail>
${campaign.title}

<@mail.title "Was this you?" />

A mail from another address asked us to end “${campaign.title}” for you. We did not do it, because we cannot know whether it came from you.

If it did, reply to this mail with “leave”, or leave on this page: ${reader.leavePage}

If it did not, ignore this mail: your lessons go on as before.

<@mail.foot>
You get this because you signed up for “${campaign.title}” and confirmed it.
</@mail.foot>
