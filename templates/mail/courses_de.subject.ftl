Was es zu lesen gibt
