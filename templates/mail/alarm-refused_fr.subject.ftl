${campaign.title} : des serveurs refusent nos messages
