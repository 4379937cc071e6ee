Ce qu’il y a à lire
