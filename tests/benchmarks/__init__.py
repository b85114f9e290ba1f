"""How fast it is: each figure beside a floor or a rival that was measured in the same run."""
