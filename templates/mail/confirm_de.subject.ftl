Bitte bestätigen: ${campaign.title}
