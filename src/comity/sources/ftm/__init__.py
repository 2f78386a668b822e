"""FollowTheMoney entities in: a reader for users' own lists, named in a manifest of theirs."""
