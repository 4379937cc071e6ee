Où en est ${campaign.title}
