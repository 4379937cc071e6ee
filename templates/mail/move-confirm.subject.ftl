Shall ${campaign.title} come here?
